/// Which addresses may be talked to.
package enum AddressRules {
    /// Why an address is not talked to.
    package enum Problem: Error, Sendable, Hashable {
        /// Not encrypted, and not the machine itself.
        case unencrypted(String)
        /// The number behind the name is private, of the machine itself, or of a service of the host.
        case privateAddress(String)

        /// For people.
        package var says: String {
            switch self {
            case .unencrypted(let origin): "`\(origin)` is an address without encryption"
            case .privateAddress(let number):
                "the name leads to \(number), which is no address of the open network"
            }
        }
    }

    /// Whether an address may be used at all, before its name is looked up.
    package static func problem(of address: WebAddress) -> Problem? {
        if address.scheme == "http", !isLoopback(address.host) { return .unencrypted(address.origin) }
        return nil
    }

    /// Whether a number that a name led to may be connected to. Loopback is fine where the name said so;
    /// numbers of one's own network where the connection says so, but never those of services of the host.
    package static func problem(
        of number: String, for host: String, isPrivateAllowed: Bool = false
    ) -> Problem? {
        if isLoopback(host) { return nil }
        if isPrivateAllowed, !isOfHost(number) { return nil }
        let isPrivate = number.contains(":") ? isPrivateSix(number) : isPrivateFour(number)
        return isPrivate ? .privateAddress(number) : nil
    }

    /// Whether a name or number is that of the machine itself.
    package static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || (octets(host)?.first == 127)
    }

    /// Unspecified and link-local numbers: under these a host offers what no platform is, such as its keys.
    private static func isOfHost(_ number: String) -> Bool {
        if let part = octets(number) { return part[0] == 0 || part[0] == 169 && part[1] == 254 }
        let text = number.lowercased()
        return text == "::" || text.hasPrefix("fe8") || text.hasPrefix("::ffff:169.254.")
            || text.hasPrefix("fd00:ec2::")
    }

    private static func octets(_ text: String) -> [Int]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in Int(part).flatMap { (0...255).contains($0) ? $0 : nil } }
        return parts.count == 4 && numbers.count == 4 ? numbers : nil
    }

    /// This network, private, shared (RFC 6598), loopback, link-local, test, multicast and reserved numbers.
    private static func isPrivateFour(_ text: String) -> Bool {
        guard let part = octets(text) else { return true }
        switch part[0] {
        case 0, 10, 127, 224...255: return true
        case 100: return (64...127).contains(part[1])
        case 169: return part[1] == 254
        case 172: return (16...31).contains(part[1])
        case 192: return part[1] == 168 || part[1] == 0 && (part[2] == 0 || part[2] == 2)
        case 198: return part[1] == 18 || part[1] == 19 || part[1] == 51 && part[2] == 100
        case 203: return part[1] == 0 && part[2] == 113
        default: return false
        }
    }

    /// Unspecified, loopback, local, link-local and multicast numbers, and those that wrap a private one.
    private static func isPrivateSix(_ text: String) -> Bool {
        let text = text.lowercased().prefix { $0 != "%" }
        if text == "::" || text == "::1" { return true }
        if let last = text.split(separator: ":").last, last.contains(".") {
            return isPrivateFour(String(last))
        }
        guard let first = Int(text.prefix { $0 != ":" }, radix: 16) else { return true }
        // Only 2000::/3 is handed out; 2002::/16 and 64:ff9b::/96 wrap numbers of the older kind.
        return !(0x2000...0x3FFF).contains(first) || first == 0x2002
    }
}
