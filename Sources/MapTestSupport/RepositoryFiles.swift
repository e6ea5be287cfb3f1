import Glibc

/// Files of the repository, read and listed by tests; paths start at its root.
package enum RepositoryFiles {
    /// The text of a file; `nil` when there is none.
    package static func text(of path: String) -> String? {
        bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The bytes of a file; `nil` when there is none.
    package static func bytes(of path: String) -> [UInt8]? {
        guard let file = fopen("\(RepositoryRoot.path)/\(path)", "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&block, 1, block.count, file)
            if count == 0 { return bytes }
            bytes += block[..<count]
        }
    }

    /// Writes a file; used to record what a test expects.
    package static func write(_ text: String, to path: String) {
        guard let file = fopen("\(RepositoryRoot.path)/\(path)", "w") else { return }
        defer { fclose(file) }
        let bytes = Array(text.utf8)
        fwrite(bytes, 1, bytes.count, file)
    }

    /// The names directly in a folder, sorted; hidden ones left out.
    package static func names(in folder: String) -> [String] {
        guard let directory = opendir("\(RepositoryRoot.path)/\(folder)") else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// All files below a folder whose names end in some way, sorted. For example: `.yaml`.
    package static func paths(below folder: String, ending: String) -> [String] {
        names(in: folder).flatMap { name in
            let path = "\(folder)/\(name)"
            if isFolder(path) { return paths(below: path, ending: ending) }
            return name.hasSuffix(ending) ? [path] : []
        }
    }

    /// Whether there is a folder at a path.
    package static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat("\(RepositoryRoot.path)/\(path)", &information) == 0
            && information.st_mode & S_IFMT == S_IFDIR
    }
}
