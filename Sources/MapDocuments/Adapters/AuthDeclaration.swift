package import MapSource

/// A way to be known to a platform.
package struct AuthDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// `none`, `basic`, `header`, `query`, `form`, `body`, `session` or `aws_query`.
    package var kind: Written
    /// The settings of `basic`.
    package var user: Written?
    /// The setting with the password of `basic`, or with the secret of `aws_query`.
    package var password: Written?
    /// The name of the header or parameter, or the place in the body.
    package var name: Written?
    /// The setting with the key.
    package var key: Written?
    /// What stands before the key. For example: `Bearer`.
    package var prefix: Written?
    /// `session`: the operation that gives the token.
    package var by: Written?
    /// `session`: where the token stands in its answer.
    package var token: Written?
    /// `session`: how long it holds, a time or a place in the answer with seconds.
    package var lives: Written?
    /// `session`: settings that the answer replaces, by their places in it.
    package var keep: [Named<Written>] = []
    /// `session`: where the token goes: `header`, `query`, `form` or `body`.
    package var into: Written?
    /// The name of the address that it is for.
    package var host: Written?
    /// The operations that it is for.
    package var only: [Written] = []
    /// The profile in which it holds.
    package var profile: Written?
}
