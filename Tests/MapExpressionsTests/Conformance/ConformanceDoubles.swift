import Foundation
import MapValues

/// What a case has to do with doubles: literals with a point or an exponent, conversions, values.
enum ConformanceDoubles {
    /// Whether a case speaks of doubles at all.
    static func areNamed(in conformanceCase: ConformanceCase) -> Bool {
        numbers(in: conformanceCase.expression).contains(where: \.isDouble)
            || conformanceCase.expression.contains("double")
            || conformanceCase.environment.contains { JSONWriter.text($0).contains("\"double\"") }
            || JSONWriter.text(.object(conformanceCase.bindings)).contains("\"double\"")
            || JSONWriter.text(.object(conformanceCase.expected)).contains("\"double\"")
    }

    /// The expression with every whole number that no double holds replaced by the double nearest to it:
    /// so the suite's own engines see it where they compare it with a double. `nil` when there is none.
    static func readAsDoubles(_ expression: String) -> String? {
        var result = expression
        for number in numbers(in: expression).reversed() {
            guard number.text.count > digitCountMax, let value = Double(number.text),
                value == value.rounded(),
                value < 1e30
            else { continue }
            result.replaceSubrange(number.range, with: String(format: "%.1f", value))
        }
        return result == expression ? nil : result
    }

    /// Every number of so many digits is a double.
    private static let digitCountMax = 15

    private struct WrittenNumber {
        var text: Substring
        var range: Range<String.Index>

        var isDouble: Bool {
            let lower = text.lowercased()
            return text.contains(".") || (lower.contains("e") && !lower.hasPrefix("0x"))
        }
    }

    /// The numbers of an expression, outside of texts.
    private static func numbers(in text: String) -> [WrittenNumber] {
        var found: [WrittenNumber] = []
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            if character == "'" || character == "\"" {
                index = endOfText(text, from: index)
            } else if character.isNumber || character == "." && isDigit(text, after: index) {
                let start = index
                while index < text.endIndex, isPart(text, index) { index = text.index(after: index) }
                found.append(WrittenNumber(text: text[start..<index], range: start..<index))
            } else if character.isLetter || character == "_" {
                while index < text.endIndex,
                    text[index].isLetter || text[index].isNumber || text[index] == "_"
                {
                    index = text.index(after: index)
                }
            } else {
                index = text.index(after: index)
            }
        }
        return found
    }

    private static func isDigit(_ text: String, after index: String.Index) -> Bool {
        let next = text.index(after: index)
        return next < text.endIndex && text[next].isNumber
    }

    /// Whether a character belongs to a number: a digit, a letter, a point before a digit, a sign behind `e`.
    private static func isPart(_ text: String, _ index: String.Index) -> Bool {
        let character = text[index]
        if character.isNumber || character.isLetter { return true }
        guard isDigit(text, after: index) else { return false }
        let before = index > text.startIndex ? text[text.index(before: index)] : " "
        return character == "." || ((character == "-" || character == "+") && before.lowercased() == "e")
    }

    private static func endOfText(_ text: String, from start: String.Index) -> String.Index {
        let quote = text[start]
        var index = text.index(after: start)
        while index < text.endIndex, text[index] != quote {
            if text[index] == "\\" { index = text.index(after: index) }
            if index < text.endIndex { index = text.index(after: index) }
        }
        return index < text.endIndex ? text.index(after: index) : index
    }
}
