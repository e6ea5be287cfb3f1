/// An element of an XML document.
struct XMLElement: Sendable {
    var name: String
    var attributes: [String: String] = [:]
    /// The text between the tags, without that of elements inside.
    var text = ""
    var children: [XMLElement] = []
}
