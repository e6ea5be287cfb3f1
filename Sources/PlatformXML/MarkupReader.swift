package import MapProgram
package import MapValues
package import PlatformRuntime

/// Reads XML as a value, by the rules of a format.
///
/// An element with nothing but text is a text, one with children or attributes an object: attributes are
/// `@id`, text beside them `#text`, an element that comes again is a list. Names lose their prefix. White
/// space around texts is left out, but not inside CDATA.
///
/// This target takes bytes and gives a value; it knows no platforms, opens no file and no socket. It alone
/// imports libxml2, with all of its extras off: entities, external parts and huge documents.
package enum MarkupReader {
    /// Elements inside each other; records are a few deep.
    package static let depthMax = 64
    /// Elements of one document: a page of records has some thousands, a price list some hundred thousand.
    package static let elementsMax = 1_000_000
    /// Attributes of one element; real ones have ten.
    package static let attributesMax = 1_000

    /// The value of a document: an object with its root as the only member.
    package static func read(_ bytes: [UInt8], style: MarkupStyle) -> Result<Value, MarkupProblem> {
        if let problem = MarkupProlog.problem(of: bytes) { return .failure(problem) }
        return MarkupEvents.withEvents(of: bytes) { events in
            var builder = MarkupBuilder(style: style)
            var elements = 0
            while true {
                switch events.next() {
                case .failure(let problem): return .failure(problem)
                case .success(nil):
                    return builder.result.map { .success($0) }
                        ?? .failure(MarkupProblem("the document has no root element"))
                case .success(let event?):
                    if case .start(_, let attributes, _) = event {
                        elements += 1
                        if attributes.count > attributesMax {
                            return .failure(MarkupProblem("more than \(attributesMax) attributes"))
                        }
                    }
                    if elements > elementsMax {
                        return .failure(MarkupProblem("more than \(elementsMax) elements"))
                    }
                    if let problem = builder.take(event) { return .failure(problem) }
                }
            }
        }
    }
}
