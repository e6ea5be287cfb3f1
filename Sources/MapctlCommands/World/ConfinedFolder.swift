import Glibc
import MapReports
import PlatformRuntime

/// A folder whose files may be read and replaced, and nothing that lies elsewhere: paths are walked name by
/// name from the folder on, and a link on the way or at the end is not followed.
struct ConfinedFolder: Sendable {
    /// Why a file is not read or written.
    struct Failure: Error, Sendable {
        /// For people, with the path. For example: ``the folder `out` is not there``.
        let says: String
    }

    /// Names of one folder at most: past that somebody has to clear it up.
    private static let namesMax = 100_000

    /// The folder; to it itself a link may lead.
    let path: String

    /// Puts bytes in the place of a file as a whole: a reader sees the old ones or the new ones, and after a
    /// failure the old ones stay.
    func replace(_ file: String, with bytes: [UInt8]) throws(Failure) {
        let (folder, name) = try open(around: file)
        defer { close(folder) }
        var there = stat()
        let isThere = fstatat(folder, name, &there, AT_SYMLINK_NOFOLLOW) == 0
        if isThere, there.st_mode & S_IFMT != S_IFREG {
            throw Failure(says: "`\(file)` is no file, and nothing is written through links")
        }
        let temporary = ".\(name).\(getpid())"
        // Of a process with this number that ended in the middle.
        unlinkat(folder, temporary, 0)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let written = openat(folder, temporary, flags, 0o666)
        guard written >= 0 else { throw failure(file, "written") }
        let isDone =
            Descriptor(written).write(bytes) == .written
            && (!isThere || fchmod(written, there.st_mode & 0o777) == 0) && fsync(written) == 0
            && renameat(folder, temporary, folder, name) == 0
        let reason = failure(file, "written")
        close(written)
        if isDone {
            fsync(folder)
        } else {
            unlinkat(folder, temporary, 0)
            throw reason
        }
    }

    /// The first file behind a name, by the bytes of the names.
    ///
    /// - Parameters:
    ///   - pattern: a path whose last part may have a `*`. For example: `orders/*.json`.
    ///   - last: the name of the file that was read last.
    /// - Returns: its name and what is in it; `nil` where there is none.
    /// - Throws: what could not be read.
    func next(_ pattern: String, after last: String?) throws(Failure) -> (name: String, bytes: [UInt8])? {
        let (folder, name) = try open(around: pattern)
        defer { close(folder) }
        let names = try names(in: folder, of: pattern).filter { candidate in
            // What begins with a point is not there yet: whoever writes it gives it its name in the end.
            !candidate.hasPrefix(".") && FolderPath.isName(candidate, of: name)
                && last.map { $0.utf8.lexicographicallyPrecedes(candidate.utf8) } ?? true
        }
        guard let first = names.min(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) else { return nil }
        let file = openat(folder, first, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else {
            throw errno == ELOOP
                ? Failure(says: "`\(first)` is a link, and nothing is read through links")
                : failure(first, "read")
        }
        defer { close(file) }
        switch FileAccess.read(file, bytesMax: AnswerReader.bytesMax) {
        case .success(let bytes): return (first, bytes)
        case .failure(let problem): throw Failure(says: "`\(first)` \(problem.says)")
        }
    }

    /// The folder around a file, and the name of the file.
    private func open(around file: String) throws(Failure) -> (folder: Int32, name: String) {
        guard var steps = FolderPath.steps(of: file), let name = steps.popLast() else {
            throw Failure(says: "`\(file)` does not lie in the folder of the connection")
        }
        var folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw missing(path) }
        for step in steps {
            let inner = openat(folder, step, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
            let reason = missing(step)
            close(folder)
            guard inner >= 0 else { throw reason }
            folder = inner
        }
        return (folder, name)
    }

    private func names(in folder: Int32, of pattern: String) throws(Failure) -> [String] {
        // The list takes the descriptor that it is given.
        guard let directory = fdopendir(dup(folder)) else { throw failure(pattern, "read") }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
            if names.count > Self.namesMax {
                throw Failure(says: "the folder of `\(pattern)` has more than \(Self.namesMax) files")
            }
        }
        return names
    }

    private func missing(_ folder: String) -> Failure {
        switch errno {
        case ELOOP, ENOTDIR: Failure(says: "`\(folder)` is no folder, and no link is followed")
        case ENOENT: Failure(says: "the folder `\(folder)` is not there")
        default: failure(folder, "read")
        }
    }

    private func failure(_ file: String, _ done: String) -> Failure {
        Failure(says: "`\(file)` cannot be \(done): \(FileAccess.text(of: errno))")
    }
}
