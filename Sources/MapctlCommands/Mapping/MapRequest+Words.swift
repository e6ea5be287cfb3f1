import MapReports

extension MapRequest {
    /// Reads the words behind `map` by hand; `nil` for words of which only the library can tell what they
    /// mean or what is wrong with them.
    ///
    /// The library finds the flags of a command by reflection, which takes a quarter of the time that one
    /// record needs from start to end. A test holds this against ``init(parsing:)``.
    package init?(words: some Sequence<String>) {
        var request = MapRequest(pair: PairChoice(pair: ""), from: "")
        var places: [String] = []
        var words = words.makeIterator()
        while let word = words.next() {
            guard !word.isEmpty else { return nil }
            if !Self.isFlag(word) { places.append(word); continue }
            if request.takeSwitch(word) { continue }
            guard let value = words.next(), !value.isEmpty, !Self.isFlag(value),
                request.take(value, of: word)
            else { return nil }
        }
        guard let pair = places.first, !request.from.isEmpty else { return nil }
        request.pair.pair = pair
        request.files = Array(places.dropFirst())
        guard request.problem == nil else { return nil }
        self = request
    }

    private static func isFlag(_ word: String) -> Bool { word.utf8.first == UInt8(ascii: "-") }

    /// Takes a flag without a value, once.
    private mutating func takeSwitch(_ word: String) -> Bool {
        switch word {
        case "--preview" where !preview: preview = true
        case "--quiet" where !presentation.quiet, "-q" where !presentation.quiet: presentation.quiet = true
        case "--no-color" where !presentation.noColor: presentation.noColor = true
        default: return false
        }
        return true
    }

    /// Takes a flag with its value, once; whether it did.
    private mutating func take(_ value: String, of word: String) -> Bool {
        switch word {
        case "--from" where from.isEmpty: from = value
        case "--to" where to == nil: to = value
        case "--type" where type == nil: type = value
        case "--at" where at == nil: at = value
        case "--bindings" where bindings == nil: bindings = value
        case "--others" where others == nil: others = value
        case "--parked" where parked == nil: parked = value
        case "--project" where pair.project == nil: pair.project = value
        case "--library" where pair.library == nil: pair.library = value
        case "--option" where pair.problem(ofOption: value) == nil: pair.options.append(value)
        case "--jobs" where jobs == nil:
            jobs = Int(value)
            return jobs != nil
        case "--format":
            guard let named = ReportFormat(rawValue: value) else { return false }
            format = named
        default: return false
        }
        return true
    }
}
