import MapValues

/// Bodies of `multipart/form-data` (RFC 7578), which some clients write instead of a web form.
enum MultipartForm {
    /// The tree of a body, read as ``WebForm`` reads it; nothing when its type names no boundary.
    static func read(_ body: [UInt8], type: String) -> Fields {
        guard let boundary = boundary(of: type), !boundary.isEmpty else { return Fields() }
        let mark = Array("--\(boundary)".utf8)
        var pairs: [(name: String, value: String)] = []
        var places = places(of: mark, in: body)[...]
        while let start = places.popFirst(), let end = places.first {
            let part = body[(start + mark.count)..<end]
            if let pair = pair(of: part) { pairs.append(pair) }
        }
        return WebForm.tree(pairs)
    }

    private static func boundary(of type: String) -> String? {
        for parameter in type.split(separator: ";").dropFirst() {
            let sides = parameter.split(separator: "=", maxSplits: 1).map { $0.drop { $0 == " " } }
            guard sides.count == 2, sides[0].lowercased() == "boundary" else { continue }
            return String(sides[1].filter { $0 != "\"" })
        }
        return nil
    }

    /// Where a mark stands at the beginning of a line.
    private static func places(of mark: [UInt8], in body: [UInt8]) -> [Int] {
        var places: [Int] = []
        var index = 0
        while index + mark.count <= body.count {
            let isLineStart = index == 0 || body[index - 1] == UInt8(ascii: "\n")
            if isLineStart, body[index..<index + mark.count].elementsEqual(mark) {
                places.append(index)
                index += mark.count
            } else {
                index += 1
            }
        }
        return places
    }

    /// The name and the text of a part: header lines, an empty line, and the value up to its line end.
    private static func pair(of part: ArraySlice<UInt8>) -> (name: String, value: String)? {
        let blank = Array("\r\n\r\n".utf8)
        guard
            let split = part.indices.first(where: { index in
                index + blank.count <= part.endIndex
                    && part[index..<index + blank.count].elementsEqual(blank)
            })
        else { return nil }
        let headers = String(decoding: part[..<split], as: UTF8.self)
        let value = part[(split + blank.count)...].dropLast(2)
        for mark in ["; name=\"", ";name=\""] {
            guard let range = headers.firstRange(of: mark) else { continue }
            let name = headers[range.upperBound...].prefix { $0 != "\"" }
            return (String(name), String(decoding: value, as: UTF8.self))
        }
        return nil
    }
}
