/// How bodies are written and read.
package struct BodyFormat: Sendable, Hashable {
    /// How a body is written.
    package enum Encoding: String, Sendable, Hashable, CaseIterable {
        case json
        /// Names and values; what is nested stands in brackets: `data[sku]=1`.
        case form
        /// Names and values; an object or a list is one JSON text.
        case formJSON = "form_json"
        /// Names and values; a list is one text with commas.
        case formComma = "form_comma"
        /// Parts with a boundary (RFC 7578); an object with `base64` is a file.
        case multipart
        /// A JSON-RPC 2.0 envelope.
        case jsonRPC = "json_rpc"
        case xml
        case none
    }

    /// How an answer is read.
    package enum Reading: String, Sendable, Hashable, CaseIterable { case json, xml, text }

    /// How a body is written.
    package var encoding: Encoding
    /// How an answer is read.
    package var reading: Reading
    /// How values stand in XML.
    package var markup = MarkupStyle()
    /// Lists whose elements stand beside them with a number behind each name, and without one where there is
    /// one element. For example: `Name1`, `Name2`, but `Name`.
    package var indexed: [AnswerPath] = []

    package init(encoding: Encoding, reading: Reading) {
        self.encoding = encoding
        self.reading = reading
    }
}
