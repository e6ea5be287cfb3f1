import MapValues

extension RetailCRMWorld {
    /// The payments of an order, by number.
    func payments(of order: Int) -> [Fields] {
        let ids = tables["orders"]?[order]?.list("payments")?.compactMap(\.wholeNumber) ?? []
        return ids.compactMap { tables["payments"]?[$0] }
    }

    /// The payments that come with a new order, checked; what they leave open is the rest of the sum.
    func newPayments(_ given: [Value], for order: Fields, _ call: RetailCRMCall) throws(RetailCRMRefusal)
        -> [Fields]
    {
        var payments: [Fields] = []
        for row in given.compactMap(\.fields) {
            // Version 4 leaves a code empty that is not there; version 5 refuses the order.
            if call.isV4, row.string("type").flatMap({ reference("payment-types", $0) }) == nil { continue }
            payments.append(try filled(row, for: order, payments, call))
        }
        return payments
    }

    /// A payment with what it does not say, checked.
    private func filled(_ row: Fields, for order: Fields, _ others: [Fields], _ call: RetailCRMCall)
        throws(RetailCRMRefusal) -> Fields
    {
        var payment = row.without(["id", "order"])
        if payment["status"] == nil {
            payment["status"] =
                (references["payment-statuses"] ?? []).first { $0.flag("defaultForApi") }?["code"]
        }
        if payment["amount"] == nil {
            let rest = Money.difference(
                order.decimal("totalSumm") ?? .zero, Money.sum(others.map { $0.decimal("amount") ?? .zero }))
            payment["amount"] = .decimal(max(.zero, rest))
        }
        if let external = payment.string("externalId") { try checkUnused(external) }
        try check(payment, for: order, call)
        return payment
    }

    /// External numbers of payments count once in the whole account.
    private func checkUnused(_ external: String) throws(RetailCRMRefusal) {
        guard externalIDs[Self.externalKey("payments", nil, external)] != nil else { return }
        throw .entity("externalId", "This external id is already set for another payment")
    }

    /// Adds a payment to an order that is there.
    @discardableResult
    mutating func store(_ payment: Fields, of order: Int) -> Int {
        var payment = payment
        payment["order"] = .integer(order)
        let id = tables["payments"]?.insert(payment, at: now) ?? 0
        if let external = payment.string("externalId") {
            externalIDs[Self.externalKey("payments", nil, external)] = id
        }
        if var fields = tables["orders"]?[order] {
            fields["payments"] = .list((fields.list("payments") ?? []) + [.integer(id)])
            tables["orders"]?.replace(order, with: fields, at: now)
        }
        return id
    }

    mutating func createPayment(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("payment")
        guard let named = given.object("order"), let order = try order(named, call) else {
            throw .entity("order", "Set one of the following fields: id, externalId, number")
        }
        guard let old = tables["orders"]?[order] else { throw .notFound }
        let before = payments(of: order)
        let payment = try filled(given, for: old, before, call)
        let id = store(payment, of: order)
        keepPayments(order, before, call)
        return RetailCRMReply(status: 201, members: [("id", .integer(id))])
    }

    private func order(_ named: Fields, _ call: RetailCRMCall) throws(RetailCRMRefusal) -> Int? {
        var found: Int?
        if let id = named.int("id") {
            found = tables["orders"]?[id] == nil ? nil : id
        } else if let external = named.string("externalId") {
            found = externalIDs[Self.externalKey("orders", try site(of: call), external)]
        } else if let number = named.string("number") {
            found = tables["orders"]?.all.first { $0.string("number") == number }?.int("id")
        } else {
            return nil
        }
        guard let found else { throw .entity("order", "Order not found.") }
        return found
    }

