/// A text that findings point into: its name and its bytes.
///
/// This target is the vocabulary of places and findings: it takes texts and gives positions and
/// diagnostics, and knows neither YAML nor mappings nor terminals.
/// A class, because two files with equal text are still two files.
package final class SourceFile: Sendable {
    /// The path as the user wrote it, shown in findings.
    package let name: String
    /// The text as it was read.
    package let bytes: [UInt8]
    /// The number of the first line: more than 1 when the text is a piece of a longer one.
    package let firstLine: Int
    /// The offset of the first byte of each line.
    private let lineStarts: [Int]

    package init(name: String, bytes: [UInt8], firstLine: Int = 1) {
        self.name = name
        self.bytes = bytes
        self.firstLine = firstLine
        var starts = [0]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") {
                starts.append(index)
            } else if byte == UInt8(ascii: "\r") {
                if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
                starts.append(index)
            }
        }
        lineStarts = starts
    }

    package convenience init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }

    /// The length of the byte order mark at the start: it is no part of the first line.
    private var markLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// The number of lines; an empty text has one.
    package var lineCount: Int { lineStarts.count }

    /// The line and column of a byte offset; offsets past the end give the end.
    package func position(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        var column = 1
        let start = low == 0 ? min(markLength, offset) : lineStarts[low]
        for byte in bytes[start..<offset] where byte & 0xC0 != 0x80 { column += 1 }
        return SourcePosition(line: low + firstLine, column: column)
    }

    /// The text of a line without its line end; lines count from ``firstLine``.
    package func lineText(_ line: Int) -> String {
        let line = line - firstLine + 1
        guard line >= 1, line <= lineStarts.count else { return "" }
        let start = line == 1 ? markLength : lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The byte offset at which a line starts; lines count from ``firstLine``.
    package func offset(ofLine line: Int) -> Int {
        lineStarts[min(max(line - firstLine + 1, 1), lineStarts.count) - 1]
    }

    /// A span over part of this text, given in bytes.
    package func span(_ range: Range<Int>) -> SourceSpan { SourceSpan(file: self, range: range) }
}
