package import MapValues

/// What happens to a value that is missing, unmapped, unbound or unfit; from the value up to the flow.
package enum Outcome: Sendable, Hashable {
    /// The value takes no part; what is there stays.
    case omit
    /// The field is emptied, in the platform's form of empty.
    case clear
    /// The value goes through as it is.
    case pass
    /// This value is written, counted and explained.
    case `default`(Value)
    /// The text is cut to the length of its field.
    case cut
    /// The list element or group around it takes no part.
    case drop
    /// The record waits in sight until the cause is gone.
    case park
    /// The record is excluded in this flow, with a row that says why.
    case skip
    /// The flow stops before its first write.
    case stop
    /// A record is made on the other side.
    case create
    /// The record is kept in the local catalogue to be bound by hand.
    case stage
}
