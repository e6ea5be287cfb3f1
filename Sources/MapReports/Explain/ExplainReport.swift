package import MapSource
package import MapValues

/// Where one value of a written record came from, step by step, or why it was not written.
package struct ExplainReport: Sendable {
    /// One step on the way back.
    package struct Step: Sendable {
        /// What kind of step it is. For example: `read`, `link`, `row`, `arithmetic`, `default`.
        package var label: String
        /// What happened. For example: `1132.92 / 3 = 377.64`.
        package var text: String
        /// Where that is written.
        package var span: SourceSpan?

        package init(_ label: String, _ text: String, at span: SourceSpan? = nil) {
            self.label = label
            self.text = text
            self.span = span
        }
    }

    /// The field that was asked for. For example: `crm.items[0].quantity`.
    package var field: String
    /// Its value; `nil` when it was not written.
    package var value: Value?
    /// From what was read to the link that says so.
    package var steps: [Step]

    package init(field: String, value: Value?, steps: [Step]) {
        self.field = field
        self.value = value
        self.steps = steps
    }

    /// The report for people.
    package func text(palette: Palette) -> String {
        let answer = value.map { "= \(DisplayWidth.shown(JSONLayout.text($0)))" } ?? "is not written"
        var text = "\(palette.paint(DisplayWidth.shown(field), .strong)) \(answer)\n"
        let width = steps.map(\.label.count).max() ?? 0
        for step in steps {
            let label = step.label + String(repeating: " ", count: width - step.label.count)
            text += "  \(palette.paint(label, .note))  \(DisplayWidth.shown(step.text))\n"
            guard let span = step.span else { continue }
            let place = "\(DisplayWidth.shown(span.file.name)):\(span.start.line):\(span.start.column)"
            text += "  \(String(repeating: " ", count: width))  \(palette.paint(place, .faint))\n"
            text += Snippet(span).text(gutter: width + 4, palette: palette, role: .note)
        }
        return text
    }

    /// The report as a JSON object, with a line end.
    package func json() -> String {
        var fields = Fields([("schema", Value.text("mapctl.explain/1")), ("field", .text(field))])
        fields["value"] = value
        let list = steps.map { step in
            var fields = Fields([("label", Value.text(step.label)), ("text", .text(step.text))])
            fields["place"] = step.span.map(FindingsJSON.value)
            return Value.object(fields)
        }
        fields["steps"] = .list(list)
        return JSONLayout.text(.object(fields)) + "\n"
    }
}
