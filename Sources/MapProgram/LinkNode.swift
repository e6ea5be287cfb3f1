/// A node of a record's links, in the order of the file.
package indirect enum LinkNode: Sendable {
    case link(LinkProgram)
    case group(GroupProgram)
    case pick(PickProgram)
    case list(ListProgram)
}
