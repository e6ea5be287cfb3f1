/// Reads regular expressions in the syntax of RE2.
struct PatternParser {
    /// What `(?i)` and its kin have switched on.
    struct Flags {
        var ignoresCase = false
        var dotTakesNewline = false
        var anchorsAtLines = false
    }

    var scalars: Substring.UnicodeScalarView
    var flags = Flags()
    private var depth = 0

    /// Groups inside groups; deeper ones are not written by people.
    private static let depthMax = 100
    /// The most times that a part may be repeated by number, as in RE2.
    private static let repeatMax = 1000

    init(_ pattern: String) { scalars = Substring(pattern).unicodeScalars }

    static func parse(_ pattern: String) throws(PatternFault) -> PatternNode {
        var parser = PatternParser(pattern)
        let node = try parser.choice()
        guard parser.scalars.isEmpty else { throw PatternFault("')' closes no bracket") }
        return node
    }

    mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
        guard scalars.first == scalar else { return false }
        scalars.removeFirst()
        return true
    }

    private mutating func choice() throws(PatternFault) -> PatternNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthMax else { throw PatternFault("brackets nest deeper than \(Self.depthMax)") }
        var options = [try sequence()]
        while accept("|") { options.append(try sequence()) }
        return options.count == 1 ? options[0] : .choice(options)
    }

    private mutating func sequence() throws(PatternFault) -> PatternNode {
        var parts: [PatternNode] = []
        while let next = scalars.first, next != "|", next != ")" {
            let part = try atom()
            parts.append(try repeated(part))
        }
        return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
    }

    /// An atom with what stands behind it: `*`, `+`, `?`, `{2,3}`, each perhaps with `?`.
    private mutating func repeated(_ atom: PatternNode) throws(PatternFault) -> PatternNode {
        guard let (least, most) = try repetition() else { return atom }
        // Whether it takes much or little does not change whether it matches.
        _ = accept("?")
        if let next = scalars.first, next == "*" || next == "+" || next == "?" {
            throw PatternFault("'\(next)' repeats a repetition")
        }
        let node = PatternNode.repeated(atom, least: least, most: most)
        if try repetition() != nil { throw PatternFault("a repetition repeats a repetition") }
        return node
    }

    private mutating func repetition() throws(PatternFault) -> (least: Int, most: Int?)? {
        if accept("*") { return (0, nil) }
        if accept("+") { return (1, nil) }
        if accept("?") { return (0, 1) }
        guard scalars.first == "{" else { return nil }
        var rest = scalars.dropFirst()
        guard let least = Self.number(&rest) else { return nil }
        var most: Int? = least
        if rest.first == "," {
            rest.removeFirst()
            most = Self.number(&rest)
        }
        guard rest.first == "}" else { return nil }
        scalars = rest.dropFirst()
        guard least <= Self.repeatMax, (most ?? 0) <= Self.repeatMax else {
            throw PatternFault("a part is repeated at most \(Self.repeatMax) times")
        }
        guard most.map({ $0 >= least }) ?? true else {
            throw PatternFault("{\(least),\(most ?? 0)} is backwards")
        }
        return (least, most)
    }

    private static func number(_ scalars: inout Substring.UnicodeScalarView) -> Int? {
        var digits = ""
        while let scalar = scalars.first, scalar >= "0", scalar <= "9", digits.utf8.count < 6 {
            digits.unicodeScalars.append(scalar)
            scalars.removeFirst()
        }
        return Int(digits)
    }

    private mutating func atom() throws(PatternFault) -> PatternNode {
        guard let scalar = scalars.popFirst() else { return .empty }
        switch scalar {
        case "(": return try group()
        case "[": return .set(try bracket())
        case ".": return .set(flags.dotTakesNewline ? .all : ScalarSet.newline.inverted)
        case "^": return .assertion(flags.anchorsAtLines ? .lineStart : .textStart)
        case "$": return .assertion(flags.anchorsAtLines ? .lineEnd : .textEnd)
        case "*", "+", "?": throw PatternFault("'\(scalar)' has nothing to repeat")
        case "\\": return try escape()
        default: return .set(literal(scalar))
        }
    }

    /// The set of one character, in both cases where case does not matter.
    func literal(_ scalar: Unicode.Scalar) -> ScalarSet {
        let set = ScalarSet([scalar...scalar])
        return flags.ignoresCase ? set.ignoringCase : set
    }

    /// `(…)`, `(?:…)`, `(?P<name>…)`, `(?i)`, `(?i:…)`
    private mutating func group() throws(PatternFault) -> PatternNode {
        let outer = flags
        if accept("?") {
            if accept("P") || scalars.first == "<" {
                guard accept("<") else { throw PatternFault("(?P is followed by <name>") }
                if scalars.first == "=" || scalars.first == "!" {
                    throw PatternFault("looking back is left out: it is not linear")
                }
                try groupName()
            } else if try readFlags() {
                return .empty
            }
        }
        let node = try choice()
        guard accept(")") else { throw PatternFault("'(' has no end") }
        flags = outer
        return node
    }

    private mutating func groupName() throws(PatternFault) {
        var isEmpty = true
        while let scalar = scalars.popFirst() {
            if scalar == ">", !isEmpty { return }
            isEmpty = false
            guard ScalarSet.word.contains(scalar.value) else { break }
        }
        throw PatternFault("a group's name consists of letters, digits and _")
    }

    /// Flags up to `)` or `:`; true when they stand alone and hold for what follows.
    private mutating func readFlags() throws(PatternFault) -> Bool {
        var isOn = true
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "i": flags.ignoresCase = isOn
            case "s": flags.dotTakesNewline = isOn
            case "m": flags.anchorsAtLines = isOn
            case "U": break
            case "-": isOn = false
            case ":": return false
            case ")": return true
            case "=", "!": throw PatternFault("looking ahead is left out: it is not linear")
            default: throw PatternFault("'(?\(scalar)' is no kind of group")
            }
        }
        throw PatternFault("'(' has no end")
    }
}
