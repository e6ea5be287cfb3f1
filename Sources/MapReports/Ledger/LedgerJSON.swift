package import MapValues

/// Ledgers for programs: one JSON object.
package enum LedgerJSON {
    /// The name and number of the shape.
    package static let schema = "mapctl.ledger/1"

    /// The text, with a line end.
    package static func text(_ ledgers: [Ledger]) -> String { JSONLayout.text(value(ledgers)) + "\n" }

    /// All ledgers of a run as a value.
    package static func value(_ ledgers: [Ledger]) -> Value {
        .object(Fields([("schema", .text(schema)), ("inputs", .list(ledgers.map(value)))]))
    }

    private static func value(_ ledger: Ledger) -> Value {
        let causes = Ledger.Fate.allCases.flatMap { fate in
            ledger.causes(of: fate).map { cause, tally in
                Value.object(
                    Fields([
                        ("fate", .text(fate.rawValue)), ("link", .text(cause.link)),
                        ("message", .text(cause.message)), ("count", .integer(tally.count)),
                        ("first", .text(tally.firstRecord)),
                    ]))
            }
        }
        return .object(
            Fields([
                ("input", .text(ledger.input)), ("record", .text(ledger.noun)),
                ("read", .integer(ledger.read)), ("mapped", .integer(ledger.mapped)),
                ("parked", .integer(ledger.parked)), ("skipped", .integer(ledger.skipped)),
                ("unreadable", .integer(ledger.unreadable)), ("stopped", .integer(ledger.stopped)),
                ("problems", .list(ledger.problems.map(Value.text))), ("causes", .list(causes)),
            ]))
    }
}
