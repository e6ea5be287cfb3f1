/// How two numbers stand to each other, as bits, so that one operation serves all comparisons.
enum Relation {
    static let less: UInt8 = 1
    static let equal: UInt8 = 2
    static let greater: UInt8 = 4
}
