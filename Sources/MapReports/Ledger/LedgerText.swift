/// A ledger for people.
///
/// For example:
///
///     orders.ndjson: 1,243 orders, 1,200 mapped, 43 parked
///       parked
///           43  order.payment: `77` has no row in payment_type (first: 1001)
package struct LedgerText {
    /// The causes that are listed of each fate.
    private static let causesShown = 10

    private let palette: Palette

    package init(palette: Palette) { self.palette = palette }

    /// The lines of one ledger.
    package func text(_ ledger: Ledger) -> String {
        var parts = [Plural.count(ledger.read, ledger.noun)]
        if ledger.read > 0 { parts.append("\(Plural.grouped(ledger.mapped)) mapped") }
        if ledger.parked > 0 {
            parts.append(palette.paint("\(Plural.grouped(ledger.parked)) parked", .warning))
        }
        if ledger.skipped > 0 { parts.append("\(Plural.grouped(ledger.skipped)) skipped") }
        if ledger.unreadable > 0 {
            parts.append(palette.paint("\(Plural.grouped(ledger.unreadable)) unreadable", .error))
        }
        if ledger.stopped > 0 { parts.append(palette.paint("stopped", .error)) }
        let head = "\(DisplayWidth.shown(ledger.input)): \(parts.joined(separator: ", "))\n"
        let problems = ledger.problems.map {
            "  \(palette.paint("problem:", .error)) \(DisplayWidth.shown($0))\n"
        }
        return head + problems.joined() + Ledger.Fate.allCases.map { listing($0, of: ledger) }.joined()
    }

    private func listing(_ fate: Ledger.Fate, of ledger: Ledger) -> String {
        let causes = ledger.causes(of: fate)
        guard !causes.isEmpty else { return "" }
        var text = "  \(palette.paint(fate.rawValue, .strong))\n"
        for (cause, tally) in causes.prefix(Self.causesShown) {
            let count = Plural.grouped(tally.count)
            let padding = String(repeating: " ", count: max(0, 9 - count.count))
            let link = cause.link.isEmpty ? "" : "\(cause.link): "
            let first = palette.paint("(first: \(DisplayWidth.shown(tally.firstRecord)))", .faint)
            text += "\(padding)\(count)  \(link)\(DisplayWidth.shown(cause.message)) \(first)\n"
        }
        let more = causes.count - Self.causesShown
        if more > 0 { text += "           and \(Plural.count(more, "further cause"))\n" }
        return text
    }
}
