import MapYAML

/// The members of a mapping, found by key.
struct KeySet {
    let members: [YAMLMember]

    subscript(key: String) -> YAMLNode? { members.first { $0.key == key }?.value }
}
