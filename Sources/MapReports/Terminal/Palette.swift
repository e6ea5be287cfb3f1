/// Which parts of a text stand out; colour never carries a meaning alone.
package struct Palette: Sendable, Hashable {
    /// A role of a piece of text.
    package enum Role: Sendable { case error, warning, note, good, faint, strong, added, removed }

    /// No escape codes at all.
    package static let plain = Palette(isColoured: false)
    /// The sixteen colours that every terminal has.
    package static let coloured = Palette(isColoured: true)

    private let isColoured: Bool

    private init(isColoured: Bool) { self.isColoured = isColoured }

    /// Decides from the environment: `NO_COLOR` and `TERM=dumb` switch colour off, `CLICOLOR_FORCE` on;
    /// without them a terminal gets colours and a file does not.
    package init(environment: [String: String], isTerminal: Bool, isRefused: Bool = false) {
        let isOff = isRefused || environment["NO_COLOR"].map { !$0.isEmpty } == true
        let isForced = environment["CLICOLOR_FORCE"].map { !$0.isEmpty && $0 != "0" } == true
        isColoured = !isOff && (isForced || isTerminal && environment["TERM"] != "dumb")
    }

    /// The text in the colour of its role.
    package func paint(_ text: String, _ role: Role) -> String {
        isColoured ? "\u{1B}[\(Self.code(of: role))m\(text)\u{1B}[0m" : text
    }

    private static func code(of role: Role) -> String {
        switch role {
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        case .good, .added: "32"
        case .faint: "2"
        case .strong: "1"
        case .removed: "31"
        }
    }
}
