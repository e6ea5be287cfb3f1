import Glibc
import MapReports

/// The file for records that were not mapped; without a name nothing is kept.
final class HeldFile {
    private let descriptor: Int32?
    /// Why it could not be opened; 0 when it could.
    let errno: Int32

    /// Makes the file, or empties it.
    init(_ path: String?) {
        guard let path else {
            descriptor = nil
            errno = 0
            return
        }
        let opened = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        descriptor = opened
        errno = opened < 0 ? Glibc.errno : 0
    }

    deinit { if let descriptor, descriptor >= 0 { close(descriptor) } }

    /// Whether it can be written to.
    var isOpen: Bool { errno == 0 }

    /// Appends bytes.
    func write(_ bytes: [UInt8]) -> WriteResult {
        descriptor.map { Descriptor($0).write(bytes) } ?? .written
    }
}
