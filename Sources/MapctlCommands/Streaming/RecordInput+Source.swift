import MapSource
import MapValues

extension RecordInput {
    /// The records of the input. Lines that hold one each are recognised by the first; everything else is
    /// taken apart as a stream, which costs more.
    func source(at path: JSONRecordPath) -> any BlockSource {
        var head: [UInt8] = []
        guard path == .whole else { return StreamSource(self, head: head, at: path) }
        while !isAtEnd, head.count <= LineSource.blockBytes, Self.firstLine(head) == nil {
            read(into: &head)
        }
        let line = Self.firstLine(head) ?? (isAtEnd ? Array(head) : [])
        if Self.isRecord(line) { return LineSource(self, head: head) }
        return StreamSource(self, head: head, at: path)
    }

    /// The first line with something on it, if its end has been read.
    private static func firstLine(_ bytes: [UInt8]) -> [UInt8]? {
        guard let start = bytes.firstIndex(where: { $0 > UInt8(ascii: " ") }),
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
        else { return nil }
        return Array(bytes[start..<end])
    }

    /// Whether a line is one whole record: an object that is not a table of records under their ids.
    private static func isRecord(_ line: [UInt8]) -> Bool {
        guard let fields = JSONReader.read(line, name: "").value?.fields else { return false }
        let firstByte = fields.members.first?.name.utf8.first
        return firstByte.map { !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0) } ?? true
    }
}
