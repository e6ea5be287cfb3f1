package import MapProgram

/// What a platform did not do, and why.
package struct Refusal: Error, Sendable, Hashable {
    /// What it means.
    package var kind: RefusalKind
    /// The status of HTTP.
    package var status: Int
    /// The platform's own words.
    package var message: String
    /// What is wrong field by field.
    package var errors: [String]
    /// What a person should know or do.
    package var says: String?
    /// How long to wait in milliseconds, as the platform told; more than nothing.
    package var wait: Int?

    package init(
        kind: RefusalKind, status: Int, message: String, errors: [String] = [], says: String? = nil,
        wait: Int? = nil
    ) {
        self.kind = kind
        self.status = status
        self.message = message
        self.errors = errors
        self.says = says
        self.wait = wait
    }
}
