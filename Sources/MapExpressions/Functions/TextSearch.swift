/// Finding one text in another.
enum TextSearch {
    /// Where a part first stands in a text, from an index on; an empty part stands everywhere.
    ///
    /// Linear in both lengths: the table says how far a partial match reaches back.
    static func firstIndex<Item: Equatable>(of part: [Item], in text: [Item], from start: Int = 0) -> Int? {
        guard !part.isEmpty else { return start <= text.count ? start : nil }
        var table = [Int](repeating: 0, count: part.count)
        var length = 0
        for index in 1..<max(1, part.count) {
            while length > 0, part[index] != part[length] { length = table[length - 1] }
            if part[index] == part[length] { length += 1 }
            table[index] = length
        }
        length = 0
        var index = start
        while index < text.count {
            while length > 0, text[index] != part[length] { length = table[length - 1] }
            if text[index] == part[length] { length += 1 }
            index += 1
            if length == part.count { return index - length }
        }
        return nil
    }
}
