package import MapSource
package import MapValues

/// One call that a platform answers.
package struct OperationProgram: Sendable {
    /// For example: `orders.list`.
    package var name: String
    /// `GET`, `POST`, `PUT`, `PATCH`, `DELETE`; in place of a request `FILE` writes a file, and `FOLDER`
    /// reads the files of a folder.
    package var method: String
    /// The path behind the address.
    package var path: TextTemplate
    /// The name of the method in a JSON-RPC envelope.
    package var remoteMethod: String?
    /// Another address than the platform's own, by its name.
    package var host: String?
    /// The parameter with the address, where an answer gave that; the path goes on behind it.
    package var target: String?
    /// The ends of names that such an address may have.
    package var within: [String] = []
    /// Parameters of the query.
    package var query: [(name: String, value: TextTemplate)] = []
    /// Headers of the request.
    package var headers: [(name: String, value: TextTemplate)] = []
    /// Values of parameters that are not given.
    package var defaults: [String: Value] = [:]
    /// The body as a template; without it none is sent.
    package var body: BodyTemplate?
    /// How its body and its answer are written.
    package var format: BodyFormat
    /// How its list is read page by page.
    package var page: PageProgram?
    /// Places of the records in the answer; the whole body where it is empty.
    package var items: [AnswerPath] = []
    /// Whether the records may stand under keys.
    package var isKeyed = false
    /// Places of a single record.
    package var item: [AnswerPath] = []
    /// Places of the id that a create gives.
    package var id: [AnswerPath] = []
    /// What became of each record of a bulk call.
    package var results: ResultsProgram?
    /// How its answer is told from a refusal.
    package var answers = AnswerRules()
    /// What happens when it is sent twice.
    package var repeats = RepeatRule.unknown
    /// How to look whether it has happened.
    package var search: SearchProgram?
    /// How well it is known.
    package var level = KnowledgeLevel.documented
    /// Rights that a key needs.
    package var needs: [String] = []
    /// What it weighs in limits; `nil` for what each limit says.
    package var weight: Int?
    /// Records of one call at most.
    package var recordsMax: Int?
    /// Bytes of one body at most.
    package var bytesMax: Int?
    /// Whether it goes without what `auth` adds.
    package var isOpen = false
    /// Where it stands.
    package var span: SourceSpan?

    package init(name: String, method: String, path: TextTemplate, format: BodyFormat) {
        self.name = name
        self.method = method
        self.path = path
        self.format = format
    }

    /// Whether it only reads. Of a `POST` that may be repeated that is known where it gives a list: a single
    /// record may as well be one that was written.
    package var isReading: Bool {
        ["GET", "FOLDER"].contains(method) || method == "POST" && repeats == .safe && isList
    }

    /// Whether files take the place of requests.
    package var isOnDisk: Bool { ["FILE", "FOLDER"].contains(method) }

    /// Whether its answer holds a list of records.
    package var isList: Bool { page != nil || !items.isEmpty }
}
