/// What became of bytes that were to be written.
package enum WriteResult: Sendable, Hashable {
    case written
    /// Nobody reads any more (`mapctl … | head`): a reason to end quietly.
    case readerGone
    /// The system refused. For example: 28, no space left.
    case failed(errno: Int32)
}
