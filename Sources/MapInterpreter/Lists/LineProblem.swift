import MapProgram
import MapValues

/// What ends the writing of lines.
enum LineProblem: Error {
    case halt(Halt)
    case money(MoneyProblem)
}
