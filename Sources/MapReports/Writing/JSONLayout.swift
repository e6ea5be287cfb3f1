package import MapValues

/// Values as JSON in reports: one member a line, two spaces for each level.
package enum JSONLayout {
    /// The text without a line end behind it.
    package static func text(_ value: Value) -> String { JSONWriter.text(value, layout: .pretty) }
}
