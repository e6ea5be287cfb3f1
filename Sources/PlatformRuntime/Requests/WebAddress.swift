/// An address of the web: its origin, and its path with the query.
package struct WebAddress: Sendable, Hashable {
    /// `https` or `http`.
    package var scheme: String
    /// In small letters, without brackets.
    package var host: String
    /// `nil` for the usual one.
    package var port: Int?
    /// From the slash on, without one at its end; empty for none.
    package var path: String

    /// Reads an address; `nil` for anything else, and where a name and a password stand in it.
    package init?(_ text: String) {
        guard let mark = text.firstRange(of: "://"), text.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) else {
            return nil
        }
        scheme = text[..<mark.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { return nil }
        let rest = text[mark.upperBound...]
        let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
        let authority = rest[..<end]
        guard !authority.contains("@"), !authority.isEmpty, !rest.contains("#") else { return nil }
        var name = authority
        if name.hasPrefix("[") {
            guard let close = name.firstIndex(of: "]") else { return nil }
            let tail = name[name.index(after: close)...]
            host = name[name.index(after: name.startIndex)..<close].lowercased()
            name = tail
        } else {
            let colon = name.firstIndex(of: ":") ?? name.endIndex
            host = name[..<colon].lowercased()
            name = name[colon...]
        }
        if !name.isEmpty {
            guard name.hasPrefix(":"), let number = Int(name.dropFirst()), (1...65_535).contains(number)
            else { return nil }
            port = number == (scheme == "https" ? 443 : 80) ? nil : number
        }
        guard !host.isEmpty else { return nil }
        var path = String(rest[end...])
        while path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    /// Scheme, host and port as they stand in an address.
    package var origin: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return "\(scheme)://\(name)" + (port.map { ":\($0)" } ?? "")
    }
}
