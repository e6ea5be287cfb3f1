extension PatternParser {
    /// What follows a backslash outside of square brackets.
    mutating func escape() throws(PatternFault) -> PatternNode {
        guard let scalar = scalars.first else { throw PatternFault("a backslash ends the expression") }
        switch scalar {
        case "A": return assertion(.textStart)
        case "z": return assertion(.textEnd)
        case "b": return assertion(.wordBoundary)
        case "B": return assertion(.noWordBoundary)
        case "Q":
            scalars.removeFirst()
            return .sequence(quotation())
        case "1"..."9" where !isOctalCode:
            throw PatternFault("going back to a group is left out: it is not linear")
        default: return .set(try escapedSet())
        }
    }

    /// Whether two digits follow that can only be the code of a character.
    private var isOctalCode: Bool {
        scalars.prefix(2).count == 2 && scalars.prefix(2).allSatisfy { $0 >= "0" && $0 <= "7" }
    }

    private mutating func assertion(_ assertion: PatternAssertion) -> PatternNode {
        scalars.removeFirst()
        return .assertion(assertion)
    }

    /// Everything up to `\E`, as it stands.
    private mutating func quotation() -> [PatternNode] {
        var parts: [PatternNode] = []
        while let scalar = scalars.popFirst() {
            if scalar == "\\", accept("E") { break }
            parts.append(.set(literal(scalar)))
        }
        return parts
    }

    /// A class (`\d`, `\pL`) or a character (`\n`, `\.`, `\x41`).
    private mutating func escapedSet() throws(PatternFault) -> ScalarSet {
        if let set = try escapedClass() { return set }
        return literal(try escapedScalar())
    }

    private mutating func escapedClass() throws(PatternFault) -> ScalarSet? {
        guard let scalar = scalars.first else { throw PatternFault("a backslash ends the expression") }
        let set: ScalarSet
        switch scalar {
        case "d": set = .digits
        case "D": set = ScalarSet.digits.inverted
        case "w": set = .word
        case "W": set = ScalarSet.word.inverted
        case "s": set = .space
        case "S": set = ScalarSet.space.inverted
        case "p", "P":
            scalars.removeFirst()
            return try unicodeClass(isInverted: scalar == "P")
        default: return nil
        }
        scalars.removeFirst()
        return set
    }

    /// `\pL`, `\p{Lu}`, `\p{^Lu}`
    private mutating func unicodeClass(isInverted: Bool) throws(PatternFault) -> ScalarSet {
        var isInverted = isInverted
        var name = ""
        if accept("{") {
            if accept("^") { isInverted.toggle() }
            while let scalar = scalars.popFirst(), scalar != "}" { name.unicodeScalars.append(scalar) }
        } else if let scalar = scalars.popFirst() {
            name.unicodeScalars.append(scalar)
        }
        guard let set = ScalarSet.unicode(name) else {
            throw PatternFault("'\(name)' is not a class of characters that is known here")
        }
        return isInverted ? set.inverted : set
    }

    private mutating func escapedScalar() throws(PatternFault) -> Unicode.Scalar {
        guard let scalar = scalars.popFirst() else { throw PatternFault("a backslash ends the expression") }
        switch scalar {
        case "1"..."7": return try code(radix: 8, countMax: 2, first: String(Character(scalar)))
        case "a": return "\u{07}"
        case "f": return "\u{0C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "v": return "\u{0B}"
        case "0": return try code(radix: 8, countMax: 2, first: "0")
        case "x":
            guard accept("{") else { return try code(radix: 16, countMax: 2, first: "") }
            let result = try code(radix: 16, countMax: 8, first: "")
            guard accept("}") else { throw PatternFault("\\x{ has no end") }
            return result
        default:
            let isPlain = scalar.isASCII && !ScalarSet.word.contains(scalar.value)
            guard isPlain || scalar == "_" else { throw PatternFault("'\\\(scalar)' stands for nothing") }
            return scalar
        }
    }

    private mutating func code(radix: Int, countMax: Int, first: String) throws(PatternFault)
        -> Unicode.Scalar
    {
        var digits = first
        var count = 0
        while count < countMax, let scalar = scalars.first,
            Int(String(Character(scalar)), radix: radix) != nil
        {
            digits.unicodeScalars.append(scalar)
            scalars.removeFirst()
            count += 1
        }
        guard let value = UInt32(digits, radix: radix), let scalar = Unicode.Scalar(value) else {
            throw PatternFault("a code of a character is missing or too large")
        }
        return scalar
    }

    /// `[…]`, its opening bracket already read.
    mutating func bracket() throws(PatternFault) -> ScalarSet {
        let isInverted = accept("^")
        var set = ScalarSet([] as [ClosedRange<UInt32>])
        var isFirst = true
        while isFirst || scalars.first != "]" {
            isFirst = false
            guard let scalar = scalars.first else { throw PatternFault("'[' has no end") }
            if scalar == "[", let posix = try posixClass() {
                set = set.union(posix)
                continue
            }
            if scalar == "\\" {
                scalars.removeFirst()
                if let group = try escapedClass() {
                    set = set.union(group)
                    continue
                }
                set = set.union(try range(from: try escapedScalar()))
                continue
            }
            scalars.removeFirst()
            set = set.union(try range(from: scalar))
        }
        scalars.removeFirst()
        if flags.ignoresCase { set = set.ignoringCase }
        return isInverted ? set.inverted : set
    }

    /// A character, or a range that begins with it.
    private mutating func range(from first: Unicode.Scalar) throws(PatternFault) -> ScalarSet {
        guard scalars.first == "-", let next = scalars.dropFirst().first, next != "]" else {
            return ScalarSet([first...first])
        }
        scalars.removeFirst()
        scalars.removeFirst()
        let last = next == "\\" ? try escapedScalar() : next
        guard first <= last else { throw PatternFault("\(first)-\(last) is backwards") }
        return ScalarSet([first...last])
    }

    /// `[:alpha:]` or `[:^alpha:]` inside of square brackets.
    private mutating func posixClass() throws(PatternFault) -> ScalarSet? {
        var rest = scalars.dropFirst()
        guard rest.first == ":" else { return nil }
        rest.removeFirst()
        let isInverted = rest.first == "^"
        if isInverted { rest.removeFirst() }
        var name = ""
        while let scalar = rest.first, scalar >= "a", scalar <= "z" {
            name.unicodeScalars.append(scalar)
            rest.removeFirst()
        }
        guard rest.first == ":", rest.dropFirst().first == "]" else { return nil }
        guard let set = ScalarSet.posix(name) else {
            throw PatternFault("[:\(name):] is no class of characters")
        }
        scalars = rest.dropFirst(2)
        return isInverted ? set.inverted : set
    }
}
