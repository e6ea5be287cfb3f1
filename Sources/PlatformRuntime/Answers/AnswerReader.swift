package import MapProgram
import MapSource
package import MapValues

/// Reads the bodies of answers.
package struct AnswerReader: Sendable {
    /// Reads XML. A target of its own brings it.
    package typealias MarkupReading = @Sendable ([UInt8], MarkupStyle) -> Result<Value, MarkupProblem>

    /// Bytes of a body at most.
    package static let bytesMax = 16 << 20
    /// Values of a body at most, an object counting as three: it takes half a kilobyte of memory, and sixteen
    /// megabytes could hold two million. The largest pages have 400,000 values, 250 orders of 50 lines.
    package static let valuesMax = 500_000

    private let markup: MarkupReading

    package init(
        markup: @escaping MarkupReading = { _, _ in .failure(MarkupProblem("nothing reads XML here")) }
    ) {
        self.markup = markup
    }

    /// The answer with its body.
    package func read(_ raw: RawAnswer, format: BodyFormat) -> PlatformAnswer {
        var answer = PlatformAnswer(status: raw.status, headers: raw.headers, body: nil)
        guard raw.body.contains(where: { $0 > 32 }) else { return answer }
        switch format.reading {
        case .text: answer.body = .text(String(decoding: raw.body, as: UTF8.self))
        case .json where Self.hasTooManyValues(raw.body):
            answer.problem = "more than \(Self.valuesMax) values"
        case .json:
            var limits = JSONLimits()
            limits.bytesMax = Self.bytesMax
            let read = JSONReader.read(raw.body, name: "answer", limits: limits)
            answer.body = read.value
            if read.value == nil {
                answer.problem = read.diagnostics.first { $0.severity == .error }?.phrase.text ?? "not JSON"
            }
        case .xml:
            switch markup(raw.body, format.markup) {
            case .success(let value): answer.body = value
            case .failure(let problem): answer.problem = problem.text
            }
        }
        return answer
    }

    /// Whether a text of JSON has more values than are read, seen without reading it: each but the first
    /// stands behind a comma or an opening bracket.
    private static func hasTooManyValues(_ bytes: [UInt8]) -> Bool {
        // Each takes two bytes at least.
        guard bytes.count > 2 * valuesMax else { return false }
        var count = 1
        var isText = false
        var isEscaped = false
        for byte in bytes {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isText = true
            case UInt8(ascii: ","), UInt8(ascii: "["): count += 1
            case UInt8(ascii: "{"): count += 3
            default: break
            }
        }
        return count > valuesMax
    }
}
