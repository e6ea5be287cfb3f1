package import MapSource

/// Reads JSON (RFC 8259) to the letter, keeping numbers exact and every place for findings.
///
/// Accepted beyond the grammar: a byte order mark at the start. Half of a surrogate pair becomes U+FFFD
/// with a warning. A key given twice keeps the later value, with a finding. Everything else that JSON does
/// not have is an error that says what was meant; where that is plain, reading goes on to find more.
/// Does not follow links, does not know what the values mean.
package enum JSONReader {
    /// What a key given twice in one object is.
    package enum DuplicateKeys: Sendable {
        /// A finding; the later value counts. For what is only read.
        case warning
        /// No value. For objects that are written back, where one of the two would be lost.
        case error
    }

    /// The one value of a text; no value when there is any error.
    package static func read(
        _ file: SourceFile, limits: JSONLimits = .standard, duplicateKeys: DuplicateKeys = .warning
    ) -> Checked<Value> {
        var parser = JSONParser(limits: limits, duplicateKeys: duplicateKeys)
        let bytes = file.bytes
        let value = parser.readText(bytes.span)
        return parser.checked(value, in: file)
    }

    /// The same from bytes; the file that findings point into is only made when there is one.
    package static func read(
        _ bytes: [UInt8], name: String, limits: JSONLimits = .standard,
        duplicateKeys: DuplicateKeys = .warning
    ) -> Checked<Value> {
        var parser = JSONParser(limits: limits, duplicateKeys: duplicateKeys)
        let value = parser.readText(bytes.span)
        if parser.findings.isEmpty { return Checked(value) }
        return parser.checked(value, in: SourceFile(name: name, bytes: bytes))
    }
}
