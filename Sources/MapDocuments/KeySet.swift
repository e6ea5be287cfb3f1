import MapSource
import MapYAML

/// The members of a mapping, found by key.
struct KeySet {
    let members: [YAMLMember]

    /// Where a key itself stands.
    func span(of key: String) -> SourceSpan? { members.first { $0.key == key }?.keySpan }

    subscript(key: String) -> YAMLNode? { members.first { $0.key == key }?.value }
}
