/// A record before and after mapping, side by side, for people.
///
/// For example:
///
///     order 9002                    shop                           crm
///       line 1    3 × 6000 - 1132.92 = 16867.08    3 × 6000 - 1132.92 = 16867.08
///       total                          17167.08                         17167.08
package struct RecordPreview: Sendable {
    /// One row: what it is, and how each side has it; `nil` where a side does not.
    package struct Row: Sendable {
        /// What the row is about. For example: `delivery`.
        package var label: String
        /// The side that was read.
        package var read: String?
        /// The side that is written.
        package var written: String?

        package init(_ label: String, read: String?, written: String?) {
            self.label = label
            self.read = read
            self.written = written
        }
    }

    /// For example: `order 9002`.
    package var title: String
    /// The names of the side that was read and of the one that is written.
    package var sides: (read: String, written: String)
    /// From the first line to the total.
    package var rows: [Row]
    /// Why it is not mapped; `nil` for one that is.
    package var problem: String?

    package init(title: String, sides: (read: String, written: String), rows: [Row], problem: String?) {
        self.title = title
        self.sides = sides
        self.rows = rows
        self.problem = problem
    }

    /// The table; columns are as wide as their widest cell.
    package func text(palette: Palette) -> String {
        let table = [Row(title, read: sides.read, written: problem == nil ? sides.written : nil)] + rows
        let labelWidth = table.map { DisplayWidth.columns(of: $0.label) + 2 }.max() ?? 0
        let readWidth = table.map { DisplayWidth.columns(of: $0.read ?? "") }.max() ?? 0
        let writtenWidth = table.map { DisplayWidth.columns(of: $0.written ?? "") }.max() ?? 0
        var text = ""
        for (index, row) in table.enumerated() {
            let label = DisplayWidth.shown((index == 0 ? "" : "  ") + row.label)
            let filling = String(repeating: " ", count: labelWidth - DisplayWidth.columns(of: label))
            var line = (index == 0 ? palette.paint(label, .strong) : label) + filling
            line += "  " + Self.rightAligned(row.read ?? "", readWidth)
            line += "  " + Self.rightAligned(row.written ?? "", writtenWidth)
            while line.last == " " { line.removeLast() }
            text += line + "\n"
        }
        if let problem {
            text += "  \(palette.paint("not mapped:", .warning)) \(DisplayWidth.shown(problem))\n"
        }
        return text
    }

    private static func rightAligned(_ text: String, _ width: Int) -> String {
        let shown = DisplayWidth.shown(text)
        return String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: shown))) + shown
    }
}
