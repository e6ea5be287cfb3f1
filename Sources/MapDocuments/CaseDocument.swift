package import MapSource
package import MapYAML

/// A `case:` file: what is given and what has to come out.
package struct CaseDocument: Sendable {
    /// The name, unique in the pair.
    package var name: Written
    /// The file that it stands in.
    package var file: SourceFile
    /// The requirements that the case stands for. For example: `R124`.
    package var covers: [Written]
    /// The record of the pair; `order` when it is not written.
    package var record: Written?
    /// What is there: options, the records of the sides, bindings, codes.
    package var given: YAMLNode?
    /// What has to come out.
    package var then: YAMLNode?
    /// Vectors that are laid over `given` and `then`.
    package var each: [Vector]

    /// One of `each:`: what it adds to the case's own `given` and `then`.
    package struct Vector: Sendable {
        /// The name of the vector.
        package var name: Written?
        /// Where it stands.
        package var span: SourceSpan
        /// What is laid over the case's `given`.
        package var given: YAMLNode?
        /// What is laid over the case's `then`.
        package var then: YAMLNode?
    }
}
