/// How long each part of a request may take, in milliseconds. There is no part without one.
package struct Deadlines: Sendable {
    /// For the look at the name, the connection and its encryption together.
    package var connect = 5_000
    /// From the request to the end of the answer's head. Gateways of platforms give up after 50 seconds.
    package var head = 55_000
    /// Between two pieces of a body.
    package var idle = 10_000
    /// How long a connection without work is kept. Servers close theirs after five seconds or more, and a
    /// request that meets the close is lost.
    package var rest = 3_000

    package init() {}
}
