/// 10^0 ... 10^38, the powers of ten that 128 bits hold.
enum PowersOfTen {
    /// The largest exponent in the table.
    static let exponentMax = 38

    private static let table: [UInt128] = {
        var powers: [UInt128] = [1]
        for _ in 0..<exponentMax { powers.append((powers.last ?? 1) * 10) }
        return powers
    }()

    /// 10^`exponent`, for 0 ... ``exponentMax``.
    static subscript(exponent: Int) -> UInt128 { table[exponent] }
}
