/// A variant of a platform and how to tell that an account has it.
package struct ProfileProgram: Sendable {
    /// The name in the platform file.
    package var name: String
    /// Holds in the answer of ``PlatformProgram/version``.
    package var when: ProgramExpression?

    package init(name: String, when: ProgramExpression?) {
        self.name = name
        self.when = when
    }
}
