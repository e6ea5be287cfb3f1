import Glibc
import MapReports

/// A file that is going to be replaced as a whole, prepared so that little can go wrong when its new bytes
/// are there: it is locked against other programs that replace it this way, and the room for what comes is
/// taken already.
///
/// It ends with ``write(_:)`` or ``giveUp()``.
struct ReplacedFile: Sendable {
    /// Why a file cannot be replaced.
    struct Failure: Error, Sendable {
        /// For people, behind the path. For example: `cannot be written: No space left on device`.
        let says: String
    }

    /// Bytes for which room is taken: a block of most disks.
    private static let room = 4_096
    /// How often another program is waited for, and how long each time.
    private static let (triesMax, pauseMilliseconds) = (600, 50)

    /// The path behind all links.
    private let path: String
    private let temporary: String
    /// The file as it is: as long as it is open, it is locked.
    private let locked: Int32
    private let written: Int32

    /// Waits until nobody else replaces the file, and makes its successor.
    static func prepare(_ path: String) async throws -> ReplacedFile {
        guard let real = realpath(path, nil) else { throw failure() }
        let target = String(cString: real)
        free(real)
        let locked = try await lock(target)
        let temporary = FilePath.joined(
            FilePath.folder(of: target), ".\(FilePath.name(of: target)).\(getpid())")
        // Of a process with this number that ended in the middle.
        unlink(temporary)
        let written = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard written >= 0 else {
            let reason = failure()
            close(locked)
            throw reason
        }
        let file = ReplacedFile(path: target, temporary: temporary, locked: locked, written: written)
        let blank = [UInt8](repeating: 0, count: room)
        guard Descriptor(written).write(blank) == .written, fsync(written) == 0 else {
            let reason = failure()
            file.giveUp()
            throw reason
        }
        return file
    }

    /// A lock of the file that stands at the path now; whoever held it before may have replaced it.
    private static func lock(_ path: String) async throws -> Int32 {
        for _ in 0..<triesMax {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw failure() }
            var (held, there) = (stat(), stat())
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &held) == 0,
                stat(path, &there) == 0, held.st_ino == there.st_ino, held.st_dev == there.st_dev
            {
                return descriptor
            }
            close(descriptor)
            try await Task.sleep(for: .milliseconds(pauseMilliseconds))
        }
        throw Failure(says: "is being replaced by another program, which does not end")
    }

    /// Puts the bytes in the place of the file, for its owner alone, and lets others at it.
    func write(_ bytes: [UInt8]) throws {
        let isDone =
            lseek(written, 0, SEEK_SET) == 0 && Descriptor(written).write(bytes) == .written
            && ftruncate(written, off_t(bytes.count)) == 0 && fsync(written) == 0
            && rename(temporary, path) == 0
        let reason = Self.failure()
        if isDone { syncFolder() }
        giveUp()
        if !isDone { throw reason }
    }

    /// Leaves the file as it is, and lets others at it.
    func giveUp() {
        unlink(temporary)
        close(written)
        close(locked)
    }

    /// The new name of the file is to be there after a crash as well.
    private func syncFolder() {
        let folder = open(FilePath.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    private static func failure() -> Failure {
        Failure(says: "cannot be written: \(FileAccess.text(of: errno))")
    }
}
