import MapTestSupport
import MapValues
import Testing

@Suite struct TextFormTests {
    private static let russian = TextForm.phone(country: "7", trunk: "8", digits: 10)

    private static let cases: [(TextForm, String, String?)] = [
        (.trim, " \t a b\u{A0}\r\n", "a b"), (.trim, " \n ", ""), (.trim, "", ""),
        (.trim, "a\u{301} ", "a\u{301}"),
        (.lower, "Привет ÄSS İ ẞ Ǆ", "привет äss i\u{307} ß ǆ"),
        (.upper, "straße ŉ ﬁ", "STRASSE \u{2BC}N FI"),
        (.squeeze, "  a \u{2003}\n b  ", "a b"), (.squeeze, " ", ""), (.digits, "№ 12-3٤", "123"),
        (.digits, "abc", nil),
        (.email, " Client1@Example.COM\t", "client1@example.com"),
        (.email, "Élan@пример.РФ", "Élan@пример.РФ"),
        (.path, "Furniture>Chairs /  Office  chairs/", "Furniture / Chairs / Office chairs"),
        (.path, " / > ", nil),
        (.path, "Chairs", "Chairs"), (.wallClock, "2024-12-29T14:05:13.000+03:00", "2024-12-29 14:05:13"),
        (.wallClock, "2017-06-02 14:11:26 +0300", "2017-06-02 14:11:26"),
        (.wallClock, "2024-12-29", "2024-12-29"),
        (.wallClock, "yesterday", nil), (russian, "8 (900) 123-45-67", "+79001234567"),
        (russian, "+7 900 123 45 67", "+79001234567"), (russian, "900-123-45-67", "+79001234567"),
        (russian, "123-45-67", nil), (russian, "", nil), (russian, "90012345678", "+90012345678"),
        (russian, "380 44 123 45 678", "+380441234567" + "8"),
        (russian, "89001234567 доб. 12", "+8900123456712"),
        (.phone(country: "36", trunk: "06", digits: 9), "06 30 123 4567", "+36301234567"),
        (.phone(country: "375", trunk: "", digits: 9), "29 123-45-67", "+375291234567"),
        (.phone(country: "7", trunk: "8", digits: 0), "-", nil),
    ]

    @Test(arguments: cases)
    func bringsTextsToTheForm(form: TextForm, text: String, expected: String?) {
        let found = form.apply(text)
        #expect(found == expected)
        if let found, let expected { #expect(found.isSame(as: expected)) }
    }

    /// A second time changes nothing, for any text: otherwise both sides would never agree.
    @Test func isIdempotent() {
        let forms: [TextForm] =
            [.trim, .lower, .upper, .squeeze, .digits, .email, .path, .wallClock, Self.russian]
            + [("", "", 3), ("8", "8", 4), ("80", "8", 3), ("1", "11", 2), ("12", "12", 2), ("3", "", 0)].map
        {
            TextForm.phone(country: $0.0, trunk: $0.1, digits: $0.2)
        }
        var random = SeededRandom(4)
        for _ in 0..<(Corpus.isSlow ? 200_000 : 4_000) {
            let text = Self.text(&random)
            for form in forms {
                guard let once = form.apply(text) else { continue }
                #expect(
                    form.apply(once)?.isSame(as: once) == true,
                    "\(form) of \(text.unicodeScalars.map(\.value))")
            }
        }
    }

    @Test func isIdempotentForEachCharacter() {
        for value in UInt32(0)..<0x1_E000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for form in [TextForm.lower, .upper, .trim, .squeeze] {
                let once = form.apply(String(scalar)) ?? ""
                #expect(
                    form.apply(once)?.isSame(as: once) == true, "\(form) of U+\(String(value, radix: 16))")
            }
        }
    }

    private static func text(_ random: inout SeededRandom) -> String {
        let pieces = [
            " ", "\t", "\u{A0}", "\u{2003}", "\r\n", "/", ">", "+", "7", "8", "0", "12", "٣", "a", "A", "İ",
            "ß", "Σ",
            "ς", "\u{301}", "Ы", "@", ".", "-", "😀", "\u{200D}", "2024-12-29", "T", "14:05:13", ".123", "Z",
            "+03:00",
        ]
        var text = ""
        for _ in 0..<random.below(12) {
            if random.below(5) == 0, let scalar = Unicode.Scalar(UInt32(random.below(0x3000))) {
                text.unicodeScalars.append(scalar)
            } else {
                text += pieces[random.below(pieces.count)]
            }
        }
        return text
    }
}
