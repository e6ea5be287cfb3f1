/// How large an answer may be.
package struct AnswerBounds: Sendable {
    /// Bytes of all headers together.
    package var headerBytes = 64 << 10
    /// Headers.
    package var headerCount = 128
    /// Bytes of the body, when it is unpacked.
    package var bodyBytes: Int
    /// How many times larger a body may be than what came over the network. Rows of a generated shop are 40
    /// times as large; a bomb is 1,000 times.
    package var packing = 100

    package init(bodyBytes: Int) { self.bodyBytes = bodyBytes }
}
