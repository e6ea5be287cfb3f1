import MapValues

/// What the account makes of a value that a client writes: clients send numbers as texts, numbers of other
/// systems as numbers, and flags as `1`; answers have each member in its own kind.
enum RetailCRMValueKind: Sendable {
    case text
    /// A number, whole or not.
    case number
    /// A number without a fraction.
    case whole
    case flag
    /// A rate of tax: `none`, or a percentage with two decimals as text.
    case rate

    /// The kinds of members by name, whatever they are members of.
    private static let kinds: [String: RetailCRMValueKind] = {
        let names: [(RetailCRMValueKind, String)] = [
            (
                .text,
                """
                externalId number firstName lastName patronymic nickName phone additionalPhone email status
                customerComment managerComment statusComment comment commentary text orderType orderMethod
                countryIso privilegeType code name value type index region city street building flat house
                housing metro notes INN KPP OGRN OGRNIP OKPO BIK bank legalName legalAddress bankAddress
                corrAccount bankAccount certificateNumber certificateDate contragentType xmlId productName
                shipmentStore shipmentDate discountCardNumber sym costItem sex barcode article createdAt
                paidAt birthday group from to custom date datetime dateFrom dateTo cityType streetType
                paymentType paymentStatus paymentDetail invoiceNumber deliveryNoteNumber trackNumber brand
                color description url manufacturer
                """
            ),
            (
                .number,
                """
                discountManualAmount discountManualPercent discount discountPercent cost netCost quantity
                initialPrice purchasePrice amount weight summ personalDiscount cumulativeDiscount price
                available defaultCost defaultNetCost manualConvertValue autoConvertExtraPercent
                """
            ),
            (
                .whole,
                """
                managerId performerId itemId userId length width height block floor ordering regionId cityId
                streetId manualConvertNominal
                """
            ),
            (
                .flag,
                """
                call expired shipped vip bad isMain isContact subscribed applyRound isFromCart active
                paymentComplete defaultForCrm defaultForApi required inFilter inList inGroupActions complete
                """
            ),
            (.rate, "vatRate"),
        ]
        return Dictionary(
            names.flatMap { kind, text in
                text.split { $0 == " " || $0 == "\n" }.map { (String($0), kind) }
            }, uniquingKeysWith: { first, _ in first })
    }()

    /// Members whose inside has kinds that others decide: fields of the account, data of services.
    private static let opaque: Set<String> = [
        "customFields", "data", "settings", "integrations", "configurations", "default", "defaultTyped",
        "extraData",
    ]

    /// The members of an entity in their kinds; refuses what has no place in its kind.
    static func settled(_ fields: Fields, at path: String = "") throws(RetailCRMRefusal) -> Fields {
        var settled = Fields()
        for member in fields.members {
            let place = path.isEmpty ? member.name : "\(path).\(member.name)"
            settled[member.name] =
                opaque.contains(member.name)
                ? member.value : try value(member.value, of: kinds[member.name], at: place)
        }
        return settled
    }

    private static func value(_ value: Value, of kind: RetailCRMValueKind?, at path: String)
        throws(RetailCRMRefusal) -> Value
    {
        switch value {
        case .object(let fields): return .object(try settled(fields, at: path))
        case .list(let elements):
            var settled: [Value] = []
            for (index, element) in elements.enumerated() {
                settled.append(try self.value(element, of: nil, at: "\(path)[\(index)]"))
            }
            return .list(settled)
        case .null: return .null
        case .bool, .number, .text:
            guard let kind else { return value }
            return try kind.scalar(value, at: path)
        }
    }

    private func scalar(_ value: Value, at path: String) throws(RetailCRMRefusal) -> Value {
        let refusal = RetailCRMRefusal.entity(path, "Значение недопустимо.")
        switch self {
        case .text: return value.plainText.map(Value.text) ?? value
        case .flag: return .bool(value.isTrue)
        case .number, .whole:
            if value.text == "" || value == .bool(false) { return .null }
            if case .whole = self {
                guard let whole = value.wholeNumber else { throw refusal }
                return .integer(whole)
            }
            if case .number = value { return value }
            guard let number = value.exactNumber else { throw refusal }
            return .decimal(number)
        case .rate:
            guard let number = value.exactNumber else { return value.plainText.map(Value.text) ?? value }
            let text = number.description
            let digits = text.split(separator: ".").dropFirst().first?.utf8.count ?? 0
            let zeros = String(repeating: "0", count: max(0, 2 - digits))
            return .text(text + (digits == 0 ? "." : "") + zeros)
        }
    }
}
