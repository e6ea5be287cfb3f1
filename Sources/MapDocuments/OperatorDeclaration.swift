package import MapYAML

/// The operator of a link.
package indirect enum OperatorDeclaration: Sendable {
    /// In step with the places; one counts for every step.
    case dictionary([DictionaryUse])
    /// In step with the places, as dictionaries are.
    case pattern([Written])
    case names(order: [Written], rest: Written?)
    case reference(Written)
    case convert(to: Written, rates: Written)
    case constant(YAMLNode)
    case compute(Written)
    case compose(between: Written?, parts: [Written])
    case cases([CaseOfLink])

    /// A dictionary by its name, or written in the link.
    package enum DictionaryUse: Sendable {
        case named(Written)
        case inline(DictionaryDeclaration)
    }

    /// One of `cases:`: a condition and a link's own keys.
    package struct CaseOfLink: Sendable {
        /// The condition and the operator of the case, as a link of its own.
        package var link: LinkDeclaration
    }
}
