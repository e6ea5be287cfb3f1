/// What a function does with its arguments, by their number so that no list is made for a few.
enum FunctionBody: Sendable {
    case one(@Sendable (ExpressionValue) throws(EvaluationError) -> ExpressionValue)
    case two(@Sendable (ExpressionValue, ExpressionValue) throws(EvaluationError) -> ExpressionValue)
    case many(@Sendable ([ExpressionValue], ExpressionFacilities) throws(EvaluationError) -> ExpressionValue)
}
