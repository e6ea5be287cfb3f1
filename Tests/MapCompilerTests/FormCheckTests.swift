import MapCompiler
import MapValues
import Testing

/// Chains of forms that settle by a rule: trying them finds nothing, and what the rule rests on is so.
@Suite struct FormCheckTests {
    @Test func settlesWhatTheRuleSays() {
        let forms: [TextForm] = [
            .trim, .squeeze, .lower, .upper, .digits, .email, .path, .wallClock,
            .phone(country: "7", trunk: "8", digits: 10),
        ]
        var count = 0
        for first in forms {
            for second in forms {
                for third in forms {
                    for chain in [[first, second], [first, second, third]] {
                        let check = FormCheck(forms: chain)
                        guard check.settlesByRule else { continue }
                        count += 1
                        #expect(check.counterexample() == nil, "\(chain)")
                    }
                }
            }
        }
        #expect(count > 50)
        #expect(!FormCheck(forms: [.lower, .upper]).settlesByRule)
        #expect(FormCheck(forms: [.wallClock, .digits]).counterexample() != nil)
    }

    /// No letter of another size is white space, and white space has no other size.
    @Test func sizesOfLettersAndWhiteSpaceAreApart() {
        let scalars = (UInt32(0)...0x2FFFF).lazy.compactMap(Unicode.Scalar.init)
        let mixed = scalars.filter { scalar in
            let properties = scalar.properties
            let sizes = [properties.lowercaseMapping, properties.uppercaseMapping]
            if properties.isWhitespace { return sizes != [String(scalar), String(scalar)] }
            return sizes.contains { $0.unicodeScalars.contains { $0.properties.isWhitespace } }
        }
        #expect(Array(mixed) == [])
    }
}
