/// How values stand in XML.
package struct MarkupStyle: Sendable, Hashable {
    /// Elements that are lists even where there is one. For example: `response.product`.
    package var lists: Set<String> = []
    /// Whether texts are wrapped in CDATA.
    package var isCData = false
    /// Whether names have dashes where records have underscores.
    package var isDashed = false
    /// Whether elements carry `type="integer"` and the like.
    package var isTyped = false

    package init() {}
}
