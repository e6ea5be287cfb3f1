package import MapSource
package import MapValues

/// One step on the way of a value.
package enum TraceStep: Sendable {
    case read(place: String, value: Value, span: SourceSpan?)
    case constant(Value)
    case computed(expression: String, value: Value, span: SourceSpan?)
    case looked(dictionary: String, from: Value, to: Value, row: SourceSpan?)
    case turned(what: String, from: Value, to: Value)
    case noted(String)
}
