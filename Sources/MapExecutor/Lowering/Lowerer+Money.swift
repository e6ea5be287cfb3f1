import MapProgram
import MapValues

extension Lowerer {
    /// The plan of the kernel from the money models and the policy.
    mutating func linesPlan(
        _ list: ListProgram, _ policy: MoneyPolicy, _ models: PerSide<MoneyModel>, source: ColumnReference,
        scope: SourceScope
    ) throws(NotLowered) -> LinesPlan {
        let model = models[reading]
        guard policy.fee != .prices else { throw NotLowered("prices with a surcharge") }
        var plan = LinesPlan(
            list: source.column, quantity: try amount(model.line.quantity, scope),
            price: try amount(model.line.price, scope))
        plan.discount = try amount(model.line.discount, scope)
        plan.percent = try amount(model.line.percent, scope)
        plan.total = try amount(model.line.total, scope)
        plan.isPerUnit = model.line.per == .unit
        plan.isShareIncluded = model.line.isShareIncluded
        if let key = list.keys?[reading] { (plan.key, plan.isKeyDigits) = try text(key, scope) }
        try addKits(list, model, scope, to: &plan)
        try addOrder(model, to: &plan)
        try addPolicy(policy, models[written], to: &plan)
        return plan
    }

    /// A number of a line or, without a scope, of the record.
    private mutating func amount(
        _ place: Place?, _ scope: SourceScope = .record
    ) throws(NotLowered) -> LinesPlan.Amount {
        guard let place else { return .none }
        switch place.type.kind {
        case .integer, .decimal, .money, .percent: break
        default: throw NotLowered("an amount of another type")
        }
        guard place.type.blank.isEmpty || place.type.blank.allSatisfy({ $0.number?.decimal?.isZero == true })
        else {
            throw NotLowered("an amount with blank values")
        }
        let column = try locate(place.steps[...], in: scope)
        guard column.row == scope.row else { throw NotLowered("an amount behind a selector") }
        return LinesPlan.Amount(column: Int32(column.column), isText: place.type.wire == .text)
    }

    /// A text of a line.
    private mutating func text(
        _ place: Place, _ scope: SourceScope
    ) throws(NotLowered) -> (column: Int32, isDigits: Bool) {
        let (operation, _) = try loading(place.type)
        guard operation == .loadText || operation == .loadDigits, place.type.blank.isEmpty else {
            throw NotLowered("a key of this type")
        }
        let column = try locate(place.steps[...], in: scope)
        guard column.row == scope.row else { throw NotLowered("a key behind a selector") }
        return (Int32(column.column), operation == .loadDigits)
    }

    private mutating func addKits(
        _ list: ListProgram, _ model: MoneyModel, _ scope: SourceScope, to plan: inout LinesPlan
    ) throws(NotLowered) {
        guard let kits = list.kits, kits.mode == .whole, let member = model.kitMember else { return }
        guard let price = RoundingPlan(kits.price) else { throw NotLowered("a rounding of this kind") }
        (plan.kit, plan.isKitDigits) = try text(member, scope)
        plan.kitPrice = price
        plan.kitQuantity = try amount(model.kitQuantity, scope)
    }

    private mutating func addOrder(_ model: MoneyModel, to plan: inout LinesPlan) throws(NotLowered) {
        if let discounts = model.discounts {
            let (list, node) = try self.list(try names(of: discounts.list), in: .record)
            let scope = SourceScope(node: node, owner: node, row: -1)
            plan.discounts = Int32(list.column)
            plan.discountAmount = try amount(discounts.amount, scope)
            plan.hasDiscountKinds = discounts.kind != nil && discounts.moneyCode != nil
            if let lines = discounts.lines {
                plan.discountLines = Int32(try locate(lines.steps[...], in: scope).column)
            }
        } else {
            plan.orderDiscount = try amount(model.discount)
            plan.orderPercent = try amount(model.percent)
        }
        plan.delivery = try amount(model.delivery)
        plan.fee = try amount(model.fee)
        plan.orderTotal = try amount(model.total)
        plan.feePercent = try amount(model.feePercent)
    }

    private func addPolicy(
        _ policy: MoneyPolicy, _ model: MoneyModel, to plan: inout LinesPlan
    ) throws(NotLowered) {
        plan.policy = policy.orderDiscount == .spread ? .spread : .none
        plan.isOverNet = policy.spreadOver == .lineNet
        guard policy.spreadUnit.coefficient == 1 else { throw NotLowered("a unit of this kind") }
        plan.unitScale = Int32(policy.spreadUnit.scale)
        switch policy.spreadRest {
        case .largestRemainder: plan.rest = .largestRemainder
        case .first: plan.rest = .first
        case .last: plan.rest = .last
        }
        plan.isTieLast = policy.spreadTie == .last
        plan.isWrittenPerUnit = model.line.per == .unit
        plan.stepScale = Int32(model.line.discount?.type.scale ?? 2)
        switch policy.residual {
        case .splitLine: plan.residual = .splitLine
        case .accept: plan.residual = .accept
        case .keepIn: plan.residual = .keep
        case .orderDiscount, .park, nil: plan.residual = .declined
        }
    }
}
