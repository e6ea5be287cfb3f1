/// Finds words that mix letters of Latin, Cyrillic, and Greek: most often one letter typed with the wrong
/// keyboard layout, which nobody sees.
enum MixedScripts {
    /// Which mixed words count.
    enum Rule {
        /// Every one: a key is a name.
        case anyMix
        /// Only those where the letters of one script all look like letters of the other; plain text may hold
        /// words like `PDFки`.
        case lookAlikes
    }

    /// A mixed word, the letter that stands out, and the word as it was probably meant.
    struct Word: Equatable {
        var text: String
        var letter: Unicode.Scalar
        var meant: String?
    }

    private enum Script: Hashable { case latin, cyrillic, greek }

    /// The first mixed word of a text.
    static func firstWord(in text: String, _ rule: Rule) -> Word? {
        var word: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" {
                word.append(scalar)
            } else {
                if let found = check(word, rule) { return found }
                word = []
            }
        }
        return check(word, rule)
    }

    private static func check(_ word: [Unicode.Scalar], _ rule: Rule) -> Word? {
        let scripts = word.map(script)
        var counts: [Script: Int] = [:]
        for case let script? in scripts { counts[script, default: 0] += 1 }
        guard counts.count > 1 else { return nil }
        let latin = counts[.latin] ?? 0
        let others = counts.filter { $0.key != .latin }
        // What is rarer stands out; in a tie the Latin letters are taken for the meant ones.
        let isLatinMeant = latin * 2 >= word.filter { script($0) != nil }.count
        let outsiders = zip(word, scripts).filter { ($0.1 == .latin) != isLatinMeant && $0.1 != nil }.map(\.0)
        guard let letter = outsiders.first, !others.isEmpty else { return nil }
        let meant = outsiders.allSatisfy { twin($0, isLatinMeant) != nil }
        if rule == .lookAlikes {
            // Either side made of look-alikes only is enough.
            let insiders = zip(word, scripts).filter { ($0.1 == .latin) == isLatinMeant && $0.1 != nil }.map(
                \.0)
            guard meant || insiders.allSatisfy({ twin($0, !isLatinMeant) != nil }) else { return nil }
        }
        var repaired: String?
        if meant {
            var scalars = String.UnicodeScalarView()
            for scalar in word { scalars.append(twin(scalar, isLatinMeant) ?? scalar) }
            repaired = String(scalars)
        }
        return Word(text: String(String.UnicodeScalarView(word)), letter: letter, meant: repaired)
    }

    /// The letter of the meant script that looks the same.
    private static func twin(_ scalar: Unicode.Scalar, _ isLatinMeant: Bool) -> Unicode.Scalar? {
        isLatinMeant ? toLatin[scalar] : toCyrillic[scalar]
    }

    private static func script(_ scalar: Unicode.Scalar) -> Script? {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF,
            0xFF21...0xFF3A,
            0xFF41...0xFF5A:
            .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: .cyrillic
        default: nil
        }
    }

    /// Cyrillic and Greek letters that look like Latin ones.
    private static let toLatin: [Unicode.Scalar: Unicode.Scalar] = [
        "\u{430}": "a", "\u{435}": "e", "\u{43E}": "o", "\u{440}": "p", "\u{441}": "c", "\u{443}": "y",
        "\u{445}": "x", "\u{456}": "i", "\u{458}": "j", "\u{455}": "s", "\u{501}": "d", "\u{51B}": "q",
        "\u{51D}": "w", "\u{4BB}": "h", "\u{475}": "v", "\u{410}": "A", "\u{412}": "B", "\u{415}": "E",
        "\u{41A}": "K", "\u{41C}": "M", "\u{41D}": "H", "\u{41E}": "O", "\u{420}": "P", "\u{421}": "C",
        "\u{422}": "T", "\u{423}": "Y", "\u{425}": "X", "\u{406}": "I", "\u{408}": "J", "\u{405}": "S",
        "\u{391}": "A", "\u{392}": "B", "\u{395}": "E", "\u{396}": "Z", "\u{397}": "H", "\u{399}": "I",
        "\u{39A}": "K", "\u{39C}": "M", "\u{39D}": "N", "\u{39F}": "O", "\u{3A1}": "P", "\u{3A4}": "T",
        "\u{3A5}": "Y", "\u{3A7}": "X", "\u{3BF}": "o", "\u{3BD}": "v",
    ]

    /// Latin letters that look like Cyrillic ones.
    private static let toCyrillic: [Unicode.Scalar: Unicode.Scalar] = [
        "a": "\u{430}", "e": "\u{435}", "o": "\u{43E}", "p": "\u{440}", "c": "\u{441}", "y": "\u{443}",
        "x": "\u{445}", "i": "\u{456}", "A": "\u{410}", "B": "\u{412}", "E": "\u{415}", "K": "\u{41A}",
        "M": "\u{41C}", "H": "\u{41D}", "O": "\u{41E}", "P": "\u{420}", "C": "\u{421}", "T": "\u{422}",
        "Y": "\u{423}", "X": "\u{425}", "I": "\u{406}",
    ]
}
