/// A few lines of text that make a large or odd input, so that the corpus holds neither.
///
/// Each line is a count, a blank, and a text: the text is written so many times. Escapes in it are `\n`,
/// `\r`, `\t`, `\\`, `\xHH` for a byte, `\s` for a blank at an end, and `\#` for the number of the
/// repetition, counted from 0. Empty lines and lines that begin with `#` are left out.
///
/// For example: `3 - x\n` makes three lines `- x`.
package enum Recipe {
    /// A line that is no recipe.
    package struct Mistake: Error, CustomStringConvertible {
        package let description: String
    }

    /// The bytes that a recipe makes.
    package static func make(_ recipe: String) throws(Mistake) -> [UInt8] {
        var result: [UInt8] = []
        for line in recipe.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let count = Int(parts[0]), count > 0 else {
                throw Mistake(description: "a recipe line is a count, a blank, and a text: \(line)")
            }
            let pieces = try self.pieces(Array(parts[1].utf8))
            for number in 0..<count {
                for piece in pieces {
                    switch piece {
                    case .bytes(let bytes): result += bytes
                    case .number: result += Array(String(number).utf8)
                    }
                }
            }
        }
        return result
    }

    private enum Piece {
        case bytes([UInt8])
        case number
    }

    private static func pieces(_ text: [UInt8]) throws(Mistake) -> [Piece] {
        var result: [Piece] = []
        var bytes: [UInt8] = []
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "\\") else {
                bytes.append(text[index])
                index += 1
                continue
            }
            let letter = index + 1 < text.count ? text[index + 1] : 0
            index += 2
            switch letter {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "s"): bytes.append(0x20)
            case UInt8(ascii: "\\"): bytes.append(letter)
            case UInt8(ascii: "x"):
                let digits = String(decoding: text[index..<min(index + 2, text.count)], as: UTF8.self)
                guard digits.utf8.count == 2, let byte = UInt8(digits, radix: 16) else {
                    throw Mistake(description: "\\x needs two hexadecimal digits")
                }
                bytes.append(byte)
                index += 2
            case UInt8(ascii: "#"):
                result += [.bytes(bytes), .number]
                bytes = []
            default:
                throw Mistake(
                    description: "unknown escape in a recipe: \\\(Character(Unicode.Scalar(letter)))")
            }
        }
        return result + [.bytes(bytes)]
    }
}
