/// An answer as it came.
package struct RawAnswer: Sendable, Hashable {
    /// The status of HTTP.
    package var status: Int
    /// By their names in small letters; of several with one name, joined with a comma.
    package var headers: [String: String]
    /// The body as it came.
    package var body: [UInt8]

    package init(status: Int, headers: [String: String], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
