import MapTestSupport

/// The English phrases of findings as they stand in the sources: every literal of the files that make
/// findings which has words in it, with `{1}`, `{2}`, … for what is filled in.
enum PhraseScanner {
    /// The files that make findings or parts of their sentences.
    static let files = RepositoryFiles.paths(below: "Sources", ending: ".swift").filter { path in
        let name = path.split(separator: "/").last ?? ""
        if path.contains("/MapReports/") || name == "Diagnostic.swift" { return false }
        if name.hasPrefix("Diagnostics") || name.hasPrefix("JSONParser") { return true }
        return (RepositoryFiles.text(of: path) ?? "").contains("Phrase")
    }

    /// All templates of a text, those inside of interpolations too.
    static func templates(in text: String) -> [String] {
        var found: [String] = []
        scan(Array(text.utf8), into: &found)
        return found
    }

    private static func scan(_ bytes: [UInt8], into found: inout [String]) {
        var current: (text: String, count: Int)?
        var isJoined = false
        var index = 0
        while index < bytes.count {
            let next =
                ConstructorScanner.isLiteral(bytes, index)
                ? ConstructorScanner.skip(bytes, index) : index + 1
            defer { index = next }
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                let literal = template(Array(bytes[(index + 1)..<(next - 1)]), into: &found)
                if isJoined, let former = current {
                    current = (
                        former.text + shifted(literal.text, by: former.count), former.count + literal.count
                    )
                } else {
                    if let former = current { found.append(former.text) }
                    current = literal
                }
                isJoined = false
            } else if byte == UInt8(ascii: "+"), current != nil, !isJoined {
                isJoined = true
            } else if !ConstructorScanner.isLiteral(bytes, index), byte != 0x20, byte != 0x0A {
                if let former = current {
                    found.append(isJoined ? "\(former.text){\(former.count + 1)}" : former.text)
                }
                current = nil
                isJoined = false
            }
        }
        if let former = current { found.append(former.text) }
    }

    /// The text of a literal, its escapes undone and its interpolations numbered.
    private static func template(_ bytes: [UInt8], into found: inout [String]) -> (text: String, count: Int) {
        var result: [UInt8] = []
        var count = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
                result.append(bytes[index])
                index += 1
                continue
            }
            let letter = bytes[index + 1]
            if letter == UInt8(ascii: "(") {
                let end = ConstructorScanner.skip(bytes, index + 1)
                scan(Array(bytes[(index + 2)..<(end - 1)]), into: &found)
                count += 1
                result += Array("{\(count)}".utf8)
                index = end
                continue
            }
            result.append(letter == UInt8(ascii: "n") ? 0x0A : letter == UInt8(ascii: "t") ? 0x09 : letter)
            index += 2
        }
        return (String(decoding: result, as: UTF8.self), count)
    }

    private static func shifted(_ text: String, by count: Int) -> String {
        var result = text
        for number in stride(from: 9, through: 1, by: -1) {
            result = result.replacing("{\(number)}", with: "{\(number + count)}")
        }
        return result
    }

    /// Whether a template has words of English beside code and what is filled in: two of them, of which one
    /// has three letters.
    static func isSentence(_ template: String) -> Bool {
        let outside = template.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: " ")
        let words = outside.split(whereSeparator: { !$0.isLetter }).filter { $0.allSatisfy(\.isASCII) }
        return words.count >= 2 && words.contains { $0.count >= 3 } && template.contains(" ")
    }
}
