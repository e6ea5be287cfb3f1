/// Numbers with their nouns, as people read them.
package enum Plural {
    /// For example: `1 error`, `3 errors`, `no errors`, `1,200 orders`.
    package static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        let words = number == 1 ? noun : plural ?? noun + "s"
        return number == 0 ? "no \(words)" : "\(grouped(number)) \(words)"
    }

    /// A number with a comma after each three digits from the right.
    package static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var text = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return text
    }
}
