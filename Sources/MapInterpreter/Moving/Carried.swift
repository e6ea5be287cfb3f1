import MapValues

/// A value on its way between the sides: one, or named parts of one.
enum Carried {
    case one(Value)
    case parts([(name: String, value: Value)])
}
