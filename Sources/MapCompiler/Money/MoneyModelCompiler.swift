import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

/// Reads the `money:` of a platform's record: what its amounts mean.
struct MoneyModelCompiler {
    let platform: PlatformModel
    let record: Int
    let profile: String?
    var findings: [Diagnostic] = []
    private let nodes = DocumentNodes()

    init(platform: PlatformModel, record: Int, profile: String?) {
        self.platform = platform
        self.record = record
        self.profile = profile
    }

    /// The model of the profile in use; `nil` with a finding when it lacks what every model has.
    mutating func compile(_ node: YAMLNode) -> MoneyModel? {
        let candidates = nodes.elements(node)
        let chosen =
            candidates.first { nodes.text(nodes.member("profile", of: $0)) == profile } ?? candidates.first
        guard let chosen, let line = line(nodes.member("line", of: chosen), in: chosen) else { return nil }
        let order = nodes.member("order", of: chosen)
        let base: MoneyModel.PercentBase? = word("percent_of", of: order)
        var model = MoneyModel(line: line, percentBase: base ?? .listPrice)
        model.discount = place("discount", of: order)
        model.percent = place("percent", of: order)
        model.delivery = place("delivery", of: order)
        model.fee = place("fee", of: order)
        model.feePercent = place("fee_percent", of: order)
        model.total = place("total", of: order)
        model.discounts = discountList(nodes.member("discounts", of: order))
        let kit = nodes.member("kit", of: chosen)
        model.kitStyle = word("style", of: kit)
        if model.kitStyle == .exploded, nodes.member("member", of: kit) == nil, let kit {
            findings.append(.kitWithoutMember(at: kit.span))
        }
        if let element = elementRecord(of: line.list) {
            model.kitMember = place("member", of: kit, in: element)
            model.kitQuantity = place("quantity", of: kit, in: element)
        }
        return model
    }

    private mutating func line(_ node: YAMLNode?, in whole: YAMLNode) -> MoneyModel.Line? {
        guard let list = place("list", of: node), let element = elementRecord(of: list),
            let price = place("price", of: node, in: element),
            let quantity = place("quantity", of: node, in: element)
        else {
            let keys = ["list", "price", "quantity"].filter { nodes.member($0, of: node) == nil }
            if !keys.isEmpty {
                findings.append(.moneyModelIncomplete(missing: keys, at: node?.span ?? whole.span))
            }
            return nil
        }
        let per: MoneyModel.Per? = word("per", of: node)
        let total = place("total", of: node, in: element)
        var line = MoneyModel.Line(
            list: list, price: price, quantity: quantity, per: per ?? .line,
            isShareIncluded: nodes.flag(nodes.member("share_included", of: node)))
        line.discount = place("discount", of: node, in: element)
        line.percent = place("percent", of: node, in: element)
        line.total = total
        return line
    }

    private mutating func discountList(_ node: YAMLNode?) -> MoneyModel.DiscountList? {
        guard let node else { return nil }
        guard case .mapping = node.content else {
            // A plain name: a list whose elements have an `amount`.
            guard let list = resolve(node, in: record), let element = elementRecord(of: list),
                let amount = resolve(text: "amount", span: node.span, in: element)
            else { return nil }
            return MoneyModel.DiscountList(list: list, amount: amount)
        }
        guard let list = place("list", of: node), let element = elementRecord(of: list),
            let amount = place("amount", of: node, in: element)
        else { return nil }
        var discounts = MoneyModel.DiscountList(list: list, amount: amount)
        discounts.kind = place("kind", of: node, in: element)
        discounts.value = place("value", of: node, in: element)
        discounts.lines = place("lines", of: node, in: element)
        discounts.percentCode = nodes.text(nodes.member("percent", of: node))
        discounts.moneyCode = nodes.text(nodes.member("money", of: node))
        return discounts
    }

    /// A word of a list; `nil` where nothing is written, or with a finding where it is another word.
    private mutating func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, of node: YAMLNode?
    ) -> Word? where Word.RawValue == String {
        guard let value = nodes.member(key, of: node), let text = nodes.text(value) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let known = Word.allCases.map(\.rawValue)
        findings.append(.unknownChoice(text, of: key, known: known, at: value.span))
        return nil
    }

    private func elementRecord(of place: Place) -> Int? {
        if case .records(let element) = place.type.kind { element } else { nil }
    }

    private mutating func place(_ key: String, of node: YAMLNode?, in record: Int? = nil) -> Place? {
        guard let value = nodes.member(key, of: node) else { return nil }
        return resolve(value, in: record ?? self.record)
    }

    private mutating func resolve(_ node: YAMLNode, in record: Int) -> Place? {
        guard let text = nodes.text(node) else { return nil }
        return resolve(text: text, span: node.span, in: record)
    }

    private mutating func resolve(text: String, span: SourceSpan, in record: Int) -> Place? {
        let resolver = PlaceResolver(platform: platform, record: record, options: .null)
        switch resolver.resolve(text, span: span) {
        case .success(let place): return place
        case .failure(let problem):
            findings.append(problem.diagnostic)
            return nil
        }
    }
}
