package import MapValues

/// Tries whether a chain of forms settles: bringing a text to it twice has to give the same as once.
///
/// Found by running it, on corner cases and on texts from a seeded sequence, so what it finds is a fact and
/// what it does not find is no proof. The commonest chains settle by a rule and are not tried.
package struct FormCheck {
    /// A text that does not settle: what the chain makes of it, and of that; `nil` for unfit.
    package struct Counterexample {
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

    package init(forms: [TextForm]) { self.forms = forms }

    /// Whether the chain settles because of what its forms are: some take away white space, one sets the
    /// size of letters, and neither sees what the other does. So they can change places, and as each by
    /// itself is the same twice as once, all of them are.
    package var settlesByRule: Bool {
        var sizes = 0
        for form in forms {
            switch form {
            case .trim, .squeeze: continue
            case .lower, .upper: sizes += 1
            case .digits, .email, .path, .wallClock, .phone: return false
            }
        }
        return sizes <= 1
    }

    /// The first text that does not settle.
    package func counterexample() -> Counterexample? {
        forms.isEmpty ? nil : Self.texts.lazy.compactMap { counterexample($0) }.first
    }

    /// Whether another chain makes the same of every text that is tried.
    func givesTheSame(as other: FormCheck) -> Bool {
        // Of letters that are two in the other size, one size comes back from the other changed.
        Self.texts.allSatisfy { apply($0) == other.apply($0) || $0.contains { !$0.isASCII } }
    }

    /// What is tried: the corner cases, and texts from a seeded sequence.
    private static let texts: [String] = {
        var sequence = SeededSequence(seed: seed)
        return corners
            + (0..<generatedCount).map { _ in
                let length = 1 + sequence.below(generatedLengthMax)
                var text = String.UnicodeScalarView()
                for _ in 0..<length {
                    if let letter = sequence.one(of: alphabet) { text.append(letter) }
                }
                return String(text)
            }
    }()

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
