import Glibc

/// The bytes of one input: a file, or standard input.
final class RecordInput {
    /// What it is called. For example: `orders.ndjson`.
    let name: String
    private let descriptor: Int32
    private(set) var isAtEnd = false
    /// The error that ended the reading early; 0 when there was none.
    private(set) var errno: Int32 = 0

    /// Opens an input; pipes are fine here, folders are not.
    static func open(_ name: String) -> Result<RecordInput, FileAccess.Problem> {
        if name == "-" { return .success(RecordInput(name: "standard input", descriptor: 0)) }
        if FileAccess.kind(of: name) == .folder { return .failure(.folder) }
        let descriptor = Glibc.open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let code = Glibc.errno
            return .failure(code == ENOENT ? .missing : .refused(errno: code))
        }
        return .success(RecordInput(name: name, descriptor: descriptor))
    }

    private init(name: String, descriptor: Int32) {
        self.name = name
        self.descriptor = descriptor
    }

    /// Why the reading ended early, if it did.
    var problems: [String] { errno == 0 ? [] : ["the input ended early: \(FileAccess.text(of: errno))"] }

    deinit { if descriptor != 0 { close(descriptor) } }

    /// Appends what one read gives; nothing at the end.
    func read(into bytes: inout [UInt8]) {
        guard !isAtEnd else { return }
        let wanted = LineSource.blockBytes
        bytes.makeRoom(for: wanted)
        var count = -1
        bytes.append(addingCapacity: wanted) { span in
            span.withUnsafeMutableBufferPointer { buffer, initializedCount in
                repeat {
                    count = Glibc.read(
                        descriptor, buffer.baseAddress?.advanced(by: initializedCount), wanted)
                } while count < 0 && Glibc.errno == EINTR
                initializedCount += max(0, count)
            }
        }
        if count < 0 { errno = Glibc.errno }
        if count <= 0 { isAtEnd = true }
    }
}
