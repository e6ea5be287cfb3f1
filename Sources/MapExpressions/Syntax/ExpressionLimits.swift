/// Limits of expressions, each with its reason.
package enum ExpressionLimits {
    /// An expression is read by people; this is ten pages.
    package static let textLengthMax = 32_768
    /// How deep brackets, operators and calls may nest. The specification asks for 32 in places; the stack of
    /// a thread bears several times this.
    package static let depthMax = 250
    /// Findings in one expression; more of them help nobody.
    package static let findingCountMax = 20
    /// Elements of a list whose length nobody has declared, for the bound of the cost.
    package static let listCountAssumed = 1000
    /// The most steps an expression may be able to take: a tenth of a second.
    package static let costMax = 10_000_000
    /// Steps of one evaluation before it is stopped.
    package static let fuel = 10_000_000
    /// The longest text that an expression may make, in bytes: no field holds as much.
    package static let textMadeMax = 1 << 20
    /// The most elements a list may have that an expression makes.
    package static let listMadeMax = 100_000
}
