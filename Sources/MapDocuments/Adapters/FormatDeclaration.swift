package import MapSource

/// How bodies are written and answers are read.
package struct FormatDeclaration: Sendable {
    /// Where it stands.
    package var span: SourceSpan
    /// `json`, `form`, `form_json`, `form_comma`, `multipart`, `json_rpc`, `xml` or `none`.
    package var kind: Written
    /// How answers are read where it is another way: `json`, `xml`, `text`.
    package var read: Written?
    /// Lists that are written beside themselves with a number behind each name.
    package var indexed: [Written] = []
    /// XML: elements that are always lists.
    package var lists: [Written] = []
    /// XML: whether texts are wrapped in CDATA.
    package var isCData = false
    /// XML: whether names are written with dashes where the record has underscores.
    package var isDashed = false
    /// XML: whether elements carry `type="integer"` and the like.
    package var isTyped = false
}
