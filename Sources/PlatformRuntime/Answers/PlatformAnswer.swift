package import MapValues

/// An answer with its body read.
package struct PlatformAnswer: Sendable {
    /// The status of HTTP.
    package var status: Int
    /// By their names in small letters.
    package var headers: [String: String]
    /// `nil` where there is none, or none that can be read.
    package var body: Value?
    /// Why the body could not be read; `nil` where it could, or where there is none.
    package var problem: String?

    package init(status: Int, headers: [String: String], body: Value?, problem: String? = nil) {
        self.status = status
        self.headers = headers
        self.body = body
        self.problem = problem
    }
}