    mutating func editPayment(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let given = try call.entity("payment")
        let id = try payment(call)
        guard let old = tables["payments"]?[id], let order = old.int("order"),
            let fields = tables["orders"]?[order]
        else { throw RetailCRMRefusal(status: 404, message: "Payment not found") }
        var change = given.without(["id", "order"])
        // The external number can only be changed when the payment is addressed by its own.
        if call.parameters.string("by") == "externalId" { change["externalId"] = nil }
        if let external = change.string("externalId"), external != old.string("externalId") {
            try checkUnused(external)
        }
        let payment = old.merged(with: change)
        try check(payment, for: fields, call)
        let before = payments(of: order)
        tables["payments"]?.replace(id, with: payment, at: now)
        if let external = old.string("externalId") {
            externalIDs[Self.externalKey("payments", nil, external)] = nil
        }
        if let external = payment.string("externalId") {
            externalIDs[Self.externalKey("payments", nil, external)] = id
        }
        keepPayments(order, before, call)
        return RetailCRMReply(members: [("id", .integer(id))])
    }

    mutating func deletePayment(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> RetailCRMReply {
        let id = try payment(call)
        guard let old = tables["payments"]?[id], let order = old.int("order"),
            var fields = tables["orders"]?[order]
        else { throw RetailCRMRefusal(status: 404, message: "Payment not found") }
        let before = payments(of: order)
        fields["payments"] = .list((fields.list("payments") ?? []).filter { $0 != .integer(id) })
        tables["orders"]?.replace(order, with: fields, at: now)
        tables["payments"]?.remove(id)
        if let external = old.string("externalId") {
            externalIDs[Self.externalKey("payments", nil, external)] = nil
        }
        keepPayments(order, before, call)
        return RetailCRMReply()
    }

    private mutating func keepPayments(_ order: Int, _ before: [Fields], _ call: RetailCRMCall) {
        guard let fields = tables["orders"]?[order] else { return }
        keep(fields, order, old: fields, oldPayments: before, call)
    }

    /// The number of a payment, which the path names by its own number unless it says otherwise.
    private func payment(_ call: RetailCRMCall) throws(RetailCRMRefusal) -> Int {
        let uid = call.captures[0]
        let found: Int?
        if call.parameters.string("by") == "externalId" {
            found = externalIDs[Self.externalKey("payments", nil, uid)]
        } else {
            found = Int(uid).flatMap { tables["payments"]?[$0] == nil ? nil : $0 }
        }
        guard let found else { throw RetailCRMRefusal(status: 404, message: "Payment not found") }
        return found
    }

    /// Sets the kind and the status of the one payment that version 4 knows of.
    mutating func setV4Payment(of order: Int, _ given: Fields, _ call: RetailCRMCall) throws(RetailCRMRefusal)
    {
        guard given["paymentType"] != nil || given["paymentStatus"] != nil,
            let fields = tables["orders"]?[order]
        else { return }
        var change = Fields()
        if let type = given.string("paymentType"), reference("payment-types", type) != nil {
            change["type"] = .text(type)
        }
        if let status = given["paymentStatus"] { change["status"] = status }
        guard let first = payments(of: order).first, let id = first.int("id") else {
            if change["type"] != nil { store(try filled(change, for: fields, [], call), of: order) }
            return
        }
        let payment = first.merged(with: change)
        try check(payment, for: fields, call)
        tables["payments"]?.replace(id, with: payment, at: now)
    }

    /// An order with what has been paid, and since when that is everything.
    func withPaid(_ order: Fields, _ payments: [Fields]) -> Fields {
        var order = order
        let complete = payments.filter { payment in
            payment.string("status").flatMap { reference("payment-statuses", $0) }?.flag("paymentComplete")
                ?? false
        }
        let paid = Money.sum(complete.map { $0.decimal("amount") ?? .zero })
        order["prepaySum"] = .decimal(paid)
        guard !complete.isEmpty, paid >= order.decimal("totalSumm") ?? .zero else {
            order["fullPaidAt"] = nil
            return order
        }
        if order["fullPaidAt"] == nil {
            // A payment that was given a day without a time counts from now.
            let times = complete.compactMap { $0.string("paidAt") }.filter { !$0.hasSuffix("00:00:00") }
            order["fullPaidAt"] = times.max().map(Value.text) ?? moment
        }
        return order
    }
}
