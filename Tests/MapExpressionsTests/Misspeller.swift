/// Makes misspelt expressions: letters swapped, dropped, doubled, or hit one key beside the right one.
struct Misspeller {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Expressions without a mistake over an order of InSales.
    static let texts = [
        "client.email != '' && client.phone != null", "fulfillment_status == 'dispatched'",
        "order_lines.exists(line, line.quantity > 1 && line.sale_price > 0)",
        "order_lines.map(line, line.sale_price * line.quantity).sum() == items_price",
        "total_price - full_delivery_price > 1000", "financial_status == 'paid' || paid_at != null",
        "round(total_price / 3, 0.01, 'half_up')", "client.name.trim().startsWith('A')",
        "shipping_address.city == 'Budapest' && has(shipping_address.street)",
        "shipping_address.location.settlement.lowerAscii().contains('new')",
        "delivery_info.outlet.external_id.matches('^[0-9]+$')", "custom_status.permalink in ['new', 'vip']",
        "created_at.getFullYear('+03:00') > 2020", "manager_comment.size() <= 255",
        "fields_values.floor == '5'", "discounts.all(item, item.amount < total_price)",
        "order_lines.filter(line, line.sku == '').size() == 0", "client.?middlename.orValue('-')",
        "updated_at - created_at < duration('24h')", "currency_code.upperAscii() == 'EUR'",
    ]

    /// Keys beside each other, in rows.
    private static let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    /// Words that are none of the language's names: macro variables, text, and keys of free maps.
    private static let skipped: Set<String> = [
        "line", "item", "in", "null", "floor", "vip", "h", "new", "A", "EUR", "Budapest", "half_up", "paid",
    ]

    /// So many misspelt expressions, each with the word that was meant.
    mutating func makeMistakes(count: Int) -> [MisspellingTests.Mistake] {
        let known = Set(Self.texts.flatMap(Self.words).map { String($0) })
        var made: [MisspellingTests.Mistake] = []
        while made.count < count {
            let text = Self.texts[next(Self.texts.count)]
            let words = Self.words(text).filter { $0.count > 3 && !Self.skipped.contains(String($0)) }
            let word = words[next(words.count)]
            let other = misspelt(String(word))
            if other == word || known.contains(other) || other == "client_" { continue }
            let whole = text[..<word.startIndex] + other + text[word.endIndex...]
            made.append(
                MisspellingTests.Mistake(
                    text: String(whole), suggestion: "did you mean `\(quoted(word, in: text))`?"))
        }
        return made
    }

    func mistakes(count: Int) -> [MisspellingTests.Mistake]? {
        var copy = self
        return copy.makeMistakes(count: count)
    }

    /// The word as a suggestion shows it: a code stands between apostrophes.
    private func quoted(_ word: Substring, in text: String) -> String {
        let before = word.startIndex > text.startIndex ? text[text.index(before: word.startIndex)] : " "
        return before == "'" ? "'\(word)'" : String(word)
    }

    private static func words(_ text: String) -> [Substring] {
        text.split { !($0.isLetter || $0 == "_") }
    }

    private mutating func misspelt(_ word: String) -> String {
        var letters = Array(word)
        let place = next(letters.count)
        switch next(4) {
        case 0:
            let first = min(place, letters.count - 2)
            letters.swapAt(first, first + 1)
        case 1: letters.remove(at: place)
        case 2: letters.insert(letters[place], at: place)
        default: letters[place] = neighbour(of: letters[place])
        }
        return String(letters)
    }

    private mutating func neighbour(of letter: Character) -> Character {
        for row in Self.rows.map(Array.init) {
            guard let place = row.firstIndex(of: letter) else { continue }
            let beside = [place - 1, place + 1].filter(row.indices.contains)
            return row[beside[next(beside.count)]]
        }
        return letter
    }

    /// A number below a limit (SplitMix64).
    private mutating func next(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((bits ^ (bits >> 31)) % UInt64(limit))
    }
}
