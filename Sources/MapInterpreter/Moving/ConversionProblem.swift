import MapProgram
import MapValues

/// Why a conversion did not come about.
struct ConversionProblem: Error {
    let cause: String
}
