/// What expressions need from outside and cannot bring themselves.
package struct ExpressionFacilities: Sendable {
    /// The text forms that `form(x, NAME)` knows; a form gives `nil` for a text that it does not fit.
    package var forms: [String: @Sendable (String) -> String?]
    /// Seconds east of Greenwich in a named zone at a moment given in seconds since 1970; `nil` for a zone
    /// that is not known.
    package var zoneOffset: @Sendable (_ zone: String, _ secondsSince1970: Int) -> Int?

    package init(
        forms: [String: @Sendable (String) -> String?] = [:],
        zoneOffset: @escaping @Sendable (_ zone: String, _ secondsSince1970: Int) -> Int? = { _, _ in nil }
    ) {
        self.forms = forms
        self.zoneOffset = zoneOffset
    }
}
