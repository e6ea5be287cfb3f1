import MapSource

/// The members of a mapping while it is read: finds keys given twice.
struct MemberList {
    /// The members with their first value.
    private(set) var kept: [YAMLMember] = []
    /// Where the last member ends.
    private(set) var end: Int?
    /// The number of each key in `kept`, once there are so many that looking through them takes long.
    private var numbers: [String: Int]?
    /// Mappings up to this size are looked through.
    private static let walkedMax = 12
    private var repeated: [(key: String, spans: [SourceSpan])] = []
    /// The place of a key in `repeated`.
    private var repeatedIndex: [String: Int] = [:]

    /// Adds a member; a key that cannot be used (`nil`) leaves its value out.
    mutating func add(_ key: String?, _ keySpan: SourceSpan, _ value: YAMLNode) {
        end = max(keySpan.range.upperBound, value.span.range.upperBound)
        guard let key else { return }
        guard firstPlace(of: key) != nil else {
            numbers?[key] = kept.count
            kept.append(YAMLMember(key: key, keySpan: keySpan, value: value))
            if numbers == nil, kept.count > Self.walkedMax {
                numbers = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.key, $0) })
            }
            return
        }
        if let index = repeatedIndex[key] {
            repeated[index].spans.append(keySpan)
        } else {
            repeatedIndex[key] = repeated.count
            repeated.append((key, [keySpan]))
        }
    }

    private func firstPlace(of key: String) -> SourceSpan? {
        if let numbers { return numbers[key].map { kept[$0].keySpan } }
        return kept.first { $0.key == key }?.keySpan
    }

    /// Remembers a key whose value could not be read.
    mutating func note(_ key: String?, _ keySpan: SourceSpan) {
        let nothing = YAMLNode(.scalar(YAMLScalar(text: "", style: .plain)), span: keySpan)
        add(key, keySpan, nothing)
    }

    /// One finding for each key that is there more than once.
    func report(_ findings: inout Findings) {
        for (key, spans) in repeated {
            guard let former = firstPlace(of: key) else { continue }
            findings.add(.keyGivenTwice(key, at: spans, former: former))
        }
    }
}
