/// Names that other languages have for what this one has.
enum Synonyms {
    /// The function that does what one of another language does.
    static func function(_ name: String) -> String? { functions[name.lowercased()] }

    /// What a word of another language is written as here.
    static func word(_ name: String) -> String? { words[name.lowercased()] }

    private static let functions = [
        "length": "size", "len": "size", "count": "size", "lower": "lowerAscii", "tolower": "lowerAscii",
        "tolowercase": "lowerAscii", "lowercase": "lowerAscii", "downcase": "lowerAscii",
        "upper": "upperAscii", "toupper": "upperAscii", "touppercase": "upperAscii",
        "uppercase": "upperAscii",
        "upcase": "upperAscii", "substr": "substring", "includes": "contains", "include": "contains",
        "strpos": "indexOf", "find": "filter", "select": "filter", "any": "exists", "some": "exists",
        "every": "all", "collect": "map", "uniq": "distinct", "unique": "distinct", "concat": "join",
        "implode": "join", "explode": "split", "strip": "trim", "regex": "matches", "match": "matches",
        "tostring": "string", "str": "string", "text": "string", "number": "decimal", "float": "decimal",
        "toint": "int", "parseint": "int", "integer": "int", "date": "timestamp", "datetime": "timestamp",
        "year": "getFullYear", "month": "getMonth", "day": "getDate", "hour": "getHours",
        "ceil": "math.ceil", "floor": "math.floor", "trunc": "math.trunc", "coalesce": "orValue",
        "default": "orValue", "defined": "has", "isset": "has", "empty": "size",
        "isempty": "size", "orderby": "sortBy", "avg": "sum", "average": "sum",
    ]

    private static let words = [
        "none": "null", "nil": "null", "undefined": "null", "yes": "true", "no": "false", "true": "true",
        "false": "false", "null": "null",
    ]
}
