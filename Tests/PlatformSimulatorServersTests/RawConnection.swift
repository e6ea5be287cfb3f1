import Glibc

/// A connection to a port of this machine, with nothing between the test and the bytes.
struct RawConnection: ~Copyable {
    private let descriptor: Int32

    /// Seconds that reading waits for more.
    private static let seconds = 10

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var wait = timeval(tv_sec: Self.seconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = in_port_t(port).bigEndian
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let code = withUnsafePointer(to: &place) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if code != 0 { throw Refused() }
    }

    struct Refused: Error {}

    deinit { close(descriptor) }

    func write(_ text: String) {
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return }
            start += count
        }
    }

    /// What comes until the other side closes, or until a text has come.
    func read(until mark: String? = nil, bytesMax: Int = 1 << 20) -> String {
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < bytesMax {
            let count = recv(descriptor, &block, block.count, 0)
            if count <= 0 { break }
            bytes += block[..<count]
            if let mark, String(decoding: bytes, as: UTF8.self).contains(mark) { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The next answer, by the length that its headers announce.
    func readAnswer() -> RawAnswer {
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1)
        while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard recv(descriptor, &block, 1, 0) == 1 else {
                return RawAnswer(bytes, body: [], isWhole: false)
            }
            bytes += block
        }
        let head = RawAnswer(bytes, body: [], isWhole: true)
        let length = head["content-length"].flatMap { Int($0) } ?? 0
        var body: [UInt8] = []
        var large = [UInt8](repeating: 0, count: 1 << 16)
        while body.count < length {
            let count = recv(descriptor, &large, min(large.count, length - body.count), 0)
            if count <= 0 { break }
            body += large[..<count]
        }
        return RawAnswer(bytes, body: body, isWhole: body.count == length)
    }
}

/// An answer as it came.
struct RawAnswer {
    let status: Int
    let headers: [(name: String, value: String)]
    let body: String
    /// Whether as much came as was announced.
    let isWhole: Bool

    init(_ head: [UInt8], body: [UInt8], isWhole: Bool) {
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        status = words.count > 1 ? Int(words[1]) ?? 0 : 0
        headers = lines.dropFirst().compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return (parts[0].lowercased(), String(parts[1].drop { $0 == " " }))
        }
        self.body = String(decoding: body, as: UTF8.self)
        self.isWhole = isWhole
    }

    subscript(name: String) -> String? { headers.first { $0.name == name }?.value }
}
