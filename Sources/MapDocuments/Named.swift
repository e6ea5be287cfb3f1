package import MapSource

/// Something with a name, for example a link: `name:` and what follows.
package struct Named<Value> {
    package var name: String
    package var nameSpan: SourceSpan
    package var value: Value

    package init(name: String, nameSpan: SourceSpan, value: Value) {
        self.name = name
        self.nameSpan = nameSpan
        self.value = value
    }
}

extension Named: Sendable where Value: Sendable {}
