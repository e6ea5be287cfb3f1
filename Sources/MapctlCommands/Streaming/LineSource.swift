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
            input.read(into: &slot.input)
        }
    }

    /// The offset of the last line end at or behind an offset.
    private static func lastLineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBytes { buffer in
            var end = buffer.count
            while end - start >= 8 {
                // A byte that is a line end becomes zero, and of eight bytes without a zero none borrows.
                let word =
                    buffer.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
                if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { break }
                end -= 8
            }
            return buffer[start..<end].lastIndex(of: UInt8(ascii: "\n"))
        }
    }
}
