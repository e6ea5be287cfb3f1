import MapValues

/// A filter of a list: the name that a client gives, how it compares, and the member that it looks at.
///
/// For example: `filter[minPrice]=100` keeps the orders whose `totalSumm` is 100 at least.
struct RetailCRMFilter: Sendable {
    enum Comparison: String, Sendable {
        /// The member is one of the texts.
        case among
        /// The text is somewhere in the member.
        case within
        case equal
        case least
        case most
        /// The moment or day of the member is not before that one.
        case from
        /// The same, not after it.
        case until
        case flag
    }

    let name: String
    let comparison: Comparison
    let path: [String]

    /// The filters of a kind of rows; what a list filters in a way of its own is not here.
    static func all(of kind: String) -> [RetailCRMFilter] { byKind[kind] ?? [] }

    private static let byKind: [String: [RetailCRMFilter]] = texts.mapValues { text in
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count == 3, let comparison = Comparison(rawValue: String(words[1])) else {
                return nil
            }
            let path = words[2].split(separator: ".").map(String.init)
            return RetailCRMFilter(name: String(words[0]), comparison: comparison, path: path)
        }
    }

    private static let texts: [String: String] = [
        "orders": orders + requisites + sources, "customers": customers + requisites + sources,
        "customers-corporate": corporate,
        "products": """
        active flag active
        name within name
        manufacturer within manufacturer
        externalId equal externalId
        url equal url
        urlLike within url
        minQuantity least quantity
        maxQuantity most quantity
        """,
        "offers": """
        name within name
        offerArticle equal article
        offerActive flag active
        minQuantity least quantity
        maxQuantity most quantity
        """,
        "product-groups": "active flag active\nparentGroupId equal parentId",
        "users": """
        email equal email
        status equal status
        active flag active
        isManager flag isManager
        isAdmin flag isAdmin
        """,
        "tasks": """
        text within text
        performers among performer
        orderNumber equal order.number
        dateFrom from datetime
        dateTo until datetime
        completedAtFrom from completedAt
        completedAtTo until completedAt
        """,
        "notes": notes, "customers-corporate/notes": notes,
        "packs": """
        itemId equal item.id
        orderId equal item.order.id
        offerXmlId equal item.offer.xmlId
        offerExternalId equal item.offer.externalId
        stores among store
        shipmentDateFrom from shipmentDate
        shipmentDateTo until shipmentDate
        invoiceNumber equal invoiceNumber
        deliveryNoteNumber equal deliveryNoteNumber
        """,
        "costs": """
        minSumm least summ
        maxSumm most summ
        orderNumber equal order.number
        comment within comment
        costItems among costItem
        users among userId
        dateFrom from dateFrom
        dateTo until dateTo
        """,
    ]

    private static let orders = """
        orderTypes among orderType
        orderMethods among orderMethod
        deliveryTypes among delivery.code
        deliveryServices among delivery.service.code
        shipmentStores among shipmentStore
        managers among managerId
        countries among countryIso
        city within delivery.address.city
        region within delivery.address.region
        index equal delivery.address.index
        metro within delivery.address.metro
        email equal email
        managerComment within managerComment
        customerComment within customerComment
        minPrice least totalSumm
        maxPrice most totalSumm
        minPrepaySumm least prepaySum
        maxPrepaySumm most prepaySum
        minPurchaseSumm least purchaseSumm
        maxPurchaseSumm most purchaseSumm
        minDeliveryCost least delivery.cost
        maxDeliveryCost most delivery.cost
        minDeliveryNetCost least delivery.netCost
        maxDeliveryNetCost most delivery.netCost
        call flag call
        expired flag expired
        shipped flag shipped
        fullPaidAtFrom from fullPaidAt
        fullPaidAtTo until fullPaidAt
        deliveryDateFrom from delivery.date
        deliveryDateTo until delivery.date
        shipmentDateFrom from shipmentDate
        shipmentDateTo until shipmentDate

        """

    private static let customers = """
        sex equal sex
        vip flag vip
        bad flag bad
        isContact flag isContact
        managers among managerId
        email equal email
        discountCardNumber equal discountCardNumber
        city within address.city
        region within address.region
        countries among address.countryIso
        commentary within commentary
        minOrdersCount least ordersCount
        maxOrdersCount most ordersCount
        minTotalSumm least totalSumm
        maxTotalSumm most totalSumm
        dateFrom from createdAt
        dateTo until createdAt

        """

    private static let corporate = """
        nickName within nickName
        name within nickName
        vip flag vip
        bad flag bad
        managers among managerId
        dateFrom from createdAt
        dateTo until createdAt
        """

    private static let notes = """
        customerIds among customer.id
        customerExternalIds among customer.externalId
        managerIds among managerId
        text within text
        createdAtFrom from createdAt
        createdAtTo until createdAt
        """

    private static let requisites = """
        contragentTypes among contragent.contragentType
        contragentName within contragent.legalName
        contragentInn equal contragent.INN
        contragentKpp equal contragent.KPP
        contragentBik equal contragent.BIK
        contragentCorrAccount equal contragent.corrAccount
        contragentBankAccount equal contragent.bankAccount

        """

    private static let sources = """
        sourceName equal source.source
        mediumName equal source.medium
        campaignName equal source.campaign
        keywordName equal source.keyword
        adContentName equal source.content
        """
}

