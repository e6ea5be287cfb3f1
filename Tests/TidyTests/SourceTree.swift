import Glibc
import MapTestSupport

/// The files of the repository, as the tidy rules read them.
enum SourceTree {
    /// Every Swift file of `Sources` and `Tests`, sorted by path.
    static let swiftFiles: [SwiftSource] =
        (paths(under: "Sources") + paths(under: "Tests"))
        .filter { $0.hasSuffix(".swift") }
        .map { SwiftSource(path: $0, text: text(of: $0)) }

    /// The Swift files of `Sources` alone.
    static var productFiles: [SwiftSource] { swiftFiles.filter { $0.path.hasPrefix("Sources/") } }

    /// The paths of all files in a folder of the repository, sorted; hidden ones left out.
    static func paths(under folder: String) -> [String] {
        guard let directory = opendir("\(RepositoryRoot.path)/\(folder)") else { return [] }
        defer { closedir(directory) }
        var found: [String] = []
        while let entry = readdir(directory) {
            let isFolder = entry.pointee.d_type == DT_DIR
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") || name == "__pycache__" { continue }
            let path = "\(folder)/\(name)"
            if isFolder { found += paths(under: path) } else { found.append(path) }
        }
        return found.sorted()
    }

    /// The text of a file of the repository; empty when there is none.
    static func text(of path: String) -> String { String(decoding: bytes(of: path), as: UTF8.self) }

    /// The bytes of a file of the repository; empty when there is none.
    static func bytes(of path: String) -> [UInt8] {
        guard let file = fopen("\(RepositoryRoot.path)/\(path)", "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&block, 1, block.count, file)
            if count == 0 { return bytes }
            bytes += block[..<count]
        }
    }
}
