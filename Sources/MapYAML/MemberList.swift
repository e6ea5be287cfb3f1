import MapSource

/// The members of a mapping while it is read: finds keys given twice.
struct MemberList {
    /// The members with their first value.
    private(set) var kept: [YAMLMember] = []
    /// Where the last member ends.
    private(set) var end: Int?
    private var firstPlaces: [String: SourceSpan] = [:]
    private var repeated: [(key: String, spans: [SourceSpan])] = []
    /// The place of a key in `repeated`.
    private var repeatedIndex: [String: Int] = [:]

    /// Adds a member; a key that cannot be used (`nil`) leaves its value out.
    mutating func add(_ key: String?, _ keySpan: SourceSpan, _ value: YAMLNode) {
        end = max(keySpan.range.upperBound, value.span.range.upperBound)
        guard let key else { return }
        guard firstPlaces[key] != nil else {
            firstPlaces[key] = keySpan
            kept.append(YAMLMember(key: key, keySpan: keySpan, value: value))
            return
        }
        if let index = repeatedIndex[key] {
            repeated[index].spans.append(keySpan)
        } else {
            repeatedIndex[key] = repeated.count
            repeated.append((key, [keySpan]))
        }
    }

    /// Remembers a key whose value could not be read.
    mutating func note(_ key: String?, _ keySpan: SourceSpan) {
        let nothing = YAMLNode(.scalar(YAMLScalar(text: "", style: .plain)), span: keySpan)
        add(key, keySpan, nothing)
    }

    /// One finding for each key that is there more than once.
    func report(_ findings: inout Findings) {
        for (key, spans) in repeated {
            guard let former = firstPlaces[key] else { continue }
            findings.add(.keyGivenTwice(key, at: spans, former: former))
        }
    }
}
