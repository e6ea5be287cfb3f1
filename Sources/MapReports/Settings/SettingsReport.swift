package import MapSource
import MapValues

/// Every setting that counts for a pair, with its value and where that was written.
package struct SettingsReport: Sendable {
    /// One setting.
    package struct Setting: Sendable {
        /// The group it is shown in. For example: `options`, `dictionaries`.
        package var group: String
        /// What it is called inside its group.
        package var name: String
        /// As people read it. For example: `chairs`, `2 rows`.
        package var value: String
        /// Who decided. For example: `default`, `project`, `command line`.
        package var decidedBy: String
        /// Where it is written; a command line has no place.
        package var span: SourceSpan?

        package init(group: String, name: String, value: String, decidedBy: String, span: SourceSpan?) {
            self.group = group
            self.name = name
            self.value = value
            self.decidedBy = decidedBy
            self.span = span
        }
    }

    /// Whether it is shown where a value was written.
    package enum Origins: Sendable { case shown, hidden }

    private let settings: [Setting]

    package init(settings: [Setting]) { self.settings = settings }

    /// A table for people: the groups in their order, names and values in columns.
    package func text(origins: Origins, palette: Palette) -> String {
        var text = ""
        var group = ""
        let nameWidth = settings.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
        let valueWidth = min(40, settings.map { DisplayWidth.columns(of: $0.value) }.max() ?? 0)
        for setting in settings {
            if setting.group != group {
                text += (group.isEmpty ? "" : "\n") + palette.paint(setting.group, .strong) + "\n"
                group = setting.group
            }
            var line = "  \(Self.padded(setting.name, nameWidth))  "
            switch origins {
            case .hidden: line += DisplayWidth.shown(setting.value)
            case .shown:
                let place = setting.span.map { " \($0.file.name):\($0.start.line)" } ?? ""
                line += Self.padded(setting.value, valueWidth) + "  "
                line += palette.paint("\(setting.decidedBy)\(DisplayWidth.shown(place))", .faint)
            }
            text += line + "\n"
        }
        return text
    }

    /// A JSON object, with a line end.
    package func json() -> String {
        let list = settings.map { setting in
            var fields = Fields([
                ("group", Value.text(setting.group)), ("name", .text(setting.name)),
                ("value", .text(setting.value)), ("decided_by", .text(setting.decidedBy)),
            ])
            fields["place"] = setting.span.map(FindingsJSON.value)
            return Value.object(fields)
        }
        let report = Fields([("schema", Value.text("mapctl.settings/1")), ("settings", .list(list))])
        return JSONLayout.text(.object(report)) + "\n"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        let shown = DisplayWidth.shown(text)
        return shown + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: shown)))
    }
}
