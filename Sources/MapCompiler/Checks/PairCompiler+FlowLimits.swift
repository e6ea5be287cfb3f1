import MapDocuments
import MapProgram
import MapSource

extension PairCompiler {
    /// The limits of one run have to be numbers, and have to leave something that a run may do.
    mutating func checkLimits(of flow: Named<FlowDeclaration>) {
        var amounts: [String: Int] = [:]
        for limit in flow.value.limits where limit.name != "stale" {
            let isShare = limit.value.text.hasSuffix("%")
            let digits = isShare ? String(limit.value.text.dropLast()) : limit.value.text
            guard let amount = Int(digits) else {
                findings.append(.numberExpected(limit.value.text, for: limit.name, at: limit.value.span))
                continue
            }
            amounts[limit.name] = amount
            if amount < 0 || (isShare && amount > 100) {
                findings.append(.limitOutOfRange(limit.value.text, of: limit.name, at: limit.value.span))
            }
        }
        let creates = amounts["creates"]
        let changes = amounts["changes"]
        guard creates == 0, changes == 0, amounts["deletes"] ?? 0 == 0,
            let at = flow.value.limits.first(where: { $0.name == "creates" })?.nameSpan
        else { return }
        findings.append(.limitsForbidEverything(flow.name, at: at))
    }
}
