/// A word of code, with what stands right beside it.
struct CodeWord {
    let text: String
    /// From 1.
    let line: Int
    /// The bytes before and behind it; a space where the line ends.
    let before: UInt8
    let after: UInt8
    /// The word before it on the line; empty for the first.
    let previous: String

    /// The words of lines whose comments and texts have been taken out.
    static func words(in code: [String]) -> [CodeWord] {
        var words: [CodeWord] = []
        for (number, line) in code.enumerated() {
            let bytes = Array(line.utf8)
            var index = 0
            var previous = ""
            while index < bytes.count {
                guard isWordByte(bytes[index]) else {
                    index += 1
                    continue
                }
                let start = index
                while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
                let text = String(decoding: bytes[start..<index], as: UTF8.self)
                words.append(
                    CodeWord(
                        text: text, line: number + 1, before: start > 0 ? bytes[start - 1] : 32,
                        after: index < bytes.count ? bytes[index] : 32, previous: previous))
                previous = text
            }
        }
        return words
    }

    /// Whether a byte may stand inside a name; every byte of a letter beyond ASCII may.
    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 95, 97...122, 128...255: true
        default: false
        }
    }
}
