/// Cuts an input into blocks of whole lines.
struct LineBlocks {
    /// How much is read at a time: large enough that the work on a block outweighs handing it over.
    static let blockBytes = 256 << 10
    /// The longest line; a longer one ends the run rather than the memory.
    static let lineBytesMax = 64 << 20

    private let input: RecordInput
    /// The beginning of a line whose end has not been read yet.
    private var rest: [UInt8]
    /// Whether a line was longer than ``lineBytesMax``.
    private(set) var isLineTooLong = false

    /// - Parameter head: bytes that have been read from the input already.
    init(_ input: RecordInput, head: [UInt8]) {
        self.input = input
        rest = head
    }

    /// Puts the next whole lines into an empty slot; `false` at the end. What one read gives is handed on
    /// at once, so that a slow source is not waited for.
    mutating func fill(_ slot: BlockSlot) -> Bool {
        swap(&slot.input, &rest)
        var searched = 0
        while true {
            if let end = Self.lastLineEnd(slot.input, from: searched) {
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

    private static func lastLineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        bytes[start...].lastIndex(of: UInt8(ascii: "\n"))
    }
}
