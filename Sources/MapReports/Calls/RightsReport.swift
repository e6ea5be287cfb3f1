import MapValues

/// Which rights keys need, and which they have.
package struct RightsReport: Sendable {
    /// Whether a key has a right.
    package enum State: String, Sendable { case held, missing, unknown }

    /// One right that is needed.
    package struct Row: Sendable {
        /// The right as the platform file names it.
        package var right: String
        /// What it is called where people set it.
        package var called: String?
        /// The operations that need it.
        package var neededBy: [String]
        /// Whether the key has it.
        package var state: State

        package init(right: String, called: String?, neededBy: [String], state: State) {
            self.right = right
            self.called = called
            self.neededBy = neededBy
            self.state = state
        }
    }

    /// The rights of one key.
    package struct Section: Sendable {
        /// The connection with the key.
        package var connection: String
        /// Its platform.
        package var platform: String
        /// What is needed.
        package var rows: [Row]
        /// What the key may do and no flow needs.
        package var excess: [String]
        /// Whether the account was asked just now.
        package var isAsked: Bool

        package init(
            connection: String, platform: String, rows: [Row], excess: [String], isAsked: Bool
        ) {
            self.connection = connection
            self.platform = platform
            self.rows = rows
            self.excess = excess
            self.isAsked = isAsked
        }
    }

    /// Rights that no flow needs, of which people see so many; programs see all.
    private static let excessShown = 8

    /// The keys in their order.
    package var connections: [Section] = []

    package init() {}

    /// Whether any right that is needed is known to be missing.
    package var isAnythingMissing: Bool {
        connections.contains { $0.rows.contains { $0.state == .missing } }
    }

    /// For people: a table for each key.
    package func text(palette: Palette) -> String {
        connections.map { section in
            var text = palette.paint("\(section.connection) (\(section.platform))", .strong) + "\n"
            if section.rows.isEmpty { text += "  no flow needs a right\n" }
            let width = section.rows.map { DisplayWidth.columns(of: Self.title($0)) }.max() ?? 0
            for row in section.rows {
                let title = DisplayWidth.shown(Self.title(row))
                let gap = String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: title)))
                let state = palette.paint(Self.mark(row.state), row.state == .missing ? .error : .faint)
                text += "  \(state)  \(title)\(gap)  "
                text += palette.paint("for \(row.neededBy.joined(separator: ", "))", .faint) + "\n"
            }
            if !section.excess.isEmpty {
                let shown = section.excess.prefix(Self.excessShown).joined(separator: ", ")
                let more = section.excess.count - Self.excessShown
                text += "  not needed by any flow: \(DisplayWidth.shown(shown))"
                text += more > 0 ? " and \(more) more\n" : "\n"
            }
            return text
        }.joined(separator: "\n")
    }

    /// A JSON object, with a line end.
    package func json() -> String {
        let sections = connections.map { section -> Value in
            let rows = section.rows.map { row -> Value in
                var fields = Fields([("right", Value.text(row.right))])
                fields["called"] = row.called.map { .text($0) }
                fields["needed_by"] = .list(row.neededBy.map { .text($0) })
                fields["state"] = .text(row.state.rawValue)
                return .object(fields)
            }
            return .object(
                Fields([
                    ("connection", .text(section.connection)), ("platform", .text(section.platform)),
                    ("asked", .bool(section.isAsked)), ("needed", .list(rows)),
                    ("excess", .list(section.excess.map { .text($0) })),
                ]))
        }
        let report = Fields([("schema", Value.text("mapctl.rights/1")), ("connections", .list(sections))])
        return JSONLayout.text(.object(report)) + "\n"
    }

    private static func title(_ row: Row) -> String {
        row.called.map { "\(row.right) (\($0))" } ?? row.right
    }

    private static func mark(_ state: State) -> String {
        switch state {
        case .held: "held   "
        case .missing: "missing"
        case .unknown: "unknown"
        }
    }
}
