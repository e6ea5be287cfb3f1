extension String {
    /// Negative, zero or positive, as this text comes before, is, or comes after the other by code points.
    ///
    /// UTF-8 keeps the order of code points, so bytes are compared.
    func codePointOrder(_ other: String) -> Int {
        var left = utf8.makeIterator()
        var right = other.utf8.makeIterator()
        while true {
            switch (left.next(), right.next()) {
            case (nil, nil): return 0
            case (nil, _): return -1
            case (_, nil): return 1
            case (let first?, let second?):
                if first != second { return first < second ? -1 : 1 }
            }
        }
    }
}
