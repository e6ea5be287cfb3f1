package import MapValues

/// Puts invented values in the place of personal data, the same one for the same value each time, so that
/// records that belong together still do.
///
/// What is personal is told by the names of fields and by the look of texts. It errs on the side of caution:
/// free texts are replaced as a whole. Ids, codes, amounts and titles of goods stay.
package struct PersonalData: Sendable {
    /// What a value is of a person.
    private enum Kind: String, Sendable { case name, email, phone, place, text, number, day }

    /// What a record or a part of it is about.
    private struct About {
        var person = false
        var address = false
    }

    private var known: [String: String] = [:]
    private var counts: [Kind: Int] = [:]
    /// Values that were replaced.
    package private(set) var count = 0

    package init() {}

    /// A record without personal data.
    package mutating func replaced(_ value: Value) -> Value { replaced(value, name: "", About()) }

    private mutating func replaced(_ value: Value, name: String, _ about: About) -> Value {
        switch value {
        case .null, .bool: return value
        case .list(let elements):
            // Phones stand in a list of objects with a number each.
            if name == "phones" { return .list(elements.map { phone($0) }) }
            return .list(elements.map { replaced($0, name: name, about) })
        case .object(let fields):
            let words = Self.words(name)
            let inner = Set(fields.members.map { Self.plain($0.name) })
            var about = about
            if !words.isDisjoint(with: Self.people) || !inner.isDisjoint(with: Self.contacts) {
                about.person = true
            }
            if !words.isDisjoint(with: ["address", "addresses"]) || !inner.isDisjoint(with: Self.streets) {
                about.address = true
            }
            return .object(
                Fields(fields.members.map { ($0.name, replaced($0.value, name: $0.name, about)) }))
        case .number(let number):
            guard let kind = kind(of: name, about), kind == .phone || kind == .number || kind == .place
            else { return value }
            let text = substitute(for: number.text, kind: kind)
            return .number(
                Number(ExactDecimal(text) ?? ExactDecimal(Int(text.filter(\.isNumber)) ?? 0)))
        case .text(let text):
            guard !text.isEmpty else { return value }
            if let kind = kind(of: name, about) { return .text(substitute(for: text, kind: kind)) }
            if text.contains("@"), text.contains("."), !text.contains(" ") {
                return .text(substitute(for: text, kind: .email))
            }
            return value
        }
    }

    private mutating func phone(_ value: Value) -> Value {
        switch value {
        case .text(let text): return .text(substitute(for: text, kind: .phone))
        case .object(var fields):
            if let text = fields["number"]?.text {
                fields["number"] = .text(substitute(for: text, kind: .phone))
            }
            return .object(fields)
        case .null, .bool, .number, .list: return value
        }
    }

    /// What a field holds, by its name; `nil` for what is not of a person.
    private func kind(of name: String, _ about: About) -> Kind? {
        let plain = Self.plain(name)
        for (kind, names) in Self.fields where names.contains(plain) { return kind }
        if plain.hasSuffix("id") || plain.hasSuffix("code") || plain.hasSuffix("type") { return nil }
        if plain.hasSuffix("email") { return .email }
        if plain.hasSuffix("phone") { return .phone }
        if plain.hasSuffix("comment") || plain.hasSuffix("note") { return .text }
        if !Self.words(name).isDisjoint(with: Self.places) { return .place }
        if about.address, !plain.hasPrefix("country") {
            return Self.named.contains(plain) ? .name : .place
        }
        return about.person && Self.ofPeople.contains(plain) ? .name : nil
    }

    private mutating func substitute(for text: String, kind: Kind) -> String {
        let key = "\(kind.rawValue) \(text)"
        count += 1
        if let known = known[key] { return known }
        counts[kind, default: 0] += 1
        let number = counts[kind, default: 1]
        let invented =
            switch kind {
            case .name: "Name\(number)"
            case .email: "person\(number)@example.com"
            case .phone: "+7000\(String(10_000_000 + number).dropFirst())"
            case .place: Self.isNumeric(text) ? Self.digits(number, as: text) : "Place \(number)"
            case .text: "Text \(number)"
            case .number: String(100_000 + number)
            case .day: "1980-01-\(String(100 + number % 28 + 1).dropFirst())"
            }
        known[key] = invented
        return invented
    }

    /// Whether a text is a number: a house, a postal code, a degree.
    private static func isNumeric(_ text: String) -> Bool {
        text.utf8.contains { (48...57).contains($0) }
            && text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    }

    /// Another number with as many digits.
    private static func digits(_ number: Int, as text: String) -> String {
        var rest = number
        let digits = text.utf8.reversed().enumerated().map { place, byte -> UInt8 in
            if byte == UInt8(ascii: ".") { return byte }
            defer { rest /= 10 }
            // None begins with a zero, which a number would lose.
            let digit = place == text.utf8.count - 1 ? max(1, rest % 10) : rest % 10
            return UInt8(ascii: "0") + UInt8(digit)
        }
        return String(decoding: digits.reversed(), as: UTF8.self)
    }

    /// A name as it is compared: small letters and nothing between words.
    private static func plain(_ name: String) -> String {
        name.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// The words of a name. For example: `shippingAddress`, `client_attributes`.
    private static func words(_ name: String) -> Set<String> {
        var words: [String] = [""]
        for character in name {
            if character == "_" || character == "-" {
                words.append("")
            } else {
                if character.isUppercase { words.append("") }
                words[words.count - 1] += character.lowercased()
            }
        }
        return Set(words)
    }

    private static let people: Set<String> = [
        "client", "customer", "contact", "buyer", "recipient", "person", "manager", "courier", "address",
        "phones", "company",
    ]
    private static let contacts: Set<String> = [
        "email", "phone", "phones", "firstname", "surname", "lastname",
    ]
    /// What of an address is the name of somebody.
    private static let named: Set<String> = ["name", "nickname", "legalname", "fullname"]
    private static let ofPeople = named.union(["title", "login", "text"])
    /// By which an address is known where its name does not say that it is one.
    private static let streets: Set<String> = ["street", "house", "zip", "postcode", "zipcode"]
    /// Words that say that a field is of a place, wherever it stands.
    private static let places: Set<String> = ["address", "city", "locality", "settlement"]
    private static let fields: [(Kind, Set<String>)] = [
        (
            .name,
            [
                "firstname", "lastname", "surname", "patronymic", "middlename", "fio", "contactname",
                "contactperson",
            ]
        ),
        (.email, ["email", "mail"]), (.phone, ["phone", "phonenumber", "additionalphone", "mobile", "fax"]),
        (
            .place,
            [
                "street", "house", "housing", "flat", "building", "block", "floor", "entrance", "doorphone",
                "address", "fulladdress", "fulldeliveryaddress", "legaladdress", "zip", "postcode", "index",
                "metro", "intercomcode", "zipcode",
            ]
        ),
        (.text, ["comment", "customercomment", "managercomment", "notes", "note", "remark"]),
        (
            .number,
            [
                "inn", "kpp", "ogrn", "ogrnip", "okpo", "passport", "bankaccount", "corraccount", "bik",
                "certificatenumber", "ip", "ipaddr", "ipaddress", "remoteip",
            ]
        ), (.day, ["birthday", "birthdate", "dateofbirth", "certificatedate"]),
    ]
}
