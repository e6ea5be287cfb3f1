import MapCompiler
import MapDocuments
import MapProgram
import MapSource
import MapYAML
import PlatformRuntime

/// A connection of a project with everything that a client needs.
struct Connection {
    /// Bytes of a file of certificates at most.
    private static let trustBytesMax = 1 << 20

    /// Whether its secrets are fetched.
    enum Secrets {
        case fetched
        /// Dots stand for them: nothing is going to be sent.
        case hidden
    }

    /// Its name in the project.
    let name: String
    let project: ProjectDocument
    let platform: PlatformDocument
    let program: PlatformProgram
    let values: ConnectionValues
    /// Where its secrets are kept, by their settings.
    let secretPlaces: [String: SecretPlace]
    /// The folder in which it writes and reads files in place of requests; `nil` where it names none.
    let filesFolder: String?
    /// Certificates that are trusted as well.
    let trust: [UInt8]
    let isPrivateAllowed: Bool
    let acceptsAssumed: Bool

    /// Reads a connection with its secrets; `nil` with findings in the loader. `profile` counts where the
    /// connection names none.
    init?(
        _ declared: Named<YAMLNode>, of project: ProjectDocument, profile: String? = nil,
        secrets: Secrets = .fetched, library: Library, context: CommandContext, loader: inout DocumentLoader
    ) {
        let folder = FilePath.folder(of: project.file.name)
        let known = loader.findings.count
        var platform: PlatformDocument?
        if let word = YAMLData.member("platform", of: declared.value), let text = YAMLData.texts(word).first {
            platform = PlatformSource(Written(word, text), folder: folder, library: library).load(&loader)
            if platform == nil { return nil }
        }
        // What `validate` says of the connection holds here too: an address in the clear, an open secret.
        let platforms = platform.map { [$0.name.text: $0] } ?? [:]
        let check = ProjectInput(
            project: project, pairs: [:], platforms: platforms, snapshots: [], today: nil)
        for finding in ProjectCheck.findings(check) where finding.severity == .error && finding.isIn(declared)
        {
            loader.report(finding)
        }
        let own = YAMLData.texts(YAMLData.member("profile", of: declared.value)).first
        guard let platform,
            let program = loader.take(AdapterCompiler.compile(platform, profile: own ?? profile)),
            !loader.findings[known...].contains(where: { $0.severity == .error }),
            let values = Self.values(
                of: declared, program, secrets, folder: folder, context, &loader),
            let trust = Self.trust(of: declared, folder: folder, &loader)
        else { return nil }
        name = declared.name
        self.project = project
        self.platform = platform
        self.program = program
        self.values = values
        self.trust = trust
        secretPlaces = program.settings.reduce(into: [:]) { places, setting in
            guard let node = YAMLData.member(setting.name, of: declared.value) else { return }
            if case .scalar = node.content { return }
            places[setting.name] = SecretPlace(setting: setting.name, node: node, folder: folder)
        }
        filesFolder = YAMLData.texts(YAMLData.member("folder", of: declared.value)).first.map {
            FilePath.joined(folder, $0)
        }
        isPrivateAllowed = YAMLData.texts(YAMLData.member("private", of: declared.value)) == ["allowed"]
        acceptsAssumed = YAMLData.texts(YAMLData.member("accept_assumed", of: declared.value)) == ["true"]
    }

    private static func values(
        of declared: Named<YAMLNode>, _ program: PlatformProgram, _ secrets: Secrets, folder: String,
        _ context: CommandContext, _ loader: inout DocumentLoader
    ) -> ConnectionValues? {
        var values: [String: String] = [:]
        var isWhole = true
        for setting in program.settings {
            values[setting.name] = setting.defaultValue
            guard let node = YAMLData.member(setting.name, of: declared.value) else { continue }
            if case .scalar(let scalar) = node.content {
                values[setting.name] =
                    setting.accepts.map { AcceptedSpelling.plain(scalar.text, pattern: $0) } ?? scalar.text
            } else if case .hidden = secrets {
                values[setting.name] = Redactor.mark
            } else {
                let place = SecretPlace(setting: setting.name, node: node, folder: folder)
                values[setting.name] = loader.take(place.read(context))
                isWhole = isWhole && values[setting.name] != nil
            }
        }
        let address = YAMLData.texts(YAMLData.member(ConnectionValues.addressSetting, of: declared.value))
            .first
        values[ConnectionValues.addressSetting] = address
        let names = program.settings.filter(\.isSecret).map(\.name)
        return isWhole ? ConnectionValues(values, secrets: Set(names)) : nil
    }

    private static func trust(
        of declared: Named<YAMLNode>, folder: String, _ loader: inout DocumentLoader
    ) -> [UInt8]? {
        guard let node = YAMLData.member("trust", of: declared.value), let path = YAMLData.texts(node).first
        else { return [] }
        switch FileAccess.read(FilePath.joined(folder, path), bytesMax: trustBytesMax) {
        case .success(let bytes): return bytes
        case .failure(let problem):
            loader.reportMissing(.unreadable(path, problem))
            return nil
        }
    }
}

extension Diagnostic {
    /// Whether it points into a connection of a project.
    fileprivate func isIn(_ declared: Named<YAMLNode>) -> Bool {
        guard let span, span.file.name == declared.value.span.file.name else { return false }
        let outer = declared.nameSpan.range.lowerBound..<declared.value.span.range.upperBound
        return outer.contains(span.range.lowerBound)
    }
}
