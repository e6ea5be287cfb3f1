/// Paths as texts.
enum FilePath {
    /// A path inside a folder; `.` adds nothing on either side, so that a file has one name.
    static func joined(_ folder: String, _ name: String) -> String {
        if name == "." || name.isEmpty { return folder }
        if name.hasPrefix("./") { return joined(folder, String(name.dropFirst(2))) }
        if folder.isEmpty || folder == "." || name.hasPrefix("/") { return name }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// The folder around a path; `.` for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = trimmed(path).lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path as seen from a folder, when it lies below that; else as it is.
    static func relative(_ path: String, to folder: String) -> String {
        let start = folder.hasSuffix("/") ? folder : folder + "/"
        return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
    }

    /// The way out of a folder below the working one. For example: `../../` out of `a/b`.
    static func outOf(_ folder: String) -> String {
        if folder.hasPrefix("/") { return FileAccess.workingFolder + "/" }
        return String(repeating: "../", count: folder.split(separator: "/").filter { $0 != "." }.count)
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        String(trimmed(path).split(separator: "/").last ?? "")
    }

    /// The path without slashes at its end.
    static func trimmed(_ path: String) -> String {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }
}
