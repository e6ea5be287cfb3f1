package import MapSource

/// The records that became complete with one chunk of a stream.
package struct JSONRecordBatch: Sendable {
    /// One record as it came.
    package struct Record: Sendable, Hashable {
        /// Its bytes among those of the batch.
        package var range: Range<Int>
        /// Where it begins in the stream, in bytes.
        package var offset: Int
        /// The line of the stream on which it begins, from 1.
        package var line: Int
        /// Its key, where the records are members of an object.
        package var key: String?
    }

    /// The bytes that hold the records, and what stands between them.
    package var bytes: [UInt8] = []
    /// The records in their order. One that is broken is among them: reading it says how.
    package var records: [Record] = []
    /// What is wrong between the records.
    package var diagnostics: [Diagnostic] = []

    /// A record's own bytes.
    package func bytes(of record: Record) -> ArraySlice<UInt8> { bytes[record.range] }

    /// The value of a record, with findings that point into the stream; a record is an object.
    package func read(
        _ record: Record, name: String, limits: JSONLimits = .standard,
        duplicateKeys: JSONReader.DuplicateKeys = .warning
    ) -> Checked<Value> {
        var parser = JSONParser(limits: limits, duplicateKeys: duplicateKeys)
        let value = parser.readText(bytes.span.extracting(record.range))
        if value != nil, value?.fields == nil {
            let length = record.range.count
            parser.report { .jsonRecordNoObject(at: $0.span(0..<length)) }
        }
        if parser.findings.isEmpty { return Checked(value) }
        let file = SourceFile(name: name, bytes: Array(bytes[record.range]), firstLine: record.line)
        return parser.checked(value, in: file)
    }
}
