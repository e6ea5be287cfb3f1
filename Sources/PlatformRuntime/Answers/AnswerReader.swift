package import MapProgram
import MapSource
package import MapValues

/// Reads the bodies of answers.
package struct AnswerReader: Sendable {
    /// Reads XML. A target of its own brings it.
    package typealias MarkupReading = @Sendable ([UInt8], MarkupStyle) -> Result<Value, MarkupProblem>

    /// Bytes of a body at most.
    package static let bytesMax = 16 << 20

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
}
