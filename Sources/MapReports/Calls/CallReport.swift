import MapSource
import MapValues

/// Requests and what came of them, as people and programs see them. All texts are without secrets already.
package struct CallReport: Sendable {
    /// One line of a head.
    package struct Header: Sendable {
        /// The name as it was sent.
        package var name: String
        /// The value without secrets.
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// What came back.
    package enum Answer: Sendable {
        /// Nothing was sent.
        case none
        /// A status with headers and a body.
        case answered(status: Int, headers: [Header], body: String)
        /// Why nothing came.
        case failed(String)
    }

    /// One request.
    package struct Exchange: Sendable {
        /// For example: `GET`.
        package var method: String
        /// The whole address.
        package var url: String
        /// Its headers.
        package var headers: [Header]
        /// Its body; empty where none is sent.
        package var body: String
        /// What came back.
        package var answer: Answer

        package init(method: String, url: String, headers: [Header], body: String, answer: Answer) {
            self.method = method
            self.url = url
            self.headers = headers
            self.body = body
            self.answer = answer
        }
    }

    /// Bytes of a body that is read as JSON to be laid out; a longer one is shown as it came.
    private static let laidOutMax = 4 << 20

    /// What was called. For example: `orders.list`.
    package var operation: String
    /// The requests in their order.
    package var exchanges: [Exchange]

    package init(operation: String, exchanges: [Exchange]) {
        self.operation = operation
        self.exchanges = exchanges
    }

    /// For people: lines of requests behind `>`, lines of answers behind `<`, bodies laid out.
    package func text(palette: Palette) -> String {
        exchanges.map { exchange in
            var text = lines(
                ["\(exchange.method) \(exchange.url)"] + exchange.headers.map { "\($0.name): \($0.value)" },
                behind: ">", palette)
            text += body(exchange.body)
            switch exchange.answer {
            case .none: break
            case .failed(let words): text += lines(["no answer: \(words)"], behind: "<", palette)
            case .answered(let status, let headers, let body):
                text += lines(
                    [String(status)] + headers.map { "\($0.name): \($0.value)" }, behind: "<", palette)
                text += self.body(body)
            }
            return text
        }.joined(separator: "\n")
    }

    /// A JSON object, with a line end.
    package func json() -> String {
        let list = exchanges.map { exchange in
            var fields = Fields([
                (
                    "request",
                    Value.object(
                        Fields([
                            ("method", .text(exchange.method)), ("url", .text(exchange.url)),
                            ("headers", Self.value(exchange.headers)), ("body", Self.value(exchange.body)),
                        ]))
                )
            ])
            switch exchange.answer {
            case .none: break
            case .failed(let words): fields["failure"] = .text(words)
            case .answered(let status, let headers, let body):
                fields["answer"] = .object(
                    Fields([
                        ("status", .integer(status)), ("headers", Self.value(headers)),
                        ("body", Self.value(body)),
                    ]))
            }
            return Value.object(fields)
        }
        let report = Fields([
            ("schema", Value.text("mapctl.call/1")), ("operation", .text(operation)),
            ("exchanges", .list(list)),
        ])
        return JSONLayout.text(.object(report)) + "\n"
    }

    private func lines(_ lines: [String], behind mark: String, _ palette: Palette) -> String {
        lines.map { palette.paint("\(mark) ", .faint) + DisplayWidth.shown($0) + "\n" }.joined()
    }

    private func body(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        let value = Self.read(text)
        let laidOut = value.map { JSONLayout.text($0) } ?? text
        let lines = laidOut.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { DisplayWidth.shown(String($0)) + "\n" }.joined()
    }

    private static func value(_ headers: [Header]) -> Value {
        .list(
            headers.map {
                .object(Fields([("name", Value.text($0.name)), ("value", .text($0.value))]))
            })
    }

    /// A body as JSON where it is JSON, else as text.
    private static func value(_ body: String) -> Value {
        if body.isEmpty { return .null }
        return read(body) ?? .text(body)
    }

    private static func read(_ body: String) -> Value? {
        body.utf8.count > laidOutMax ? nil : JSONReader.read(Array(body.utf8), name: "").value
    }
}
