package import MapSource
import MapValues

/// A table of law classes for people and programs.
package struct LawReport: Sendable {
    /// One link.
    package struct Row: Sendable {
        /// The pair or the instance of a project.
        package var pair: String
        /// Its name. For example: `order.email`.
        package var link: String
        /// `iso`, `lens`, `quotient` or `one_way`.
        package var law: String
        /// On how many values it was tested; `nil` where it is proved.
        package var testedOn: Int?
        /// What makes it less than `iso`.
        package var reason: Phrase?
        /// The value, what it is over there, and what comes back.
        package var example: (value: String, there: String, back: String?)?
        /// Where it stands.
        package var span: SourceSpan?

        package init(
            pair: String, link: String, law: String, testedOn: Int?, reason: Phrase?,
            example: (value: String, there: String, back: String?)?, span: SourceSpan?
        ) {
            self.pair = pair
            self.link = link
            self.law = law
            self.testedOn = testedOn
            self.reason = reason
            self.example = example
            self.span = span
        }
    }

    private let rows: [Row]

    package init(rows: [Row]) { self.rows = rows }

    /// A table for people, pair by pair.
    package func text(palette: Palette) -> String {
        var text = ""
        var pair: String?
        let width = rows.map { DisplayWidth.columns(of: $0.link) }.max() ?? 0
        for row in rows {
            if row.pair != pair {
                text += (pair == nil ? "" : "\n") + palette.paint("laws of \(row.pair)", .strong) + "\n"
                pair = row.pair
            }
            let link = DisplayWidth.shown(row.link)
            let gap = String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: link)))
            let known = row.testedOn.map { "tested on \($0)" } ?? "proved"
            var line = "  \(link)\(gap)  \(padded(row.law, 8))  \(padded(known, 13))"
            if let reason = row.reason { line += "  " + DisplayWidth.shown(reason.text) }
            while line.last == " " { line.removeLast() }
            text += line + "\n"
            if let example = row.example {
                let shown =
                    "`\(example.value)` goes over as `\(example.there)` and "
                    + (example.back.map { "comes back as `\($0)`" } ?? "does not come back")
                text += "    " + palette.paint(DisplayWidth.shown(shown), .faint) + "\n"
            }
        }
        return text
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// A JSON object, with a line end.
    package func json() -> String {
        let list = rows.map { row -> Value in
            var fields = Fields([
                ("pair", Value.text(row.pair)), ("link", .text(row.link)), ("law", .text(row.law)),
                ("evidence", .text(row.testedOn == nil ? "proved" : "tested")),
            ])
            fields["tested_on"] = row.testedOn.map { .integer($0) }
            fields["reason"] = row.reason.map { .text($0.text) }
            fields["example"] = row.example.map { example in
                var fields = Fields([("value", Value.text(example.value)), ("there", .text(example.there))])
                fields["back"] = example.back.map { .text($0) }
                return .object(fields)
            }
            fields["place"] = row.span.map(FindingsJSON.value)
            return .object(fields)
        }
        let report = Fields([("schema", Value.text("mapctl.laws/1")), ("laws", .list(list))])
        return JSONLayout.text(.object(report)) + "\n"
    }
}
