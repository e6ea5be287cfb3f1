import MapProgram
import MapSource
import MapValues

/// A place that could not be resolved, with what to tell the author.
struct PlaceProblem: Error {
    let diagnostic: Diagnostic
}
