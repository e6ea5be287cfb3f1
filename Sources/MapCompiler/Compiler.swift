package import MapDocuments
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

    /// Dictionaries, forms and options that nothing of a pair uses. Asked of a pair without errors: a name
    /// that is misspelt where it is used is one mistake.
    package static func unusedNames(_ pair: PairDocument) -> [Diagnostic] {
        UsedNames(in: pair).findings(of: pair)
    }

    /// What the flows of an instance need and the keys of its accounts may not do, by their snapshots;
    /// records can be mapped all the same.
    package static func rights(_ input: CompilerInput) -> [Diagnostic] { PairCompiler.rights(input) }

    /// The operations that the enabled flows of an instance make, with the rights that they need.
    package static func neededRights(_ input: CompilerInput) -> [NeededRight] {
        PairCompiler.neededRights(input)
    }
}
