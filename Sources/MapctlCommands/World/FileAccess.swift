import Glibc

/// The file system, as far as mapctl reads it; nothing here waits for a pipe or a device.
enum FileAccess {
    /// What stands at a path.
    enum Kind: Sendable { case file, folder, other, missing }

    /// Why a file cannot be read.
    enum Problem: Error, Sendable, Hashable {
        case missing
        case folder
        /// A pipe, a device or a socket: reading it could wait for ever.
        case notRegular
        case tooLarge(bytesMax: Int)
        case refused(errno: Int32)

        /// The same where it was to be written.
        var writing: String {
            if case .refused(let errno) = self {
                "cannot be written: \(FileAccess.text(of: errno))"
            } else {
                says
            }
        }

        /// For people. For example: `is a folder`.
        var says: String {
            switch self {
            case .missing: "is not there"
            case .folder: "is a folder"
            case .notRegular: "is not a regular file"
            case .tooLarge(let bytesMax): "has more than \(bytesMax) bytes"
            case .refused(let errno): "cannot be read: \(FileAccess.text(of: errno))"
            }
        }
    }

    /// What stands at a path, links followed.
    static func kind(of path: String) -> Kind {
        var information = stat()
        guard stat(path, &information) == 0 else { return .missing }
        return kind(of: information)
    }

    /// The bytes of a regular file.
    static func read(_ path: String, bytesMax: Int) -> Result<[UInt8], Problem> {
        // Without O_NONBLOCK opening a pipe waits for somebody to write.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return .failure(errno == ENOENT ? .missing : .refused(errno: errno)) }
        defer { close(descriptor) }
        return read(descriptor, bytesMax: bytesMax)
    }

    /// The bytes of a regular file that is open.
    static func read(_ descriptor: Int32, bytesMax: Int) -> Result<[UInt8], Problem> {
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { return .failure(.refused(errno: errno)) }
        switch kind(of: information) {
        case .folder: return .failure(.folder)
        case .other, .missing: return .failure(.notRegular)
        case .file: break
        }
        guard information.st_size <= bytesMax else { return .failure(.tooLarge(bytesMax: bytesMax)) }
        return readAll(descriptor, sizeHint: Int(information.st_size), bytesMax: bytesMax)
    }

    /// The names in a folder, sorted; hidden ones left out. Empty when it cannot be read.
    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
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

    /// The path of the running program.
    static var executablePath: String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
        guard count > 0 else { return CommandLine.arguments.first ?? "" }
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The folder in which the program was started.
    static var workingFolder: String {
        guard let path = getcwd(nil, 0) else { return "/" }
        defer { free(path) }
        return String(cString: path)
    }

    /// The system's words for an error number.
    static func text(of errno: Int32) -> String { String(cString: strerror(errno)) }

    private static func kind(of information: stat) -> Kind {
        switch information.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    private static func readAll(
        _ descriptor: Int32, sizeHint: Int, bytesMax: Int
    ) -> Result<[UInt8], Problem> {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sizeHint + 1)
        var block = [UInt8](repeating: 0, count: min(1 << 16, max(1 << 12, sizeHint + 1)))
        while true {
            let count = Glibc.read(descriptor, &block, block.count)
            if count == 0 { return .success(bytes) }
            if count < 0 {
                if errno == EINTR { continue }
                return .failure(.refused(errno: errno))
            }
            bytes += block[..<count]
            // A file may grow while it is read.
            guard bytes.count <= bytesMax else { return .failure(.tooLarge(bytesMax: bytesMax)) }
        }
    }
}
