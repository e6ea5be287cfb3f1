import MapSource
import MapYAML

extension DocumentReader {
    /// A `snapshot:` file.
    mutating func snapshot(_ node: YAMLNode, file: SourceFile) -> SnapshotDocument? {
        let keys = keys(of: node, .snapshot)
        for (key, example) in [("platform", "platform: shop"), ("taken", "taken: 2026-11-20")] {
            missing(key, of: node, what: "a snapshot", example: example)
        }
        guard let name = keys["snapshot"].flatMap({ written($0, what: "the snapshot's connection") }),
            let platform = keys["platform"].flatMap({ written($0, what: "a platform") }),
            let taken = keys["taken"].flatMap({ written($0, what: "taken") })
        else { return nil }
        var snapshot = SnapshotDocument(name: name, file: file, platform: platform, taken: taken)
        snapshot.versions = keys["versions"].map { texts($0, what: "versions") }
        snapshot.versionsSpan = keys["versions"]?.span
        snapshot.rights = keys["rights"].map { texts($0, what: "rights") }
        snapshot.rightsSpan = keys["rights"]?.span
        snapshot.access = keys["access"].flatMap { written($0, what: "access") }
        snapshot.sites = keys["sites"].map { texts($0, what: "sites") }
        snapshot.sitesSpan = keys["sites"]?.span
        if let codes = keys["codes"] {
            snapshot.codes = named(codes, what: "codes") { $0.elements(of: $1, what: "a list of codes") }
        }
        if let seen = keys["seen"] {
            snapshot.seen = named(seen, what: "seen") { reader, node in
                reader.elements(of: node, what: "seen codes").compactMap { reader.seenCode($0) }
            }
        }
        return snapshot
    }

    /// A list of texts that may be empty.
    private mutating func texts(_ node: YAMLNode, what: String) -> [Written] {
        elements(of: node, what: what).compactMap { written($0, what: what) }
    }

    private mutating func seenCode(_ node: YAMLNode) -> SnapshotDocument.Seen? {
        let keys = keys(of: node, .seenCode)
        missing("code", of: node, what: "a seen code", example: "{ code: paid, last: 2026-11-19, count: 12 }")
        guard let code = keys["code"].flatMap({ written($0, what: "code") }) else { return nil }
        return SnapshotDocument.Seen(
            code: code, last: keys["last"].flatMap { written($0, what: "last") },
            count: keys["count"].flatMap { written($0, what: "count") })
    }
}
