package import MapSource

/// Something with a name, for example a link: `name:` and what follows.
package struct Named<Value> {
    /// The name as written.
    package var name: String
    /// Where the name stands.
    package var nameSpan: SourceSpan
    /// What follows it.
    package var value: Value

    package init(name: String, nameSpan: SourceSpan, value: Value) {
        self.name = name
        self.nameSpan = nameSpan
        self.value = value
    }
}

extension Named: Sendable where Value: Sendable {}
