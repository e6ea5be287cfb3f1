/// All macros of the language, each declared once.
package enum MacroTable {
    /// In the order of the reference.
    package static let all = presence + questions + lists + maps + optionals

    static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    private static let presence = [
        MacroDeclaration(
            name: "has", topic: .general, signatures: ["has(record.field) -> bool", "has(map.key) -> bool"],
            summary:
                "Whether a field is there and not absent: not missing, null, empty, or what the platform "
                + "calls blank. Of a map, whether the key is there.",
            examples: [.init("has({'a': 1}.a)", "true"), .init("has({'a': 1}.b)", "false")], shapes: [1: .has]
        ),
        MacroDeclaration(
            name: "cel.bind", topic: .general, signatures: ["cel.bind(name, value, expression) -> T"],
            summary: "The expression, in which the name stands for the value.",
            examples: [.init("cel.bind(x, 2 + 3, x * x)", "25")], shapes: [3: .bind]),
    ]

    private static let questions = [
        MacroDeclaration(
            name: "all", topic: .lists,
            signatures: ["list.all(x, condition) -> bool", "list.all(i, x, condition) -> bool"],
            summary:
                "Whether the condition holds for every element; of an empty list it does. With two names the "
                + "first is the index. Of a map, for every key, or for every key and value.",
            examples: [.init("[1, 2].all(x, x > 0)", "true"), .init("{'a': 1}.all(k, v, v == 1)", "true")],
            shapes: [2: .loop(.all), 3: .loop(.all)]),
        MacroDeclaration(
            name: "exists", topic: .lists,
            signatures: ["list.exists(x, condition) -> bool", "list.exists(i, x, condition) -> bool"],
            summary: "Whether the condition holds for an element.",
            examples: [.init("['a', 'b'].exists(x, x == 'b')", "true")],
            shapes: [2: .loop(.exists), 3: .loop(.exists)]),
        MacroDeclaration(
            name: "exists_one", topic: .lists, signatures: ["list.exists_one(x, condition) -> bool"],
            summary: "Whether the condition holds for exactly one element.",
            examples: [.init("[1, 2, 2].exists_one(x, x == 2)", "false")], shapes: [2: .loop(.existsOne)]),
        MacroDeclaration(
            name: "existsOne", topic: .lists,
            signatures: ["list.existsOne(x, condition) -> bool", "list.existsOne(i, x, condition) -> bool"],
            summary: "The same as `exists_one`, also with an index.",
            examples: [.init("[1, 2].existsOne(i, x, i == 0 && x == 1)", "true")],
            shapes: [2: .loop(.existsOne), 3: .loop(.existsOne)]),
    ]

    private static let lists = [
        MacroDeclaration(
            name: "filter", topic: .lists, signatures: ["list.filter(x, condition) -> list(T)"],
            summary: "The elements for which the condition holds.",
            examples: [.init("[1, 2, 3].filter(x, x > 1)", "[2, 3]")], shapes: [2: .loop(.filter)]),
        MacroDeclaration(
            name: "map", topic: .lists,
            signatures: [
                "list.map(x, expression) -> list(U)", "list.map(x, condition, expression) -> list(U)",
            ],
            summary: "The expression of each element, or of those for which a condition holds.",
            examples: [
                .init("[1, 2].map(x, x * 10)", "[10, 20]"), .init("[1, 2].map(x, x > 1, x * 10)", "[20]"),
            ],
            shapes: [2: .loop(.map), 3: .filteredLoop(.map, names: 1)]),
        MacroDeclaration(
            name: "sortBy", topic: .lists, signatures: ["list.sortBy(x, expression) -> list(T)"],
            summary: "The elements in the rising order of an expression; equal ones keep their order.",
            examples: [.init("['ccc', 'a', 'bb'].sortBy(x, x.size())", "['a', 'bb', 'ccc']")],
            shapes: [2: .loop(.sortBy)]),
        MacroDeclaration(
            name: "transformList", topic: .lists,
            signatures: [
                "list.transformList(i, x, expression) -> list(U)",
                "list.transformList(i, x, condition, expression) -> list(U)",
            ],
            summary: "As `map`, with the index of each element, or the key of each value of a map.",
            examples: [.init("['a', 'b'].transformList(i, x, x + string(i))", "['a0', 'b1']")],
            shapes: [3: .loop(.map), 4: .filteredLoop(.map, names: 2)]),
    ]

    private static let maps = [
        MacroDeclaration(
            name: "transformMap", topic: .lists,
            signatures: [
                "map.transformMap(k, v, expression) -> map(K, U)",
                "map.transformMap(k, v, condition, expression) -> map(K, U)",
            ],
            summary: "A map with the same keys and the expression of each value.",
            examples: [.init("{'a': 1}.transformMap(k, v, v + 1)", "{'a': 2}")],
            shapes: [3: .loop(.transformMap), 4: .filteredLoop(.transformMap, names: 2)]),
        MacroDeclaration(
            name: "transformMapEntry", topic: .lists,
            signatures: [
                "map.transformMapEntry(k, v, map) -> map(L, U)",
                "map.transformMapEntry(k, v, condition, map) -> map(L, U)",
            ],
            summary: "A map of the entries of the maps that the expression gives; a key twice is an error.",
            examples: [.init("{'a': 'b'}.transformMapEntry(k, v, {v: k})", "{'b': 'a'}")],
            shapes: [3: .loop(.transformMapEntry), 4: .filteredLoop(.transformMapEntry, names: 2)]),
    ]

    private static let optionals = [
        MacroDeclaration(
            name: "optMap", topic: .optionals, signatures: ["optional.optMap(x, expression) -> optional(U)"],
            summary: "The expression of the value of an optional, where it has one.",
            examples: [.init("optional.of(2).optMap(x, x + 1).orValue(0)", "3")],
            shapes: [2: .optionalMap(.value)]),
        MacroDeclaration(
            name: "optFlatMap", topic: .optionals,
            signatures: ["optional.optFlatMap(x, optional) -> optional(U)"],
            summary: "As `optMap`, for an expression that gives an optional itself.",
            examples: [.init("{'a': {'b': 1}}.?a.optFlatMap(x, x.?b).orValue(0)", "1")],
            shapes: [2: .optionalMap(.optional)]),
    ]
}
