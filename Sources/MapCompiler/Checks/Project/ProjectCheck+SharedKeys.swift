import MapDocuments
import MapSource
import MapYAML

extension ProjectCheck {
    /// One key in two connections, or one account in two instances that would both move its records.
    mutating func checkSharedKeys() {
        checkConnectionsWithOneKey()
        checkInstancesWithOneAccount()
    }

    private mutating func checkConnectionsWithOneKey() {
        let connections = input.project.connections
        for (number, later) in connections.enumerated() {
            let own = secrets(of: later).map { Self.reference($0) }
            guard !own.isEmpty, let platform = platform(of: later) else { continue }
            let earlier = connections[..<number].first {
                self.platform(of: $0)?.name.text == platform.name.text
                    && secrets(of: $0).map { Self.reference($0) } == own
            }
            guard let earlier, let setting = secrets(of: later).first else { continue }
            findings.append(
                .keyOfTwoConnections(
                    later.name, earlier.name, setting: setting.key, at: setting.value.span,
                    first: earlier.nameSpan))
        }
    }

    /// A secret by its place, to be compared.
    private static func reference(_ member: YAMLMember) -> String {
        let nodes = DocumentNodes()
        let inner = nodes.members(member.value).map { "\($0.key)=\(nodes.text($0.value) ?? "")" }
        return "\(member.key):" + (inner.isEmpty ? nodes.text(member.value) ?? "" : inner.joined())
    }

    private mutating func checkInstancesWithOneAccount() {
        for (number, later) in input.project.pairs.enumerated() {
            for earlier in input.project.pairs[..<number] {
                guard let pair = input.pairs[later.name],
                    input.pairs[earlier.name]?.name.text == pair.name.text
                else { continue }
                checkSharing(later, earlier, pair)
            }
        }
    }

    private mutating func checkSharing(
        _ later: Named<ProjectDocument.Instance>, _ earlier: Named<ProjectDocument.Instance>,
        _ pair: PairDocument
    ) {
        var shared: [(side: String, connection: Written)] = []
        for side in pair.sides {
            guard let own = later.value.connections.first(where: { $0.name == side.name })?.value,
                own.text == earlier.value.connections.first(where: { $0.name == side.name })?.value.text
            else { continue }
            shared.append((side.name, own))
        }
        let single = shared.first { entry in
            input.project.connections.first { $0.name == entry.connection.text }.map(isForOne) ?? false
        }
        guard let found = single ?? (shared.count == pair.sides.count ? shared.first : nil) else { return }
        let place = earlier.value.connections.first { $0.name == found.side }?.value.span
        findings.append(
            .accountOfTwoInstances(
                found.connection.text, instances: (later.name, earlier.name), isKeyForOne: single != nil,
                at: found.connection.span, first: place))
    }

    /// Whether the platform says of a setting that it serves one instance: `shared: false`.
    private func isForOne(_ connection: Named<YAMLNode>) -> Bool {
        platform(of: connection)?.settings.contains {
            nodes.text(nodes.member("shared", of: $0.value)) == "false"
        } ?? false
    }
}
