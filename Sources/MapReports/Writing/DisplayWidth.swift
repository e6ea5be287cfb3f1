/// How many columns of a terminal a text takes, and how it is shown safely.
package enum DisplayWidth {
    /// Columns of a tabulator; source lines are shown with spaces in its place.
    private static let tabColumns = 4

    /// The columns of a character: 0 for marks that join the one before, 2 for wide ones, else 1.
    package static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        return isWide(scalar.value) ? 2 : 1
    }

    /// The columns of a text.
    package static func columns(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// The characters as they may be sent to a terminal: tabulators as spaces, control characters (which
    /// could move the cursor or colour the screen) as their pictures.
    package static func shown(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x09: String(repeating: " ", count: tabColumns)
        case 0x00...0x1F: String(Character(picture(ofControl: scalar.value)))
        case 0x7F: "␡"
        case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: "\u{FFFD}"
        default: String(Character(scalar))
        }
    }

    /// A text on one line as it may be sent to a terminal.
    package static func shown(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { $0 += shown($1) }
    }

    /// The blocks of East Asian wide characters and of emoji, after Unicode's EastAsianWidth table.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// The picture of a control character, from the block at U+2400.
    private static func picture(ofControl value: UInt32) -> Unicode.Scalar {
        Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    }
}
