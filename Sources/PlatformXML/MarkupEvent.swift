/// A part of a document, in its order.
enum MarkupEvent {
    /// `isClosed` where the element has its end in its start: `<x/>`.
    case start(name: String, attributes: [(name: String, value: String)], isClosed: Bool)
    case text(String, isCData: Bool)
    case end
}
