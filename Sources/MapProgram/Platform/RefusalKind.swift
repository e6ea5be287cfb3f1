/// What a refusal means for the request and for those that follow.
package enum RefusalKind: String, Sendable, Hashable, CaseIterable {
    /// Too many requests: wait and go on.
    case throttled
    /// The platform is out of order: wait longer each time.
    case later
    /// The token has run out: get another one, once.
    case login
    /// The key may not do this: nothing helps but a person.
    case forbidden
    /// There is no such record.
    case absent
    /// A record with this key is there already.
    case taken
    /// The record as sent is not accepted.
    case rejected
    /// The request is too large: send less at once.
    case tooLarge = "too_large"
}
