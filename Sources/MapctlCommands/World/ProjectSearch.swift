/// Finds the project that a command means when none is named.
struct ProjectSearch {
    /// What a project file is called.
    static let fileName = "mapctl.yaml"

    private let workingFolder: String
    private let configFolder: String?

    init(_ context: CommandContext) {
        workingFolder = FileAccess.workingFolder
        let environment = context.environment
        let config = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 }
        configFolder = config ?? environment["HOME"].map { FilePath.joined($0, ".config") }
    }

    /// The project files in the order in which they count: here, then in the folders around up to the root of
    /// the git repository, then `mapctl/mapctl.yaml` among the user's settings.
    var files: [String] {
        var found: [String] = []
        var folder = workingFolder
        var prefix = ""
        while true {
            if FileAccess.kind(of: prefix + Self.fileName) == .file { found.append(prefix + Self.fileName) }
            let isRoot = FileAccess.kind(of: FilePath.joined(folder, ".git")) != .missing
            let around = FilePath.folder(of: folder)
            if isRoot || folder == around || folder == "." { break }
            folder = around
            prefix += "../"
        }
        if let configFolder {
            let path = FilePath.joined(FilePath.joined(configFolder, "mapctl"), Self.fileName)
            if FileAccess.kind(of: path) == .file { found.append(path) }
        }
        return found
    }
}
