package import MapProgram
package import MapSource

/// The entrance of the compiler.
package enum Compiler {
    /// Compiles a pair for one choice of options.
    ///
    /// - Returns: the program, unless there are errors, and all findings.
    package static func compile(_ input: CompilerInput) -> Checked<MappingProgram> {
        PairCompiler.compile(input)
    }

    /// What the flows of an instance need and the keys of its accounts may not do, by their snapshots;
    /// records can be mapped all the same.
    package static func rights(_ input: CompilerInput) -> [Diagnostic] { PairCompiler.rights(input) }
}
