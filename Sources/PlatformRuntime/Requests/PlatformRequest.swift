/// A request as a value.
package struct PlatformRequest: Sendable, Hashable {
    /// A header.
    package struct Header: Sendable, Hashable {
        /// The name as it is sent.
        package var name: String
        /// The value as it is sent.
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The method of what is written into a file: whole, and under its name only once it is complete.
    package static let fileMethod = "FILE"
    /// The method of what is read out of a folder: the first file behind the one that ``after`` names.
    package static let folderMethod = "FOLDER"
    /// The header and parameter with the name of the file that was read last.
    package static let after = "after"
    /// The header of an answer with the name of the file that it is.
    package static let fileName = "file-name"

    /// For example: `GET`.
    package var method: String
    /// Scheme, host and port. For example: `https://demo.example.com`.
    package var origin: String
    /// Path and query, percent-encoded, from the slash on.
    package var target: String
    /// The headers.
    package var headers: [Header]
    /// Empty where none is sent.
    package var body: [UInt8]

    package init(
        method: String, origin: String, target: String, headers: [Header] = [], body: [UInt8] = []
    ) {
        self.method = method
        self.origin = origin
        self.target = target
        self.headers = headers
        self.body = body
    }

    /// The whole address.
    package var url: String { origin + target }
}