extension RetailCRMFilter {
    /// The comparison with what a client gave; refuses what is no number or no moment where one belongs.
    func test(_ given: Value) throws(RetailCRMRefusal) -> @Sendable (Fields) -> Bool {
        let path = path
        let held = { @Sendable (row: Fields) in
            path.reduce(Value.object(row) as Value?) { $0?.fields?[$1] }
        }
        let text = given.plainText ?? ""
        switch comparison {
        case .among:
            let texts = RetailCRMCall.texts(given) ?? []
            return { held($0)?.plainText.map(texts.contains) ?? false }
        case .within: return { (held($0)?.plainText ?? "").lowercased().contains(text.lowercased()) }
        case .equal: return { held($0)?.plainText == text }
        case .flag: return { held($0)?.isTrue ?? false == given.isTrue }
        case .least, .most:
            guard let bound = given.exactNumber else { throw .parameter("children[\(name)]") }
            let isLeast = comparison == .least
            return { row in
                let number = held(row)?.exactNumber ?? .zero
                return isLeast ? number >= bound : number <= bound
            }
        case .from, .until:
            guard CivilDateTime(text) != nil || CivilDateTime(text + " 00:00:00") != nil else {
                throw .parameter("children[\(name)]")
            }
            let isFrom = comparison == .from
            return { row in
                guard let moment = held(row)?.plainText else { return false }
                // A day alone is compared with the day of a moment.
                let (one, other) = (moment.prefix(text.count), text.prefix(moment.count))
                return isFrom ? one >= other : one <= other
            }
        }
    }
}

extension RetailCRMWorld {
    /// The rows that the filters of their kind let through, and those that look at fields of the account.
    func passing(_ rows: [Fields], _ kind: String, _ call: RetailCRMCall) throws(RetailCRMRefusal) -> [Fields]
    {
        var rows = rows
        for filter in RetailCRMFilter.all(of: kind) {
            guard let given = call.filter[filter.name], !given.isEmpty else { continue }
            let test = try filter.test(given)
            rows = rows.filter(test)
        }
        for member in call.filter.object("customFields")?.members ?? [] {
            rows = rows.filter {
                $0.object("customFields")?.string(member.name) == member.value.plainText
            }
        }
        return rows
    }

    /// The orders that filters by payment, by buyer and by what was bought let through.
    func passingOrders(_ rows: [Fields], _ call: RetailCRMCall) -> [Fields] {
        var rows = rows
        for (name, member) in [("paymentTypes", "type"), ("paymentStatuses", "status")] {
            guard let wanted = RetailCRMCall.texts(call.filter[name]) else { continue }
            rows = rows.filter { row in
                payments(of: row.int("id") ?? 0).contains { wanted.contains($0.string(member) ?? "") }
            }
        }
        if let wanted = call.filter.string("customer")?.lowercased(), !wanted.isEmpty {
            rows = rows.filter { row in
                ["firstName", "lastName", "patronymic", "phone", "additionalPhone"]
                    .contains { (row.string($0) ?? "").lowercased().contains(wanted) }
            }
        }
        if let wanted = call.filter.string("product")?.lowercased(), !wanted.isEmpty {
            rows = rows.filter { row in
                (row.list("items") ?? []).compactMap(\.fields).contains { item in
                    let offer = item.int("offer").flatMap { tables["offers"]?[$0] }
                    return [item.string("productName"), offer?.string("name"), offer?.string("article")]
                        .contains { ($0 ?? "").lowercased().contains(wanted) }
                }
            }
        }
        return rows
    }
}
