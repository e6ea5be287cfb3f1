package import MapInterpreter
package import MapProgram
package import MapSource
package import MapValues

/// What became of one case, or of one vector of it.
///
/// This target runs case files: what is given goes through the compiler and the interpreter, and what
/// comes out is held against what the case says. It reads no files and prints nothing.
package struct CaseOutcome: Sendable {
    /// What is wrong with a case.
    package enum Problem: Sendable {
        /// A value of a wanted record. The path starts with the side: `crm.items[0].quantity`.
        case differs(path: String, expected: Value?, actual: Value?)
        case message(String)
        /// The configuration is refused, and the case does not say so.
        case refused([Diagnostic])
    }

    /// The case's name, with the vector's behind it.
    package var name: String
    /// Where it stands.
    package var span: SourceSpan
    /// The requirements that the case stands for.
    package var covers: [String]
    /// What differs from what the case expects; empty when it holds.
    package var problems: [Problem]
    /// What was mapped, for coverage; `nil` when the configuration was refused.
    package var program: MappingProgram?
    /// The record of the pair that was mapped.
    package var record: String
    /// What the engine gave, in the order in which it was asked.
    package var results: [MappingResult]

    package init(name: String, span: SourceSpan, covers: [String], record: String) {
        self.name = name
        self.span = span
        self.covers = covers
        self.record = record
        problems = []
        results = []
    }

    /// Whether the case holds.
    package var isPassed: Bool { problems.isEmpty }
}
