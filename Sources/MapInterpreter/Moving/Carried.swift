import MapValues

/// A value on its way between the sides: one, or named parts of one.
enum Carried {
    case one(Value)
    case parts([(name: String, value: Value)])
}

/// What a step gives.
enum Stepped {
    case value(Carried)
    case absent
    case unmapped(String)
    case unbound(String)
    case unfit(String)
}
