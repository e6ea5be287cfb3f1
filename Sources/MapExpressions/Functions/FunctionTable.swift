/// All functions of the language, each declared once.
package enum FunctionTable {
    /// In the order of the reference.
    package static let all: [FunctionDeclaration] =
        generalFunctions + textFunctions + numberFunctions + listFunctions + timeFunctions + optionalFunctions

    static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// The names before the point of functions that have one in their name.
    static let namespaces: Set<String> = ["math", "optional", "strings"]

    /// Functions of CEL and its usual extensions that the language does without.
    static let leftOut: [String: LeftOutFeature] = [
        "uint": .unsignedIntegers, "bytes": .bytes,
        "math.isNaN": .notANumber, "math.isInf": .notANumber, "math.isFinite": .notANumber,
        "math.bitAnd": .bitOperations, "math.bitOr": .bitOperations, "math.bitXor": .bitOperations,
        "math.bitNot": .bitOperations, "math.bitShiftLeft": .bitOperations,
        "math.bitShiftRight": .bitOperations,
        "ip": .networkAddresses, "cidr": .networkAddresses, "isIP": .networkAddresses,
        "isCIDR": .networkAddresses, "ip.isCanonical": .networkAddresses,
        "cel.block": .blocks, "cel.index": .blocks, "cel.iterVar": .blocks, "cel.accuVar": .blocks,
        "base64.encode": .bytes, "base64.decode": .bytes,
    ]
}
