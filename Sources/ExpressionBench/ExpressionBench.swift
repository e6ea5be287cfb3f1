import MapExpressions
import MapSource
import MapValues

/// Evaluates one expression many times, compiled once: `ExpressionBench EXPRESSION COUNT ORDER`.
///
/// Times nothing itself: `.ci/bench-expressions` holds a run against one of no evaluation. The order is
/// JSON, whose fields are declared here. Ends with a trap when something does not fit.
@main
struct ExpressionBench {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let count = Int(arguments[2]),
            let order = JSONReader.read(Array(arguments[3].utf8), name: "order").value,
            let expression = ExpressionCompiler.check(
                ExpressionText(file: SourceFile(name: "expression", text: arguments[1])), scope: scope
            ).value
        else { preconditionFailure("three arguments: an expression, a number, an order") }
        let roots = ExpressionRoots([order])
        for _ in 0..<count {
            guard case .success = expression.evaluate(roots) else {
                preconditionFailure("the expression has no value")
            }
        }
    }

    private static let scope = ExpressionScope(
        variables: [ExpressionVariable("record", .record("order"))],
        records: [
            RecordDeclaration(
                "order",
                [
                    FieldDeclaration("status", .string), FieldDeclaration("paid", .bool),
                    FieldDeclaration("total", .money), FieldDeclaration("discount", .decimal(.percent)),
                    FieldDeclaration("email", .string), FieldDeclaration("created_at", .timestamp),
                    FieldDeclaration("client.name", .string), FieldDeclaration("client.type", .string),
                    FieldDeclaration("lines", .list(.record("line"))),
                ]),
            RecordDeclaration(
                "line",
                [
                    FieldDeclaration("sku", .string), FieldDeclaration("quantity", .int),
                    FieldDeclaration("price", .money),
                ]),
        ], implicitRecord: "record")
}
