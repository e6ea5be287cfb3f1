package import MapSource

/// How much a platform takes.
package struct LimitDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// Requests, or units where operations weigh differently, in any stretch of `per`.
    package var requests: Written?
    /// The length of the stretch. For example: `5m`.
    package var per: Written?
    /// How many may come at once where what is left fills up steadily.
    package var burst: Written?
    /// What one request weighs unless its operation says otherwise: a number, `{setting}` or `records`.
    package var weight: Written?
    /// Requests under way at one time.
    package var parallel: Written?
    /// The operations that it counts; all without it.
    package var only: [Written] = []
    /// What an answer tells of how much is used up.
    package var used: Written?
    /// What an answer tells of how much is left.
    package var left: Written?
    /// The profile in which it holds.
    package var profile: Written?
    /// The least time between two runs of a flow that asks it. For example: `5m`.
    package var floor: Written?
}
