import MapSource

/// A line of a source with the stretch under it marked, for people.
///
/// For example:
///
///     12 |     status: x
///        |     ^^^^^^
struct Snippet {
    /// How many columns of a source line are shown; of longer ones a window around the stretch.
    private static let columnsMax = 96

    private let lineNumber: Int
    private var text = ""
    private var mark = ""

    /// Stands for each character of a secret.
    private static let dot: Unicode.Scalar = "•"

    /// The first line of the stretch; an empty stretch is marked by one caret.
    /// Of secrets only dots are shown, also if they stand beside the stretch.
    init(_ span: SourceSpan, mark character: Character = "^", hiding secrets: [SourceSpan] = []) {
        let start = span.start
        let end = span.end
        lineNumber = start.line
        var characters = Array(span.file.lineText(start.line).unicodeScalars)
        for secret in secrets where secret.file.name == span.file.name {
            Self.hide(secret, in: &characters, ofLine: start.line)
        }
        let from = start.column - 1
        let to = end.line == start.line ? max(end.column - 1, from + 1) : max(characters.count, from + 1)
        let window = Self.window(of: characters, around: from..<to)
        if window.lowerBound > 0 { append("…", isMarked: false, character) }
        for index in window {
            append(DisplayWidth.shown(characters[index]), isMarked: from..<to ~= index, character)
        }
        if window.upperBound < characters.count { append("…", isMarked: false, character) }
        // A stretch behind the last character of the line, such as a missing value.
        if from >= characters.count { mark.append(character) }
        while mark.last == " " { mark.removeLast() }
    }

    /// The two lines, the numbers in a gutter of a width.
    func text(gutter: Int, palette: Palette, role: Palette.Role) -> String {
        let number = String(lineNumber)
        let head = String(repeating: " ", count: max(0, gutter - number.count)) + number
        let empty = String(repeating: " ", count: gutter)
        let bar = palette.paint("|", .faint)
        return "\(palette.paint(head, .faint)) \(bar) \(text)\n\(empty) \(bar) \(palette.paint(mark, role))\n"
    }

    /// Puts dots in the place of a secret that stands on a line, or has a part there.
    private static func hide(_ secret: SourceSpan, in line: inout [Unicode.Scalar], ofLine number: Int) {
        guard secret.start.line...secret.end.line ~= number else { return }
        let from = secret.start.line == number ? secret.start.column - 1 : 0
        let to = secret.end.line == number ? secret.end.column - 1 : line.count
        for index in max(0, from)..<max(from, min(to, line.count)) where line.indices.contains(index) {
            line[index] = dot
        }
    }

    private mutating func append(_ shown: String, isMarked: Bool, _ character: Character) {
        text += shown
        mark += String(repeating: isMarked ? character : " ", count: DisplayWidth.columns(of: shown))
    }

    /// All characters when they fit, else those around the stretch, its beginning first.
    private static func window(of characters: [Unicode.Scalar], around stretch: Range<Int>) -> Range<Int> {
        guard characters.count > columnsMax else { return 0..<characters.count }
        let length = min(stretch.count, columnsMax / 2)
        let before = (columnsMax - length) / 2
        let lower = max(0, min(stretch.lowerBound - before, characters.count - columnsMax))
        return lower..<min(characters.count, lower + columnsMax)
    }
}
