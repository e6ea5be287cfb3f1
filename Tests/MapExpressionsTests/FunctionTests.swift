import MapExpressions
import MapSource
import Testing

@Suite struct FunctionTests {
    /// Each example in the reference gives what it says.
    @Test(arguments: FunctionTable.all)
    func examplesGiveWhatTheySay(_ function: FunctionDeclaration) {
        for example in function.examples {
            #expect(Expressions.result(example.expression) == example.result, "\(example.expression)")
        }
    }

    @Test func everyFunctionHasAnExampleAndASummary() {
        for function in FunctionTable.all {
            #expect(function.summary.hasSuffix("."), "\(function.name)")
            #expect(!function.examples.isEmpty || function.name == "form", "\(function.name)")
        }
    }

    @Test(arguments: [
        ("'a,b,,c'.split(',')", "['a', 'b', '', 'c']"), ("'abc'.split('')", "['a', 'b', 'c']"),
        ("''.split(',')", "['']"), ("''.split('')", "[]"), ("'abc'.split('', 2)", "['a', 'bc']"),
        ("'abc'.replace('', '-')", "'-a-b-c-'"), ("'aaa'.replace('a', 'b', 2)", "'bba'"),
        ("'aaa'.replace('a', 'b', 0)", "'aaa'"), ("'abcabc'.lastIndexOf('abc', 2)", "0"),
        ("'%e'.format([0.0009996])", "'9.996000e-04'"), ("'%.1e'.format([99.9])", "'1.0e+02'"),
        ("'%.0e'.format([2.5])", "'2e+00'"), ("'%.2f'.format([1])", "'1.00'"),
        ("'%.1f'.format([-0.25])", "'-0.2'"),
        ("'%x'.format([-255])", "'-ff'"),
        ("'%'.format([])", "error: a single % at the end of the text says nothing"),
        ("[[1], [2, 3]].map(x, x.sum()).sum()", "6"),
        ("[duration('1h'), duration('30m')].sum()", "duration('5400s')"),
        ("['b', 'a'].min()", "'a'"),
        ("[1, 'a'].map(x, dyn(x)).max()", "error: `>` does not take string and int"),
        ("[total_price, 5].max()", "1300.5"), ("math.greatest(total_price, 5)", "1300.5"),
        ("math.floor(total_price)", "1300.0"), ("[1, 2, 3].exists_one(x, x > 2)", "true"),
        ("{'a': 1}.transformMap(k, v, v + 1)", "{'a': 2}"), ("[1, 2].transformList(i, x, i * x)", "[0, 2]"),
        ("cel.bind(x, 2, x * x)", "4"), ("optional.of(2).optMap(x, x + 1).value()", "3"),
    ])
    func handlesTheEdges(_ text: String, _ expected: String) {
        #expect(Expressions.result(text) == expected)
    }

    @Test(arguments: [
        "math.round(1)", "math.greatest('a')", "'a'.charAt('b')", "[1].join()", "size(1)", "'a'.format('b')",
        "timestamp(true)", "duration(1)", "created_at.getHours(3)", "email.getHours()",
    ])
    func refusesArgumentsItDoesNotTake(_ text: String) {
        let finding = Expressions.check(text).diagnostics.first
        #expect(finding?.code == "MAP-3204")
    }

    @Test func bringsTextsToTheFormsOfTheMapping() {
        let facilities = ExpressionFacilities(forms: [
            "digits": { $0.allSatisfy { $0.isNumber } ? nil : String($0.filter(\.isNumber)) }
        ])
        let scope = Expressions.scope(facilities: facilities)
        let checked = ExpressionCompiler.check(
            ExpressionText("form('a1-2', 'digits')", at: nil), scope: scope)
        guard case .success(.string(let text))? = checked.value?.evaluate(ExpressionRoots(Expressions.roots))
        else {
            Issue.record("no text")
            return
        }
        #expect(text == "12")
        let misspelt = ExpressionCompiler.check(ExpressionText("form('a', 'digts')", at: nil), scope: scope)
        #expect(misspelt.diagnostics.first?.solutions.first?.message == "did you mean `'digits'`?")
    }
}
