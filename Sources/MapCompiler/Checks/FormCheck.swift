import MapValues

/// Tries whether a chain of forms settles: bringing a text to it twice has to give the same as once.
///
/// Found by running it, on corner cases and on texts from a seeded sequence, so what it finds is a fact and
/// what it does not find is no proof.
struct FormCheck {
    /// A text that does not settle: what the chain makes of it, and of that; `nil` for unfit.
    struct Counterexample {
        let text: String
        let once: String
        let twice: String?
    }

    private static let seed: UInt64 = 4102
    private static let generatedCount = 300
    private static let generatedLengthMax = 16
    private static let alphabet = Array("0123456789 +-()>/:.@AbZzßİéЖ".unicodeScalars)

    /// Texts in which the forms differ most from each other.
    private static let corners = [
        "2024-12-29T14:05:13+03:00", "2024-12-29", "2024-12-29 14:05:13", "8 (900) 123-45-67",
        "+7 900 123-45-67", "9001234567", "  two  words ", "ß", "İstanbul", "ǅ", "ﬁ", "00012",
        "Furniture > Chairs", "a / b", " User@Example.COM ",
    ]

    let forms: [TextForm]

    /// The first text that does not settle.
    func counterexample() -> Counterexample? {
        guard !forms.isEmpty else { return nil }
        var sequence = SeededSequence(seed: Self.seed)
        for text in Self.corners {
            if let found = counterexample(text) { return found }
        }
        for _ in 0..<Self.generatedCount {
            var text = String.UnicodeScalarView()
            for _ in 0...sequence.below(Self.generatedLengthMax) {
                if let letter = sequence.one(of: Self.alphabet) { text.append(letter) }
            }
            if let found = counterexample(String(text)) { return found }
        }
        return nil
    }

    private func counterexample(_ text: String) -> Counterexample? {
        guard let once = apply(text) else { return nil }
        let twice = apply(once)
        return twice == once ? nil : Counterexample(text: text, once: once, twice: twice)
    }

    private func apply(_ text: String) -> String? {
        var result: String? = text
        for form in forms { result = result.flatMap { form.apply($0) } }
        return result
    }
}
