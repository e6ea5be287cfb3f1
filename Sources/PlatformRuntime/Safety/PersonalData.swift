package import MapValues

/// Puts invented values in the place of personal data, the same one for the same value each time, so that
/// records that belong together still do.
///
/// What is personal is told by the names of fields and by the look of texts. It errs on the side of caution:
/// free texts are replaced as a whole. Ids, codes, amounts and titles of goods stay.
package struct PersonalData: Sendable {
    /// What a value is of a person.
    private enum Kind: String, Sendable { case name, email, phone, place, text, number, day }

    private var known: [String: String] = [:]
    private var counts: [Kind: Int] = [:]
    /// Values that were replaced.
    package private(set) var count = 0

    package init() {}

    /// A record without personal data.
    package mutating func replaced(_ value: Value) -> Value { replaced(value, name: "", isPerson: false) }

    private mutating func replaced(_ value: Value, name: String, isPerson: Bool) -> Value {
        switch value {
        case .null, .bool: return value
        case .list(let elements):
            // Phones stand in a list of objects with a number each.
            if name == "phones" { return .list(elements.map { phone($0) }) }
            return .list(elements.map { replaced($0, name: name, isPerson: isPerson) })
        case .object(let fields):
            let words = Self.words(name)
            let isPerson =
                isPerson || !words.isDisjoint(with: Self.people)
                || fields.members.contains { Self.contacts.contains(Self.plain($0.name)) }
            return .object(
                Fields(
                    fields.members.map { ($0.name, replaced($0.value, name: $0.name, isPerson: isPerson)) }))
        case .number(let number):
            guard let kind = kind(of: name, isPerson), kind == .phone || kind == .number else { return value }
            let text = substitute(for: number.text, kind: kind)
            return .number(Number(ExactDecimal(Int(text.filter(\.isNumber)) ?? 0)))
        case .text(let text):
            guard !text.isEmpty else { return value }
            if let kind = kind(of: name, isPerson) { return .text(substitute(for: text, kind: kind)) }
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
    private func kind(of name: String, _ isPerson: Bool) -> Kind? {
        let plain = Self.plain(name)
        if plain.hasSuffix("id") || plain.hasSuffix("code") || plain.hasSuffix("type") { return nil }
        for (kind, names) in Self.fields where names.contains(plain) { return kind }
        if plain.hasSuffix("email") { return .email }
        if plain.hasSuffix("phone") { return .phone }
        if plain.hasSuffix("comment") || plain.hasSuffix("note") { return .text }
        return isPerson && Self.ofPeople.contains(plain) ? .name : nil
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
            case .place: "Place \(number)"
            case .text: "Text \(number)"
            case .number: String(100_000 + number)
            case .day: "1980-01-\(String(100 + number % 28 + 1).dropFirst())"
            }
        known[key] = invented
        return invented
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
    private static let ofPeople: Set<String> = [
        "name", "nickname", "legalname", "fullname", "title", "login", "text",
    ]
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
                "metro", "intercomcode",
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
