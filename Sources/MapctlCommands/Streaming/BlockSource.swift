/// Where blocks of records come from.
protocol BlockSource: AnyObject {
    /// What the input is called, for people.
    var name: String { get }
    /// What was wrong between the records, known when the last block has been filled.
    var problems: [String] { get }

    /// Puts the next records into an empty slot, each on a line of its own; `false` at the end.
    func fill(_ slot: BlockSlot) -> Bool
}
