/// A way to be known to a platform.
package struct AuthProgram: Sendable {
    /// Where a key or a token goes.
    package enum Place: Sendable, Hashable {
        case header(name: String, prefix: String)
        case query(name: String)
        case form(name: String)
        case body(AnswerPath)
    }

    /// What is sent.
    package enum Kind: Sendable, Hashable {
        case none
        /// HTTP Basic, from two settings.
        case basic(user: String, password: String)
        /// A setting at a place.
        case key(setting: String, Place)
        /// A token that an operation gives.
        case session(SessionProgram)
        /// The old query signature of AWS, from two settings.
        case awsQuery(user: String, secret: String)
    }

    /// What is meant.
    package var kind: Kind
    /// The name of the address that it is for; `nil` for the platform's own and for those without one.
    package var host: String?
    /// The operations that it is for; all where it is empty.
    package var only: Set<String> = []

    package init(kind: Kind) { self.kind = kind }

    /// The settings that have to be given for it.
    package var settings: [String] {
        switch kind {
        case .none: []
        case .session(let session): session.settings
        case .basic(let user, let password): [user, password]
        case .key(let setting, _): [setting]
        case .awsQuery(let user, let secret): [user, secret]
        }
    }
}
