import Glibc

/// `mapctl-online`: the same commands with sockets, in an executable of its own, so that those that need
/// none start fast and cannot open one.
struct OnlineProgram: Sendable {
    /// Its name; it stands beside `mapctl`.
    static let name = "mapctl-online"

    /// Where it should be.
    let path: String

    init(beside program: String) {
        path = FilePath.joined(FilePath.folder(of: program), Self.name)
    }

    /// Goes on as that program. Comes back with the system's error where it cannot be started.
    func replaceProcess(words: [String]) -> Int32 {
        var arguments = ([path] + words).map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        execv(path, &arguments)
        return errno
    }
}
