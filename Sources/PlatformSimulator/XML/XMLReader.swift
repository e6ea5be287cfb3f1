/// Reads the XML that clients of a shop send: elements, attributes, text, CDATA and the common entities.
///
/// An own reader of a small subset, so that what is tested against the simulator shares no code with it.
/// Knows no name spaces; refuses document types, and with them entities of one's own.
package struct XMLReader {
    /// Elements inside each other; records have six or so.
    private static let depthMax = 64

    private let bytes: [UInt8]
    private var index = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The root of a document; `nil` when it is not well formed.
    package static func read(_ bytes: [UInt8]) -> XMLElement? {
        var reader = XMLReader(bytes)
        _ = reader.skip("\u{FEFF}")
        guard reader.skipOutside(), let root = reader.element(depth: 0), reader.skipOutside(),
            reader.index == bytes.count
        else { return nil }
        return root
    }

    /// Declarations, comments and blanks around the root.
    private mutating func skipOutside() -> Bool {
        while true {
            skipBlanks()
            if skip("<?") {
                guard skipPast("?>") else { return false }
            } else if skip("<!--") {
                guard skipPast("-->") else { return false }
            } else {
                return true
            }
        }
    }

    private mutating func element(depth: Int) -> XMLElement? {
        guard depth < Self.depthMax, skip("<"), let name = name() else { return nil }
        var element = XMLElement(name: name)
        while true {
            skipBlanks()
            if skip("/>") { return element }
            if skip(">") { break }
            guard let (key, value) = attribute() else { return nil }
            element.attributes[key] = value
        }
        return content(of: element, depth: depth)
    }

    /// What stands between the tags, and the end tag.
    private mutating func content(of started: XMLElement, depth: Int) -> XMLElement? {
        var element = started
        while index < bytes.count {
            if skip("</") {
                guard name() == element.name else { return nil }
                skipBlanks()
                return skip(">") ? element : nil
            }
            if skip("<!--") {
                guard skipPast("-->") else { return nil }
            } else if skip("<![CDATA[") {
                let start = index
                guard skipPast("]]>") else { return nil }
                element.text += String(decoding: bytes[start..<(index - 3)], as: UTF8.self)
            } else if bytes[index] == UInt8(ascii: "<") {
                guard let child = self.element(depth: depth + 1) else { return nil }
                element.children.append(child)
            } else {
                guard let text = text(until: [UInt8(ascii: "<")]) else { return nil }
                element.text += text
            }
        }
        return nil
    }

    private mutating func attribute() -> (String, String)? {
        guard let key = name() else { return nil }
        skipBlanks()
        guard skip("=") else { return nil }
        skipBlanks()
        guard index < bytes.count, [34, 39].contains(bytes[index]) else { return nil }
        let quote = bytes[index]
        index += 1
        guard let value = text(until: [quote]), index < bytes.count else { return nil }
        index += 1
        return (key, value)
    }

    /// Text up to a byte, with its entities replaced.
    private mutating func text(until ends: [UInt8]) -> String? {
        var text: [UInt8] = []
        while index < bytes.count, !ends.contains(bytes[index]) {
            if bytes[index] == UInt8(ascii: "&") {
                guard let replaced = entity() else { return nil }
                text += Array(replaced.utf8)
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func entity() -> String? {
        guard let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
        index = end + 1
        switch name {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let digits = name.dropFirst()
            let number =
                digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
            return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        }
    }

    private mutating func name() -> String? {
        let start = index
        while index < bytes.count, Self.isNameByte(bytes[index]) { index += 1 }
        return start == index ? nil : String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 45, 46, 48...58, 65...90, 95, 97...122, 128...255: true
        default: false
        }
    }

    private mutating func skipBlanks() {
        while index < bytes.count, [32, 9, 10, 13].contains(bytes[index]) { index += 1 }
    }

    private mutating func skip(_ text: String) -> Bool {
        let wanted = text.utf8
        guard index + wanted.count <= bytes.count, bytes[index..<(index + wanted.count)].elementsEqual(wanted)
        else { return false }
        index += wanted.count
        return true
    }

    private mutating func skipPast(_ text: String) -> Bool {
        while index < bytes.count {
            if skip(text) { return true }
            index += 1
        }
        return false
    }
}
