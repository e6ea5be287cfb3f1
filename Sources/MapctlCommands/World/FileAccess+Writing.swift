import Glibc
import MapReports

extension FileAccess {
    /// Writes a file that is not there yet, with the folders around it.
    static func writeNew(_ path: String, _ bytes: [UInt8]) -> Result<Void, Problem> {
        if case .failure(let problem) = makeFolder(FilePath.folder(of: path)) { return .failure(problem) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return .failure(.refused(errno: errno)) }
        defer { close(descriptor) }
        switch Descriptor(descriptor).write(bytes) {
        case .written: return .success(())
        case .readerGone: return .failure(.refused(errno: EPIPE))
        case .failed(let errno): return .failure(.refused(errno: errno))
        }
    }

    /// Puts a text in the place of a file as a whole: a reader sees the old one or the new one, and a
    /// failure leaves the old one. The file keeps its rights; a link stays one.
    static func replace(_ path: String, with bytes: [UInt8]) -> Result<Void, Problem> {
        var information = stat()
        guard let real = realpath(path, nil) else { return .failure(.refused(errno: errno)) }
        defer { free(real) }
        guard stat(real, &information) == 0 else { return .failure(.refused(errno: errno)) }
        let target = String(cString: real)
        let temporary = FilePath.joined(
            FilePath.folder(of: target), ".\(FilePath.name(of: target)).\(getpid())")
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return .failure(.refused(errno: errno)) }
        let written = Descriptor(descriptor).write(bytes)
        let isSafe =
            written == .written && fchmod(descriptor, information.st_mode & 0o7777) == 0
            && fsync(descriptor) == 0
        var failure = errno
        if case .failed(let errno) = written { failure = errno }
        close(descriptor)
        if isSafe, rename(temporary, target) == 0 { return .success(()) }
        if isSafe { failure = errno }
        unlink(temporary)
        return .failure(.refused(errno: failure))
    }

    /// Makes a folder and those around it, as far as they are not there.
    private static func makeFolder(_ path: String) -> Result<Void, Problem> {
        if kind(of: path) == .folder { return .success(()) }
        let around = FilePath.folder(of: path)
        if around != path, case .failure(let problem) = makeFolder(around) { return .failure(problem) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { return .failure(.refused(errno: errno)) }
        return .success(())
    }
}
