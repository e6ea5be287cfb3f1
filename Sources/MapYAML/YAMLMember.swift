package import MapSource

/// One `key: value` of a mapping.
package struct YAMLMember: Sendable {
    package var key: String
    /// The key as it is written, quotes included.
    package var keySpan: SourceSpan
    package var value: YAMLNode

    package init(key: String, keySpan: SourceSpan, value: YAMLNode) {
        self.key = key
        self.keySpan = keySpan
        self.value = value
    }
}
