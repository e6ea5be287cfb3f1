import MapProgram
import MapValues

extension TextPattern {
    /// The parts of a text; `nil` when a fixed text is missing or a part would be empty.
    ///
    /// A part goes on to the nearest fixed text that follows it.
    func split(_ text: String) -> [(name: String, text: String)]? {
        var parts: [(name: String, text: String)] = []
        var rest = Array(text.unicodeScalars)[...]
        var open: String?
        for piece in pieces {
            switch piece {
            case .part(let name, _): open = name
            case .fixed(let alternatives):
                let options = alternatives.map { Array($0.unicodeScalars) }
                guard let found = Self.find(options, in: rest, atStart: open == nil) else { return nil }
                if let name = open {
                    guard found.lowerBound > rest.startIndex else { return nil }
                    parts.append((name, Self.string(rest[rest.startIndex..<found.lowerBound])))
                    open = nil
                }
                rest = rest[found.upperBound...]
            }
        }
        if let name = open {
            guard !rest.isEmpty else { return nil }
            parts.append((name, Self.string(rest)))
        } else if !rest.isEmpty {
            return nil
        }
        return isUnambiguous(parts) ? parts : nil
    }

    /// A part that still holds one of the fixed texts around it means that there are more parts than names.
    private func isUnambiguous(_ parts: [(name: String, text: String)]) -> Bool {
        guard let last = parts.last, case .part? = pieces.last else { return true }
        let options = pieces.flatMap { piece -> [[Unicode.Scalar]] in
            if case .fixed(let alternatives) = piece {
                alternatives.map { Array($0.unicodeScalars) }
            } else {
                []
            }
        }
        let text = Array(last.text.unicodeScalars)[...]
        return Self.find(options.filter { !$0.isEmpty }, in: text, atStart: false) == nil
    }

    /// The text of named parts; `nil` when a part is missing or wider than its digits allow.
    func joined(_ parts: [(name: String, value: Value)]) -> String? {
        var text = ""
        for piece in pieces {
            switch piece {
            case .fixed(let alternatives): text += alternatives.first ?? ""
            case .part(let name, let width):
                guard let value = parts.first(where: { $0.name == name })?.value.asText else { return nil }
                if width > value.utf8.count {
                    text += String(repeating: "0", count: width - value.utf8.count)
                }
                text += value
            }
        }
        return text
    }

    private static func find(
        _ options: [[Unicode.Scalar]], in text: ArraySlice<Unicode.Scalar>, atStart: Bool
    ) -> Range<Int>? {
        var index = text.startIndex
        while index <= text.endIndex {
            for option in options where text[index...].starts(with: option) {
                return index..<(index + option.count)
            }
            if atStart { return nil }
            index += 1
        }
        return nil
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
