package import MapYAML

/// A part of a platform file that says how the platform is talked to.
package enum PlatformPart: Sendable {
    /// The address that all paths begin with; `{shop}` stands for a setting.
    case baseURL(Written)
    /// Further addresses, which operations choose by `host:`.
    case hosts([Named<Written>])
    /// Ways to be known to the platform; the first whose settings are all given is taken.
    case auth([AuthDeclaration])
    /// Headers of every request.
    case headers([Named<Written>])
    /// How bodies are written and read.
    case format(FormatDeclaration)
    case limits([LimitDeclaration])
    case answers(AnswersDeclaration)
    case retry(RetryDeclaration)
    /// The operation whose answer tells which profile holds.
    case version(Written)
    case rights(RightsDeclaration)
    /// What a write does beside what it says.
    case effects([EffectDeclaration])
    /// Kept as written.
    case webhooks(YAMLNode)
}
