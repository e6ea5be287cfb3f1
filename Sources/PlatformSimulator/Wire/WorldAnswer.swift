package import MapValues

/// An answer as it goes over the wire, and how it goes.
package struct WorldAnswer: Sendable {
    /// The way the bytes take.
    package enum Delivery: Sendable, Hashable {
        /// Whole and at once.
        case whole
        /// Whole, after so many milliseconds.
        case late(milliseconds: Int)
        /// The body a byte at a time, with so many milliseconds between.
        case dripping(milliseconds: Int)
        /// Headers and body byte by byte, with so many milliseconds between.
        case creeping(milliseconds: Int)
        /// The connection ends after so many bytes of the body that was announced.
        case cut(afterBytes: Int)
        /// The connection ends without an answer.
        case lost
    }

    /// The number of HTTP.
    package var status: Int
    /// In the order in which they go out; the length of the body is not among them.
    package var headers: [WorldRequest.Header]
    /// The bytes of the body.
    package var body: [UInt8]
    /// How it goes out.
    package var delivery = Delivery.whole

    package init(status: Int, headers: [WorldRequest.Header] = [], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// An answer with a JSON body.
    package static func json(_ value: Value, status: Int = 200) -> WorldAnswer {
        var bytes: [UInt8] = []
        JSONWriter.write(value, to: &bytes)
        return WorldAnswer(
            status: status, headers: [("Content-Type", "application/json; charset=utf-8")], body: bytes)
    }

    /// The first header of a name, without case.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The body as text.
    package var text: String { String(decoding: body, as: UTF8.self) }
}
