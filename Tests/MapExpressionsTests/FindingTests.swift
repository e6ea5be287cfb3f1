import MapExpressions
import MapSource
import Testing

@Suite struct FindingTests {
    @Test func findsSeveralMistakesAtOnce() {
        let checked = Expressions.check("emial == 'a' && total_pirce > 1 && client.nmae != null")
        #expect(checked.value == nil)
        #expect(
            checked.diagnostics.map(\.message) == [
                "`emial` is neither a field nor a variable here",
                "`total_pirce` is neither a field nor a variable here",
                "`nmae` is not a field of shop.order.client",
            ])
        #expect(
            checked.diagnostics.map { $0.solutions.first?.message } == [
                "did you mean `email`?", "did you mean `total_price`?", "did you mean `name`?",
            ])
        #expect(checked.diagnostics.map { $0.span?.text } == ["emial", "total_pirce", "nmae"])
    }

    @Test func goesOnAfterSyntaxMistakesInsideBrackets() {
        let checked = Expressions.check("size([1, + 2 3]) > 0 && has(email) && abs(, 1)")
        #expect(checked.diagnostics.count >= 2)
        #expect(checked.diagnostics.allSatisfy { $0.code == "MAP-1806" })
    }

    @Test func pointsIntoTheFileThatTheTextStandsIn() {
        let file = SourceFile(name: "order.yaml", text: "when: emial == 'a'\n")
        let checked = ExpressionCompiler.check(
            ExpressionText("emial == 'a'", in: file, offset: 6), scope: Expressions.scope())
        #expect(checked.diagnostics.first?.span?.range == 6..<11)
    }

    @Test(arguments: [
        ("status == 'dispached'", "`dispached` is not a code of status", "did you mean `'dispatched'`?"),
        (
            "round(total_price, 1, 'half_upp')", "`half_upp` is not a rounding mode",
            "did you mean `'half_up'`?"
        ),
        ("email.startWith('a')", "`startWith` is not a function", "did you mean `startsWith`?"),
    ])
    func suggestsTheWordThatWasMeant(_ text: String, _ message: String, _ suggestion: String) {
        let finding = Expressions.check(text).diagnostics.first
        #expect(finding?.message == message)
        #expect(finding?.solutions.first?.message == suggestion)
    }

    @Test(arguments: [
        "email > 1", "paid + 1", "email ? 1 : 2", "order_lines.title", "paid && email", "1 == 'a'",
        "email.sum()",
        "email.map(x, x)", "!email", "-email", "[1][true]", "has(1)", "true ? 1 : 'a'",
    ])
    func refusesTypesThatDoNotGoTogether(_ text: String) {
        let checked = Expressions.check(text)
        #expect(checked.hasErrors)
        #expect(checked.value == nil)
    }
}
