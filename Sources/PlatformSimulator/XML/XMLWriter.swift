/// Writes XML with every element that ends on a line of its own, and without blanks inside values: readers
/// that go line by line cut long ones in the middle.
struct XMLWriter {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// An element with what a closure writes inside; `<a/>` when that is nothing.
    mutating func element(
        _ name: String, _ attributes: [(String, String)] = [], inside: (inout XMLWriter) -> Void = { _ in }
    ) {
        text += "<" + name
        for (key, value) in attributes { text += " \(key)=\"\(Self.escaped(value))\"" }
        let start = text.utf8.count
        text += ">"
        inside(&self)
        if text.utf8.count == start + 1 {
            text.removeLast()
            text += "/>\n"
        } else {
            text += "</\(name)>\n"
        }
    }

    /// Text between tags.
    mutating func write(_ content: String) { text += Self.escaped(content) }

    /// Characters that XML 1.0 does not have are left out.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "&": escaped += "&amp;"
            case "\"": escaped += "&quot;"
            case _ where scalar.value < 32 && ![9, 10, 13].contains(scalar.value): break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
