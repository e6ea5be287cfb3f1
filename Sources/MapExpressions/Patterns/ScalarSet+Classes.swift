extension ScalarSet {
    /// A class by the name it has between `[:` and `:]`, of ASCII characters.
    static func posix(_ name: String) -> ScalarSet? {
        switch name {
        case "alnum": ScalarSet(["0"..."9", "A"..."Z", "a"..."z"])
        case "alpha": ScalarSet(["A"..."Z", "a"..."z"])
        case "ascii": ScalarSet([0...0x7F])
        case "blank": ScalarSet(["\t"..."\t", " "..." "])
        case "cntrl": ScalarSet([0...0x1F, 0x7F...0x7F])
        case "digit": .digits
        case "graph": ScalarSet(["!"..."~"])
        case "lower": ScalarSet(["a"..."z"])
        case "print": ScalarSet([" "..."~"])
        case "punct": ScalarSet(["!"..."/", ":"..."@", "["..."`", "{"..."~"])
        case "space": ScalarSet(["\t"..."\r", " "..." "])
        case "upper": ScalarSet(["A"..."Z"])
        case "word": .word
        case "xdigit": ScalarSet(["0"..."9", "A"..."F", "a"..."f"])
        default: nil
        }
    }

    /// A class of Unicode: a general category (`L`, `Lu`, `Nd`) or one of the scripts of shops so far.
    static func unicode(_ name: String) -> ScalarSet? {
        switch name {
        case "Any": return .all
        case "Latin":
            return ScalarSet([
                0x41...0x5A, 0x61...0x7A, 0xAA...0xAA, 0xBA...0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2B8,
                0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA722...0xA787, 0xFF21...0xFF3A, 0xFF41...0xFF5A,
            ])
        case "Cyrillic":
            return ScalarSet([
                0x400...0x484, 0x487...0x52F, 0x1C80...0x1C88, 0x1D2B...0x1D2B, 0x1D78...0x1D78,
                0x2DE0...0x2DFF, 0xA640...0xA69F, 0xFE2E...0xFE2F,
            ])
        case "Greek":
            return ScalarSet([
                0x370...0x373, 0x375...0x377, 0x37A...0x37D, 0x37F...0x37F, 0x384...0x384, 0x386...0x386,
                0x388...0x3E1, 0x3F0...0x3FF, 0x1F00...0x1FFE,
            ])
        default: return category(name)
        }
    }

    /// All code points of a general category; found by asking for each, which takes some milliseconds.
    private static func category(_ name: String) -> ScalarSet? {
        guard (1...2).contains(name.utf8.count),
            categories.contains(where: { $0.value.hasPrefix(name) })
        else { return nil }
        var ranges: [ClosedRange<UInt32>] = []
        var start: UInt32?
        for code in 0...scalarMax + 1 {
            let isIn =
                Unicode.Scalar(code).flatMap { categories[$0.properties.generalCategory] }?.hasPrefix(name)
                == true
            if isIn, start == nil { start = code }
            if !isIn, let first = start {
                ranges.append(first...code - 1)
                start = nil
            }
        }
        return ScalarSet(ranges)
    }

    private static let categories: [Unicode.GeneralCategory: String] = [
        .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt", .modifierLetter: "Lm",
        .otherLetter: "Lo", .nonspacingMark: "Mn", .spacingMark: "Mc", .enclosingMark: "Me",
        .decimalNumber: "Nd", .letterNumber: "Nl", .otherNumber: "No", .connectorPunctuation: "Pc",
        .dashPunctuation: "Pd", .openPunctuation: "Ps", .closePunctuation: "Pe", .initialPunctuation: "Pi",
        .finalPunctuation: "Pf", .otherPunctuation: "Po", .mathSymbol: "Sm", .currencySymbol: "Sc",
        .modifierSymbol: "Sk", .otherSymbol: "So", .spaceSeparator: "Zs", .lineSeparator: "Zl",
        .paragraphSeparator: "Zp", .control: "Cc", .format: "Cf", .surrogate: "Cs", .privateUse: "Co",
    ]
}
