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
            if head.isEmpty { input.read(LineSource.blockBytes, into: &head) }
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

    /// Line ends inside a record can only stand between its tokens, where a space means the same.
    private func append(_ record: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        let start = bytes.count
        bytes += record
        for index in start..<bytes.count where bytes[index] == 0x0A || bytes[index] == 0x0D {
            bytes[index] = UInt8(ascii: " ")
        }
        bytes.append(UInt8(ascii: "\n"))
    }
}

extension Diagnostic {
    /// The message with its line. For example: `line 3: a comma stands between records`.
    fileprivate var placedMessage: String { span.map { "line \($0.start.line): \(message)" } ?? message }
}
