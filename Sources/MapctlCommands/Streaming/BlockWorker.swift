/// Maps blocks of records; each thread has one of its own.
protocol BlockWorker: AnyObject {
    /// Maps the slot's input into its output and events.
    func map(_ slot: BlockSlot)
}
