import Glibc

/// An open file descriptor to write to.
package struct Descriptor: Sendable {
    private let number: Int32

    /// Standard output.
    package static let output = Descriptor(1)
    /// Standard error.
    package static let error = Descriptor(2)

    package init(_ number: Int32) { self.number = number }

    /// Whether a person is likely to look at it.
    package var isTerminal: Bool { isatty(number) == 1 }

    /// The columns of its window; `nil` when it has none.
    package var columns: Int? {
        var size = winsize()
        guard unsafe ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes all the bytes: goes on after a partial write, a signal, or a full pipe that does not block.
    package func write(_ bytes: borrowing RawSpan) -> WriteResult {
        unsafe bytes.withUnsafeBytes { buffer in
            guard var position = buffer.baseAddress else { return .written }
            var left = buffer.count
            while left > 0 {
                let count = unsafe Glibc.write(number, position, left)
                if count >= 0 {
                    left -= count
                    unsafe position += count
                    continue
                }
                switch errno {
                case EINTR: continue
                case EAGAIN: waitUntilWritable()
                case EPIPE: return .readerGone
                case let code: return .failed(errno: code)
                }
            }
            return .written
        }
    }

    /// Writes all the bytes of an array.
    package func write(_ bytes: [UInt8]) -> WriteResult { unsafe write(bytes.span.bytes) }

    private func waitUntilWritable() {
        var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&request, 1, -1)
    }
}
