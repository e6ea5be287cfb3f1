import Glibc

/// The variables of the running process.
enum ProcessEnvironment {
    /// The value of one variable.
    static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// The variables that mapctl reads, as far as they are set.
    static var variables: [String: String] {
        let names = [
            "NO_COLOR", "CLICOLOR_FORCE", "TERM", "MAPCTL_LIBRARY", "MAPCTL_LANG", "MAPCTL_PAGES",
            "XDG_CONFIG_HOME", "HOME",
        ]
        return names.reduce(into: [:]) { variables, name in
            if let text = getenv(name) { variables[name] = String(cString: text) }
        }
    }
}
