import MapValues

/// A text form for the machine.
struct FormPlan: BitwiseCopyable, Hashable, Sendable {
    /// The forms that the machine has; it has each for ASCII only where letters are changed.
    enum Kind: UInt8, Sendable {
        case trim, lower, upper, digits, phone
    }

    var kind: Kind
    /// For telephone numbers: the country and the prefix inside it, as bytes of a word, and how many there
    /// are.
    var country: UInt64 = 0
    var countryLength = 0
    var trunk: UInt64 = 0
    var trunkLength = 0
    var digits = 0

    init(kind: Kind) { self.kind = kind }

    /// `nil` for a form that is left to the walk.
    init?(_ form: TextForm) {
        switch form {
        case .trim: self.init(kind: .trim)
        case .lower: self.init(kind: .lower)
        case .upper: self.init(kind: .upper)
        case .digits: self.init(kind: .digits)
        case .phone(let country, let trunk, let digits):
            guard country.utf8.count <= 7, trunk.utf8.count <= 7, digits >= 1, digits <= 20 else {
                return nil
            }
            self.init(kind: .phone)
            self.country = Self.word(country)
            countryLength = country.utf8.count
            self.trunk = Self.word(trunk)
            trunkLength = trunk.utf8.count
            self.digits = digits
        case .squeeze, .email, .path, .wallClock: return nil
        }
    }

    private static func word(_ text: String) -> UInt64 {
        var word: UInt64 = 0
        for (index, byte) in text.utf8.enumerated() { word |= UInt64(byte) << UInt64(index * 8) }
        return word
    }
}
