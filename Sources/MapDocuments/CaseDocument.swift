package import MapSource
package import MapYAML

/// A `case:` file: what is given and what has to come out.
package struct CaseDocument: Sendable {
    package var name: Written
    package var file: SourceFile
    package var covers: [Written]
    package var record: Written?
    package var given: YAMLNode?
    package var then: YAMLNode?
    /// Vectors that are laid over `given` and `then`.
    package var each: [Vector]

    package struct Vector: Sendable {
        package var name: Written?
        package var span: SourceSpan
        package var given: YAMLNode?
        package var then: YAMLNode?
    }
}
