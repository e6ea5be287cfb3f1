package import MapSource

/// A form by its name, or `{ phone: { country: "7", trunk: "8", digits: 10 } }`.
package enum FormDeclaration: Sendable {
    case named(Written)
    case phone(country: Written, trunk: Written?, digits: Written, span: SourceSpan)
}
