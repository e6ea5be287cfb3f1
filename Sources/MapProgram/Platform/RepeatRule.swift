/// What happens when a request is sent twice.
package enum RepeatRule: String, Sendable, Hashable, CaseIterable {
    /// The same as when it is sent once.
    case safe
    /// The second is refused as taken.
    case unique
    /// The second gives what the first made, by a key in it.
    case clientKey = "client_key"
    /// It has to be searched for before it is sent again.
    case searchFirst = "search_first"
    /// Nobody knows: it is never sent again.
    case unknown
}
