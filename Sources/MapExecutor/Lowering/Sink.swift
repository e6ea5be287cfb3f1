/// Where the value of a link goes.
enum Sink {
    /// Straight to the output, at the leaf that is being written.
    case leaf(TargetNode)
    /// To the registers of a link that is worked out beforehand.
    case registers(Writer)
}
