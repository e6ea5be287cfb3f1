import MapInterpreter
import MapProgram

/// A reason with its whole place in the written record.
struct PlacedReason {
    let reason: Reason
    /// For example: `order.lines.offer`.
    let link: String
    /// The list that the place stands in; empty for the record itself.
    let list: String
    /// How many reasons of the same link and place stand before it: the element of the list.
    let element: Int

    /// For example: `items[0].offer.externalId`.
    var place: String {
        if list.isEmpty { return reason.place }
        return reason.place.isEmpty || reason.place == list ? list : "\(list)[\(element)].\(reason.place)"
    }

    /// The reasons of a result in their order.
    static func all(of result: MappingResult, choice: MappingChoice) -> [PlacedReason] {
        let containers = LinkContainers(of: choice.record, writing: choice.side.other)
        var counts: [String: Int] = [:]
        return result.reasons.map { reason in
            let list = containers.list(ofOrigin: reason.origin)
            let key = "\(reason.origin) \(reason.place)"
            let element = counts[key, default: 0]
            counts[key] = element + 1
            let link = choice.record.origins[reason.origin].name
            return PlacedReason(reason: reason, link: link, list: list, element: element)
        }
    }
}
