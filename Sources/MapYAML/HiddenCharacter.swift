/// Characters that nobody sees in an editor but that make two texts differ.
enum HiddenCharacter {
    /// How a hidden character does harm.
    enum Kind {
        /// A space that is not the space of the keyboard. For example: the no-break space.
        case space
        /// Nothing at all. For example: the zero width space.
        case nothing
        /// Changes the order in which the text around it is shown.
        case direction
    }

    /// Whether a character is one of them.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool { kind(scalar) != nil }

    /// The kind of a hidden character; `nil` for a visible one.
    static func kind(_ scalar: Unicode.Scalar) -> Kind? {
        switch scalar.value {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .space
        case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: .direction
        case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E, 0x200B...0x200D, 0x2060...0x2064,
            0x206A...0x206F, 0x2800, 0x3164, 0xFEFF, 0xFFA0, 0xE0000...0xE007F:
            .nothing
        default: nil
        }
    }

    /// A character as a reader can look it up. For example: `U+00A0 NO-BREAK SPACE`.
    static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let name = scalar.properties.name ?? controlNames[scalar.value]
        return name.map { "\(code) \($0)" } ?? code
    }

    /// Control characters have no names of their own.
    private static let controlNames: [UInt32: String] = [
        0x00: "NULL", 0x07: "BELL", 0x08: "BACKSPACE", 0x0B: "LINE TABULATION", 0x0C: "FORM FEED",
        0x1A: "SUBSTITUTE", 0x1B: "ESCAPE", 0x7F: "DELETE", 0x85: "NEXT LINE",
    ]

    /// How a character is written in double quotes. For example: `\u00A0`.
    static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value > 0xFFFF ? 8 : 4
        let zeros = String(repeating: "0", count: max(0, width - digits.count))
        return (width == 8 ? "\\U" : "\\u") + zeros + digits
    }
}
