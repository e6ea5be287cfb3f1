package import MapSource
package import MapYAML

/// One call that a platform answers.
package struct OperationDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// `get`, `post`, `put`, `patch`, `delete`, `rpc` or `file`, with its place.
    package var method: Written
    /// The path behind the address, or the method's name of `rpc`.
    package var path: Written
    /// `rpc`: the path behind the address.
    package var at: Written?
    /// Another address than the platform's own.
    package var host: Written?
    /// The parameter with an address that an answer gave.
    package var target: Written?
    /// The ends of names that such an address may have.
    package var within: [Written] = []
    /// Parameters of the query.
    package var query: [Named<Written>] = []
    /// Headers of the request.
    package var headers: [Named<Written>] = []
    /// Values of parameters that are not given.
    package var defaults: [Named<Written>] = []
    /// The body as a template.
    package var body: YAMLNode?
    /// How its body and its answer are written.
    package var format: FormatDeclaration?
    /// How its list is read page by page.
    package var page: PageDeclaration?
    /// Places of the records in the answer; the first that is there.
    package var items: [Written] = []
    /// Whether the records may stand under keys instead of in a list.
    package var isKeyed = false
    /// Places of a single record.
    package var item: [Written] = []
    /// Places of the id that a create gives.
    package var id: [Written] = []
    /// What became of each record of a bulk call.
    package var results: ResultsDeclaration?
    /// How its answer is told from a refusal.
    package var answers: AnswersDeclaration?
    /// What happens when it is sent twice.
    package var repeats: Written?
    /// How to look whether it has happened.
    package var search: SearchDeclaration?
    /// How well it is known.
    package var level: Written?
    /// Rights that a key needs.
    package var needs: [Written] = []
    /// What it weighs in limits.
    package var weight: Written?
    /// Records of one call at most.
    package var recordsMax: Written?
    /// Bytes of one body at most.
    package var bytesMax: Written?
    /// The profile in which it exists.
    package var profile: Written?
    /// Whether it goes without what `auth` adds.
    package var isOpen = false
}
