import Glibc

/// The bytes of one input: a file, or standard input.
final class RecordInput {
    /// What it is called. For example: `orders.ndjson`.
    let name: String
    private let descriptor: Int32
    /// What a regular file has left by its size; `nil` for others. A file that grows is read on.
    private var sizeLeft: Int?
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
        var information = stat()
        if fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG {
            sizeLeft = Int(information.st_size)
        }
    }

    /// Why the reading ended early, if it did.
    var problems: [String] { errno == 0 ? [] : ["the input ended early: \(FileAccess.text(of: errno))"] }

    deinit { if descriptor != 0 { close(descriptor) } }

    /// Appends what one read gives, `countMax` bytes at most; nothing at the end.
    func read(_ countMax: Int, into bytes: inout [UInt8]) {
        guard !isAtEnd else { return }
        // One byte more than a small file has, so that its end shows as a short read.
        let wanted = min(countMax, sizeLeft.map { max($0, 0) + 1 } ?? countMax)
        let start = bytes.count
        // Exactly so much, because a pipeline has many blocks; only a long line doubles its room.
        if start + wanted > bytes.capacity {
            bytes.reserveCapacity(start > countMax ? (start + wanted) * 2 : start + wanted)
        }
        bytes.append(contentsOf: repeatElement(0, count: wanted))
        var count = -1
        repeat {
            count = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress?.advanced(by: start), wanted)
            }
        } while count < 0 && Glibc.errno == EINTR
        if count < 0 { errno = Glibc.errno }
        if count <= 0 { isAtEnd = true }
        bytes.removeLast(wanted - max(0, count))
        sizeLeft = sizeLeft.map { $0 - max(0, count) }
    }
}
