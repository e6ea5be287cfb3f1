import MapTestSupport
import Testing

/// Every operation of the platform files is compared with a published answer, or there is none.
@Suite struct OperationCoverageTests {
    /// Operations whose answers nobody has published, with what stands in for them.
    private static let unpublished: [String: String] = [
        "insales orders.count": "the shop's manual shows the member, no answer",
        "insales orders.update": "an order, as it is read",
        "insales orders.delete": "the shop's manual names the text",
        "insales clients.list": "models of the shop's client name the members",
        "insales clients.changes": "models of the shop's client name the members",
        "insales clients.read": "models of the shop's client name the members",
        "insales clients.count": "the shop's manual shows the member, no answer",
        "insales clients.create": "models of the shop's client name the members",
        "insales clients.update": "models of the shop's client name the members",
        "insales clients.delete": "the shop's manual names the text",
        "insales products.count": "the shop's manual shows the member, no answer",
        "insales products.update": "a product, as it is read",
        "insales products.delete": "the shop's manual names the text",
        "insales variants.delete": "the shop's manual names the text",
        "insales domains.list": "models of the shop's client name the members",
        "insales custom_statuses.list": "models of the shop's client name the members",
        "insales custom_statuses.read": "models of the shop's client name the members",
        "insales payment_gateways.list": "a list of what is read one by one",
        "insales stock_currencies.list": "models of the shop's client name the members",
        "insales webhooks.create": "a webhook, as it is listed",
        "insales webhooks.update": "a webhook, as it is listed",
        "insales webhooks.delete": "the shop's manual names the text",
    ]

    @Test func everyOperationIsComparedOrNamed() {
        let account = (PublishedAnswers.account + PublishedAnswers.accountWrites).map { operation in
            (operation.form.isEmpty ? "get" : "post", operation.target)
        }
        let shop = (PublishedAnswers.shop + PublishedAnswers.shopWrites).map { operation in
            (operation.method.lowercased(), String(operation.target.dropFirst("/admin/".count)))
        }
        var missing: Set<String> = []
        for (platform, asked) in [("insales", shop), ("retailcrm", account)] {
            let operations = Self.operations(of: platform)
            #expect(operations.count > 40)
            for operation in operations where !asked.contains(where: { operation.isAsked(by: $0) }) {
                missing.insert("\(platform) \(operation.name)")
            }
        }
        #expect(missing.sorted() == Self.unpublished.keys.sorted())
    }

    /// An operation as its file has it.
    private struct Operation {
        let name: String
        let method: String
        /// Parts of the path; a parameter has a brace.
        let path: [Substring]

        func isAsked(by question: (method: String, target: String)) -> Bool {
            guard question.method == method else { return false }
            let parts = question.target.prefix { $0 != "?" }.split(separator: "/").map(Self.bare)
            return parts.count == path.count
                && zip(parts, path).allSatisfy { part, step in
                    part == Self.bare(step) || step.contains("{") && Self.isChosen(part)
                }
        }

        /// Whether a part of a path is a number, a version or a code, and not a word of the platform.
        private static func isChosen(_ part: Substring) -> Bool {
            part == "x" || part.contains { $0.isNumber }
        }

        /// Without the ending that says the format.
        private static func bare(_ part: Substring) -> Substring { part.prefix { $0 != "." } }
    }

    /// The operations of a platform file: names two blanks deep, with the path behind the method.
    private static func operations(of platform: String) -> [Operation] {
        let text = RepositoryFiles.text(of: "mappings/platforms/\(platform)/operations.yaml") ?? ""
        var found: [Operation] = []
        var name = ""
        for line in text.split(separator: "\n") {
            let depth = line.prefix { $0 == " " }.count
            if depth == 2, let colon = line.firstRange(of: ":") {
                name = String(line[..<colon.lowerBound].drop { $0 == " " })
            }
            for method in ["get", "post", "put", "delete"] {
                // A name may end with the same word: `orders.delete:`.
                let marks = line.ranges(of: "\(method): ")
                guard let mark = marks.first(where: { line[..<$0.lowerBound].last == " " }) else { continue }
                var path = line[mark.upperBound...]
                if path.hasPrefix("\"") {
                    path = path.dropFirst().prefix { $0 != "\"" }
                } else {
                    path = path.prefix { !", }".contains($0) }
                }
                found.append(Operation(name: name, method: method, path: path.split(separator: "/")))
            }
        }
        return found
    }
}
