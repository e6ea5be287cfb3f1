/// The library of mappings that comes with mapctl: `platforms/<platform>/` and `<pair>/`.
struct Library: Sendable {
    /// Its folder; `nil` when there is none.
    let folder: String?

    /// Looks in the order: the flag, `MAPCTL_LIBRARY`, `mappings` in a folder around the program.
    init(flag: String?, context: CommandContext) {
        if let flag {
            folder = flag
        } else if let variable = context.environment["MAPCTL_LIBRARY"], !variable.isEmpty {
            folder = variable
        } else {
            folder = Self.folder(around: context.executablePath)
        }
    }

    /// The names of the pairs it has.
    var pairs: [String] {
        guard let folder else { return [] }
        return FileAccess.names(in: folder).filter { name in
            name != "platforms" && FileAccess.kind(of: FilePath.joined(folder, name)) == .folder
        }
    }

    /// The folder of a pair.
    func pairFolder(_ name: String) -> String? {
        guard let folder, pairs.contains(name) else { return nil }
        return FilePath.joined(folder, name)
    }

    /// The folder that holds its platforms.
    var platforms: String? { folder.map { FilePath.joined($0, "platforms") } }

    private static func folder(around path: String) -> String? {
        var folder = FilePath.folder(of: path)
        while true {
            for candidate in ["mappings", "share/mapctl/mappings"] {
                let mappings = FilePath.joined(folder, candidate)
                if FileAccess.kind(of: FilePath.joined(mappings, "platforms")) == .folder {
                    return FilePath.relative(mappings, to: FileAccess.workingFolder)
                }
            }
            if folder == "/" || folder == "." { return nil }
            folder = FilePath.folder(of: folder)
        }
    }
}
