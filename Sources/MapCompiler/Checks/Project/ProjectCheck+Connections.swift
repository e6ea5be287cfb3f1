import MapDocuments
import MapSource
import MapYAML

extension ProjectCheck {
    /// Keys of a connection that every platform has.
    static let ownKeys = ["platform", "profile", "accept_assumed", "base_url", "trust", "private", "folder"]

    /// A connection names a platform, sets what that has, and everything that its requests need.
    mutating func checkConnection(_ connection: Named<YAMLNode>) {
        guard case .mapping(let members) = connection.value.content else {
            findings.append(
                .connectionShape(
                    connection.name, example: example(of: connection.name), at: connection.nameSpan))
            return
        }
        guard let written = nodes.member("platform", of: connection.value) else {
            findings.append(.connectionWithoutPlatform(connection.name, at: connection.nameSpan))
            return
        }
        guard let platform = platform(of: connection) else {
            if let name = nodes.text(written) { findings.append(.unknownPlatform(name, at: written.span)) }
            return
        }
        let known = platform.settings.map(\.name)
        let given = members.map(\.key)
        var meant: [String] = []
        for member in members where !known.contains(member.key) && !Self.ownKeys.contains(member.key) {
            // What was misspelt is not missing as well.
            meant += NearMiss.suggestions(for: member.key, among: known, countMax: 1)
            findings.append(
                .unknownSetting(
                    member.key, platform: platform.name.text,
                    // What stands there already is not what was meant.
                    known: (known + Self.ownKeys).filter { !given.contains($0) }, at: member.keySpan)
            )
        }
        for name in needed(by: platform)
        where !members.contains(where: { $0.key == name }) && !meant.contains(name) {
            findings.append(
                .settingMissing(
                    name, connection: connection.name, platform: platform.name.text, at: connection.nameSpan))
        }
    }

    /// How a connection may be written: with the platform of the side that it stands for, and its settings.
    private func example(of connection: String) -> String {
        let platforms = input.project.pairs.lazy.compactMap { instance -> PlatformDocument? in
            let side = instance.value.connections.first { $0.value.text == connection }?.name
            let declared = input.pairs[instance.name]?.sides.first { $0.name == side }
            return declared.flatMap { input.platforms[$0.value.platform.text] }
        }
        guard let platform = platforms.first else { return "\(connection): { platform: NAME }" }
        let settings = needed(by: platform).map { ", \($0): …" }.joined()
        return "\(connection): { platform: \(platform.name.text)\(settings) }"
    }

    /// The settings without a default that the address or the signing of requests names.
    private func needed(by platform: PlatformDocument) -> [String] {
        let address = platform.baseURL?.text ?? ""
        // Of several ways to be known any one will do.
        let auth = platform.auth.count == 1 ? platform.auth : []
        let used = auth.flatMap { [$0.user, $0.password, $0.key] }.compactMap { $0?.text }
        return platform.settings.filter { setting in
            nodes.member("default", of: setting.value) == nil
                && (address.contains("{\(setting.name)}") || used.contains(setting.name))
        }.map(\.name)
    }

    /// Every side of an instance has a connection of the project, to the platform of that side.
    mutating func checkConnections(of instance: Named<ProjectDocument.Instance>) {
        guard let pair = input.pairs[instance.name] else { return }
        let known = input.project.connections
        for side in pair.sides {
            guard let written = instance.value.connections.first(where: { $0.name == side.name })?.value
            else {
                let strangers = instance.value.connections.map(\.name) + instance.value.unknown.map(\.name)
                let isMisspelt = strangers.contains {
                    $0 == side.name || NearMiss.suggestions(for: $0, among: [side.name]).first != nil
                }
                if !isMisspelt {
                    findings.append(
                        .connectionMissing(
                            side: side.name, instance: instance.name, known: known.map(\.name),
                            at: instance.nameSpan))
                }
                continue
            }
            guard let connection = known.first(where: { $0.name == written.text }) else {
                findings.append(
                    .unknownConnection(written.text, known: known.map(\.name), at: written.span))
                continue
            }
            let platform = nodes.member("platform", of: connection.value)
            guard let name = nodes.text(platform), name != side.value.platform.text else { continue }
            let fitting = known.filter {
                nodes.text(nodes.member("platform", of: $0.value)) == side.value.platform.text
            }
            findings.append(
                .connectionOfAnotherPlatform(
                    connection.name, is: name, wanted: side.value.platform.text, side: side.name,
                    fitting: fitting.map(\.name), at: written.span, connection: platform?.span))
        }
    }

    /// A connection that no instance uses is kept for nothing, with a key that somebody may find.
    mutating func checkUse() {
        let used = input.project.pairs.flatMap(\.value.connections).map(\.value.text)
        let names = input.project.connections.map(\.name)
        // One that a side lacks may be the one that seems unused.
        let isWhole = input.project.pairs.allSatisfy { instance in
            input.pairs[instance.name]?.sides.allSatisfy { side in
                instance.value.connections.contains { $0.name == side.name }
            } ?? false
        }
        guard isWhole else { return }
        for connection in input.project.connections
        where !used.contains(connection.name) && used.allSatisfy(names.contains) {
            findings.append(.connectionUnused(connection.name, at: connection.nameSpan))
        }
    }
}
