import CLibXML2
import PlatformRuntime

/// The reader of libxml2 with its memory kept in order.
struct MarkupEvents: ~Copyable {
    /// No network, no entities put in, no document type loaded, nothing printed, and not the huge limits.
    private static let options =
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue

    private let reader: xmlTextReaderPtr

    /// Reads a document with a reader that lives as long as its bytes.
    static func withEvents<Result>(
        of bytes: [UInt8], _ body: (borrowing MarkupEvents) -> Swift.Result<Result, MarkupProblem>
    ) -> Swift.Result<Result, MarkupProblem> {
        bytes.withUnsafeBytes { buffer in
            let start = buffer.bindMemory(to: CChar.self).baseAddress
            guard
                let reader = xmlReaderForMemory(
                    start, Int32(clamping: buffer.count), nil, nil, Int32(options))
            else { return .failure(MarkupProblem("no memory for a reader")) }
            xmlResetLastError()
            return body(MarkupEvents(reader: reader))
        }
    }

    private init(reader: xmlTextReaderPtr) { self.reader = reader }

    deinit { xmlFreeTextReader(reader) }

    /// The next part; `nil` at the end.
    func next() -> Result<MarkupEvent?, MarkupProblem> {
        while true {
            switch xmlTextReaderRead(reader) {
            case 1: break
            case 0: return .success(nil)
            default: return .failure(problem())
            }
            let type = UInt32(bitPattern: xmlTextReaderNodeType(reader))
            switch type {
            case XML_READER_TYPE_ELEMENT.rawValue: return .success(start())
            case XML_READER_TYPE_END_ELEMENT.rawValue: return .success(.end)
            case XML_READER_TYPE_TEXT.rawValue: return .success(.text(value(), isCData: false))
            case XML_READER_TYPE_CDATA.rawValue: return .success(.text(value(), isCData: true))
            case XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
                return .failure(MarkupProblem("an entity of the document's own", line: line))
            default: continue  // comments, instructions, white space
            }
        }
    }

    private var line: Int { Int(xmlTextReaderGetParserLineNumber(reader)) }

    private func start() -> MarkupEvent {
        let name = text(xmlTextReaderConstLocalName(reader))
        let isClosed = xmlTextReaderIsEmptyElement(reader) == 1
        var attributes: [(name: String, value: String)] = []
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            if xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
            attributes.append((text(xmlTextReaderConstLocalName(reader)), value()))
        }
        return .start(name: name, attributes: attributes, isClosed: isClosed)
    }

    private func value() -> String { text(xmlTextReaderConstValue(reader)) }

    private func text(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    private func problem() -> MarkupProblem {
        guard let error = xmlGetLastError(), let message = error.pointee.message else {
            return MarkupProblem("not XML", line: line)
        }
        let words = String(cString: message).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return MarkupProblem("not XML: \(words.prefix(120))", line: Int(error.pointee.line))
    }
}
