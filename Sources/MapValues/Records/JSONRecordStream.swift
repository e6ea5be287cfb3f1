/// Splits a stream of JSON into records, chunk by chunk; holds no more than the record being read.
///
/// A stream is any of: one record a line (NDJSON), records one behind the other, a list of records, an
/// object whose members are records under their ids (its first key is all digits), one record, or one of
/// the latter two inside an answer, at a path. Several answers may follow each other.
///
/// Nothing is lost in silence. A record that is broken comes out like the others, and reading it tells
/// how; where each record has its line, the next one begins with the next line. Whatever is wrong between
/// the records is a finding of the batch. Does not read the values, and knows no files.
package struct JSONRecordStream {
    private var walk: JSONRecordWalk
    /// Bytes of the last chunk that are needed on: the beginning of a record or of a key.
    private var carried: [UInt8] = []

    /// A stream with a name for findings, and the place of the records in its texts.
    package init(name: String, at path: JSONRecordPath = .whole, limits: JSONLimits = .standard) {
        walk = JSONRecordWalk(name: name, path: path, limits: limits)
    }

    /// The records that are complete with the next bytes.
    package mutating func push(_ chunk: [UInt8]) -> JSONRecordBatch { run(chunk, isLast: false) }

    /// What is left at the end of the stream.
    package mutating func finish() -> JSONRecordBatch { run([], isLast: true) }

    private mutating func run(_ chunk: [UInt8], isLast: Bool) -> JSONRecordBatch {
        let bytes = carried.isEmpty ? chunk : carried + chunk
        walk.run(bytes.span, isLast: isLast)
        let batch = JSONRecordBatch(bytes: bytes, records: walk.records, diagnostics: walk.diagnostics)
        let kept = walk.forget()
        carried = kept < bytes.count ? Array(bytes[kept...]) : []
        return batch
    }
}
