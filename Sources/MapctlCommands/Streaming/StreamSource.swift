import MapSource
import MapValues

/// An input whose records stand in a list, in an answer, or over several lines each; they are taken out
/// and put on lines.
final class StreamSource: BlockSource {
    private let input: RecordInput
    private var stream: JSONRecordStream
    private var head: [UInt8]
    private var isFinished = false
    private(set) var problems: [String] = []

    /// A source over an input of which `head` has been read already.
    init(_ input: RecordInput, head: [UInt8], at path: JSONRecordPath) {
        self.input = input
        self.head = head
        stream = JSONRecordStream(name: input.name, at: path)
    }

    var name: String { input.name }

    func fill(_ slot: BlockSlot) -> Bool {
        while slot.input.isEmpty, !isFinished {
            if head.isEmpty { input.read(into: &head) }
            let batch: JSONRecordBatch
            if head.isEmpty {
                isFinished = true
                batch = stream.finish()
                problems += input.problems
            } else {
                batch = stream.push(head)
                head.removeAll(keepingCapacity: true)
            }
            problems += batch.diagnostics.map(\.placedMessage)
            for record in batch.records { append(batch.bytes(of: record), to: &slot.input) }
        }
        return !slot.input.isEmpty
    }

    /// Blanks between the tokens of a record mean nothing; without them it stands on one line.
    private func append(_ record: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        var isInside = false
        var isEscaped = false
        for byte in record {
            if !isInside, byte <= UInt8(ascii: " ") { continue }
            // A raw line end inside a text is a mistake that has to stay one, and on this line.
            bytes.append(byte == UInt8(ascii: "\n") ? UInt8(ascii: "\r") : byte)
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\"") {
                isInside.toggle()
            } else if isInside, byte == UInt8(ascii: "\\") {
                isEscaped = true
            }
        }
        bytes.append(UInt8(ascii: "\n"))
    }
}

extension Diagnostic {
    /// The message with its line. For example: `line 3: a comma stands between records`.
    fileprivate var placedMessage: String { span.map { "line \($0.start.line): \(message)" } ?? message }
}
