package import MapInterpreter
package import MapProgram
package import MapSource
package import MapValues

/// What became of one case, or of one vector of it.
///
/// This target runs case files: what is given goes through the compiler and the interpreter, and what
/// comes out is held against what the case says. It reads no files and prints nothing.
package struct CaseOutcome: Sendable {
    package enum Problem: Sendable {
        /// A value of a wanted record. The path starts with the side: `retailcrm.items[0].quantity`.
        case differs(path: String, expected: Value?, actual: Value?)
        case message(String)
        /// The configuration is refused, and the case does not say so.
        case refused([Diagnostic])
    }

    package var name: String
    package var span: SourceSpan
    package var covers: [String]
    package var problems: [Problem]
    /// What was mapped, for coverage; `nil` when the configuration was refused.
    package var program: MappingProgram?
    package var record: String
    package var results: [MappingResult]

    package init(name: String, span: SourceSpan, covers: [String], record: String) {
        self.name = name
        self.span = span
        self.covers = covers
        self.record = record
        problems = []
        results = []
    }

    package var isPassed: Bool { problems.isEmpty }
}
