package import MapValues

/// What an expression gave: its value and the type of it.
package struct EvaluationReport: Sendable {
    /// The value as an expression would write it. For example: `'a'`, `12.5`.
    package var text: String
    /// The value as JSON has it.
    package var value: Value
    /// The type's name. For example: `decimal`.
    package var type: String

    package init(text: String, value: Value, type: String) {
        self.text = text
        self.value = value
        self.type = type
    }

    /// One line for people: the value, and its type behind a colon.
    package func line(palette: Palette) -> String {
        "\(DisplayWidth.shown(text)) \(palette.paint(": \(type)", .faint))\n"
    }

    /// The report as a JSON object, with a line end.
    package func json() -> String {
        let fields = Fields([
            ("schema", Value.text("mapctl.eval/1")), ("value", value), ("type", .text(type)),
        ])
        return JSONLayout.text(.object(fields)) + "\n"
    }
}
