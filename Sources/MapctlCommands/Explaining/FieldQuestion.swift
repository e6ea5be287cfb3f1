import MapInterpreter

/// A field as somebody asks for it. For example: `status`, `items[1].offer.externalId`, `order.lines.offer`.
struct FieldQuestion {
    /// As it was asked.
    let text: String

    init(_ text: String) { self.text = text }

    /// The reasons that answer the question: those of the place, else of all elements of the list, else of
    /// the link. A place that was written is not explained by those that had nothing for it.
    func answers(among reasons: [PlacedReason], record: String) -> [PlacedReason] {
        var found = reasons.filter { $0.place == text }
        if found.isEmpty { found = reasons.filter { Self.withoutElements($0.place) == text } }
        if found.isEmpty { found = reasons.filter { $0.link == text || $0.link == "\(record).\(text)" } }
        let written = found.filter { $0.reason.value != nil }
        return written.isEmpty ? found : written
    }

    /// A place without the numbers of elements.
    static func withoutElements(_ place: String) -> String {
        var output = ""
        var isInside = false
        for character in place {
            if character == "[" { isInside = true }
            if !isInside { output.append(character) }
            if character == "]" { isInside = false }
        }
        return output
    }
}
