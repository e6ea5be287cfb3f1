import MapValues

/// What a step gives.
enum Stepped {
    case value(Carried)
    case absent
    case unmapped(String)
    case unbound(String)
    case unfit(String)
}
