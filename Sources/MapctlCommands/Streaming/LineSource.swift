/// An input with one record on each line, handed on as it is.
final class LineSource: BlockSource {
    /// How much is read at a time: large enough that the work on a block outweighs handing it over, small
    /// enough that the blocks on their way are a small part of the memory.
    static let blockBytes = 128 << 10
    /// The longest line; a longer one ends the input rather than the memory.
    static let lineBytesMax = 64 << 20

    private let input: RecordInput
    /// The beginning of a line whose end has not been read yet.
    private var rest: [UInt8]
    private var isLineTooLong = false

    /// A source over an input of which `head` has been read already.
    init(_ input: RecordInput, head: [UInt8]) {
        self.input = input
        rest = head
    }

    var name: String { input.name }

    var problems: [String] {
        var problems = input.problems
        if isLineTooLong { problems.append("a line has more than \(Self.lineBytesMax) bytes") }
        return problems
    }

    /// What one read gives is handed on at once, so that a slow source is not waited for.
    func fill(_ slot: BlockSlot) -> Bool {
        swap(&slot.input, &rest)
        var searched = 0
        while true {
            if let end = slot.input[searched...].lastIndex(of: UInt8(ascii: "\n")) {
                rest.removeAll(keepingCapacity: true)
                rest.append(contentsOf: slot.input[(end + 1)...])
                slot.input.removeLast(slot.input.count - end - 1)
                return true
            }
            searched = slot.input.count
            if input.isAtEnd { return !slot.input.isEmpty }
            if searched > Self.lineBytesMax {
                isLineTooLong = true
                slot.clear()
                return false
            }
            input.read(Self.blockBytes, into: &slot.input)
        }
    }
}
