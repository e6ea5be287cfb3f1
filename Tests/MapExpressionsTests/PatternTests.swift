import MapExpressions
import MapSource
import MapTestSupport
import Testing

@Suite struct PatternTests {
    @Test(arguments: [
        ("a.c", "abc", true), ("a.c", "a\nc", false), ("(?s)a.c", "a\nc", true), ("^b", "ab", false),
        ("(?m)^b", "a\nb", true), ("a$", "ba", true), (#"\Aab\z"#, "ab", true), ("a{2,3}$", "baaaa", true),
        ("^a{2,3}$", "aaaa", false), ("^a{2}$", "aa", true), ("^a{2,}$", "a", false),
        ("a{,2}", "a{,2}", true),
        ("x*", "", true), ("^(ab|c)+$", "abcab", true), ("^(ab|c)+$", "abca", false),
        ("[^a-c]", "abc", false),
        ("[]a]", "]", true), ("[a-]", "-", true), (#"^[\w.]+@[\w.]+$"#, "a.b@c.d", true),
        (#"\bcat\b"#, "a cat!", true),
        (#"\bcat\b"#, "concat", false), (#"\Bcat"#, "concat", true), ("(?i)straße", "STRAßE", true),
        ("(?i)ПРИВЕТ", "привет", true), ("(?i:a)b", "AB", false), (#"^\p{Cyrillic}+$"#, "Москва", true),
        (#"^\pL+$"#, "Győr", true), (#"^\p{Lu}"#, "é", false), (#"^\P{L}+$"#, "12", true),
        ("[[:digit:]]{3}", "a123", true), ("[[:^alpha:]]", "abc", false), (#"\Qa.b\E+"#, "a.bb", true),
        (#"\x41\x{42}\103"#, "ABC", true), (#"\x41\x{42}"#, "AB", true), ("(?P<n>a)(?:b)", "ab", true),
        ("a|b|", "c", true), ("^(a*)*$", "aaa", true), ("(|a)+b", "aab", true), ("💡", "a💡b", true),
    ])
    func matchesWhatRE2Matches(_ pattern: String, _ text: String, _ expected: Bool) throws {
        #expect(try Self.matches(pattern, text) == expected)
    }

    @Test(arguments: [
        "(a", "a)", "[a", "a**", "*a", "a{2}{3}", "(?=a)", "(?<=a)b", #"(a)\1"#, #"\"#, "[b-a]", "a{1001}",
        "[[:nope:]]", #"\p{Nope}"#, "(?z)a", #"\y"#, "(((a{100}){100}){100})",
    ])
    func refusesPatternsThatAreNotLinearOrNotPatterns(_ pattern: String) {
        let literal = "r'''\(pattern)'''"
        let finding = Expressions.check("'a'.matches(\(literal))").diagnostics.first
        #expect(finding?.code == "MAP-3214")
    }

    /// Hostile for matchers that go back; the limit is a hundred times what it takes in a release build.
    @Test(arguments: ["(a+)+$", "(a|aa)+$", "(.*)*b", "(a?){50}a{50}b"])
    func staysLinearOnHostilePatterns(_ pattern: String) throws {
        let text = String(repeating: "a", count: 10_000) + "!"
        let (isMatch, time) = try ThreadTime.measured { try Self.matches("^(?:\(pattern))$", text) }
        #expect(!isMatch)
        #expect(time < .seconds(10))
    }

    private static func matches(_ pattern: String, _ text: String) throws -> Bool {
        let scope = ExpressionScope(variables: [
            ExpressionVariable("text", .string), ExpressionVariable("pattern", .string),
        ])
        let checked = ExpressionCompiler.check(ExpressionText("text.matches(pattern)", at: nil), scope: scope)
        let expression = try #require(checked.value)
        let roots = ExpressionRoots([.value(.string(text)), .value(.string(pattern))])
        guard case .bool(let flag) = try expression.evaluate(roots).get() else { return false }
        return flag
    }
}
