import MapValues

/// What one evaluation needs beside its code: values of variables and macros, and how far it may go.
struct EvaluationFrame {
    let roots: ExpressionRoots
    let table: ReadingTable
    /// The values of the names that macros declare.
    var locals: [ExpressionValue]
    /// Steps that are left.
    private var fuel: Int

    init(roots: ExpressionRoots, table: ReadingTable, localCount: Int, fuel: Int) {
        self.roots = roots
        self.table = table
        locals = localCount == 0 ? [] : Array(repeating: .null, count: localCount)
        self.fuel = fuel
    }

    /// Takes steps; fails when none are left.
    mutating func burn(_ steps: Int) throws(EvaluationError) {
        fuel -= steps
        if fuel < 0 { throw EvaluationError(.tooLong) }
    }

    /// Where the value of a declared variable comes from.
    func root(_ slot: Int) -> ExpressionRoots.Root? { slot < roots.roots.count ? roots.roots[slot] : nil }

    /// The value of a declared variable.
    func variable(_ slot: Int, name: String) throws(EvaluationError) -> ExpressionValue {
        guard slot < roots.roots.count else { throw EvaluationError(.unknownName(name)) }
        switch roots.roots[slot] {
        case .raw(let value): return try table.read(value, by: table.variableReaders[slot])
        case .value(let value): return value
        case .missing: throw EvaluationError(.unknownName(name))
        }
    }
}

/// The compiled form of a piece of an expression.
typealias Evaluation = @Sendable (inout EvaluationFrame) throws(EvaluationError) -> ExpressionValue
