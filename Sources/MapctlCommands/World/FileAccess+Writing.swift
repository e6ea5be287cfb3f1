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

    /// Makes a folder and those around it, as far as they are not there.
    private static func makeFolder(_ path: String) -> Result<Void, Problem> {
        if kind(of: path) == .folder { return .success(()) }
        let around = FilePath.folder(of: path)
        if around != path, case .failure(let problem) = makeFolder(around) { return .failure(problem) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { return .failure(.refused(errno: errno)) }
        return .success(())
    }
}
