/// An element of an XML document.
package struct XMLElement: Sendable {
    /// As it is written.
    package var name: String
    /// By name.
    package var attributes: [String: String] = [:]
    /// The text between the tags, without that of elements inside.
    package var text = ""
    /// The elements inside, in their order.
    package var children: [XMLElement] = []
}
