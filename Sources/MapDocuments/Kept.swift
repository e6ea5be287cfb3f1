/// A value in memory of its own, for what few of many large values have: the others stay small.
final class Kept<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
