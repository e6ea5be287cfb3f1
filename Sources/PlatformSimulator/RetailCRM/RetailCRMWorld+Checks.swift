import MapValues

extension RetailCRMWorld {
    /// The longest first name that is taken.
    private static let nameCharactersMax = 250

    /// Refuses an order that names codes which are not there or numbers which are out of bounds.
    func check(_ order: Fields, _ site: String, _ call: RetailCRMCall) throws(RetailCRMRefusal) {
        for name in ["firstName", "lastName", "patronymic"] {
            guard let text = order.string(name), text.count > Self.nameCharactersMax else { continue }
            throw .entity(
                name, "This value is too long. It should have \(Self.nameCharactersMax) characters or less.")
        }
        try checkDiscount(order, "")
        for (place, item) in (order.list("items") ?? []).compactMap(\.fields).enumerated() {
            if let price = item.decimal("initialPrice"), price.isNegative {
                throw .entity("items[\(place)].initialPrice", "This value should be 0 or more.")
            }
            if let quantity = item.decimal("quantity"), quantity.sign <= 0 {
                throw .entity("items[\(place)].quantity", "This value should be greater than 0.")
            }
            try checkDiscount(item, "items[\(place)].")
        }
        var errors: [String] = []
        let codes: [(String?, String, String)] = [
            (order.string("status"), "statuses", "Status"),
            (order.string("orderMethod"), "order-methods", "OrderMethod"),
            (order.string("orderType"), "order-types", "OrderType"),
            (order.object("delivery")?.string("code"), "delivery-types", "DeliveryType"),
            (order.string("shipmentStore"), "stores", "Store"),
        ]
        for (code, path, name) in codes {
            guard let code, !code.isEmpty, reference(path, code) == nil else { continue }
            errors.append("\"\(name)\" with \"code\"=\"\(code)\" does not exist.")
        }
        if !errors.isEmpty { throw .order(errors) }
    }

    private func checkDiscount(_ fields: Fields, _ path: String) throws(RetailCRMRefusal) {
        if let amount = fields.decimal("discountManualAmount"), amount.isNegative {
            throw .entity(path + "discountManualAmount", "This value should be 0 or more.")
        }
        if let percent = fields.decimal("discountManualPercent"),
            percent.isNegative || percent > ExactDecimal(100)
        {
            throw .entity(path + "discountManualPercent", "This value should be between 0 and 100.")
        }
    }

    /// A row of a reference.
    func reference(_ path: String, _ code: String) -> Fields? {
        references[path]?.first { $0.string("code") == code }
    }

    /// The customer that an order names, and of which list he is; `nil` when it names none.
    func customer(of order: Fields, _ site: String) throws(RetailCRMRefusal) -> (id: Int, list: String)? {
        guard let named = order.object("customer"), !named.isEmpty else { return nil }
        let site = named.string("site") ?? site
        let corporate = "customers-corporate"
        let lists = named.string("type") == "customer_corporate" ? [corporate] : ["customers", corporate]
        if let id = named.int("id") {
            if let list = lists.first(where: { tables[$0]?[id] != nil }) { return (id, list) }
            throw .order(["Customer with id=\(id) not found."])
        }
        guard let external = named.string("externalId") else { return nil }
        for list in lists {
            if let id = externalIDs[Self.externalKey(list, site, external)] { return (id, list) }
        }
        throw .order(["Customer with externalId=\(external) not found."])
    }

    /// Refuses a payment that does not go with its order: of a kind that is not there, or that the way of
    /// delivery does not take, or that is to be collected and is not the whole sum.
    func check(_ payment: Fields, for order: Fields, _ call: RetailCRMCall) throws(RetailCRMRefusal) {
        guard let code = payment.string("type"), !code.isEmpty else {
            throw .order(["\"PaymentType\" should not be blank."])
        }
        guard reference("payment-types", code) != nil else {
            throw .order(["\"PaymentType\" with \"code\"=\"\(code)\" does not exist."])
        }
        if let status = payment.string("status"), reference("payment-statuses", status) == nil {
            throw .order(["\"PaymentStatus\" with \"code\"=\"\(status)\" does not exist."])
        }
        guard let delivery = order.object("delivery")?.string("code"),
            let type = reference("delivery-types", delivery)
        else { return }
        guard type.list("paymentTypes")?.contains(.text(code)) == true else {
            throw .order(["This payment type is not supported for the type of delivery"])
        }
        let row = (type.list("deliveryPaymentTypes") ?? []).first { $0.fields?.string("code") == code }
        if row?.fields?.flag("cod") == true, let amount = payment.decimal("amount"),
            amount != order.decimal("totalSumm")
        {
            throw .order(["Cash payment sum must be equal to sum to pay"])
        }
    }
}
