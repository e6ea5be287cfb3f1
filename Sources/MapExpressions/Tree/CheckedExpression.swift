/// An expression that is ready to run: names resolved to slots, operators to what they work on.
///
/// Made once by ``ExpressionCompiler``, evaluated any number of times and from any thread.
package struct CheckedExpression: Sendable {
    /// The whole expression as a tree.
    package let root: ExpressionNode
    /// The type of its value; a field may still be null.
    package var type: ExpressionType { root.type }
    /// The slots of the declared variables it reads, in rising order.
    package let variablesRead: [Int]
    /// An upper bound of the steps that one evaluation takes, as far as list lengths are declared.
    package let costMax: Int
    /// How many names its macros declare.
    package let localCount: Int
    let scope: ExpressionScope
    let code: Evaluation

    /// The value for one set of values of the declared variables.
    package func evaluate(_ roots: ExpressionRoots) -> Result<ExpressionValue, EvaluationError> {
        evaluate(roots, fuel: ExpressionLimits.fuel)
    }

    /// The value, found in at most so many steps.
    package func evaluate(_ roots: ExpressionRoots, fuel: Int) -> Result<ExpressionValue, EvaluationError> {
        var frame = EvaluationFrame(roots: roots, table: scope.reading, localCount: localCount, fuel: fuel)
        do throws(EvaluationError) {
            return .success(try code(&frame))
        } catch {
            return .failure(error)
        }
    }
}
