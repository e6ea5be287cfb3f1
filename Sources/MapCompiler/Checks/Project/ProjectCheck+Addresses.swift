import MapDocuments
import MapSource
import MapYAML

extension ProjectCheck {
    /// Without encryption nothing is sent but to the machine itself, and no address holds a password.
    mutating func checkAddresses(of connection: Named<YAMLNode>) {
        for member in nodes.members(connection.value) {
            guard let text = nodes.text(member.value) else { continue }
            checkAddress(text, at: member.value.span)
            checkBegins(text, member, platform(of: connection))
            if let credentials = Self.credentials(in: text) {
                findings.append(.secretInAddress(credentials, setting: member.key, at: member.value.span))
            }
        }
    }

    /// A setting with which every address begins has to begin as an address.
    private mutating func checkBegins(_ text: String, _ member: YAMLMember, _ platform: PlatformDocument?) {
        guard let base = platform?.baseURL?.text, base.hasPrefix("{\(member.key)}"), !text.contains("://"),
            let declared = platform?.settings.first(where: { $0.name == member.key })?.value,
            nodes.member("accepts", of: declared) == nil
        else { return }
        findings.append(.addressWithoutScheme(text, setting: member.key, at: member.value.span))
    }

    /// The same for the addresses that platforms have of their own.
    mutating func checkPlatformAddresses() {
        for platform in input.platforms.values.sorted(by: { $0.name.text < $1.name.text }) {
            guard let address = platform.baseURL else { continue }
            checkAddress(address.text, at: address.span)
        }
    }

    private mutating func checkAddress(_ text: String, at span: SourceSpan) {
        if let scheme = text.firstRange(of: "://") {
            let name = text[..<scheme.lowerBound].lowercased()
            if name != "https", name != "http", !name.contains("{") {
                findings.append(.unknownScheme(name, at: span))
            }
        }
        guard text.lowercased().hasPrefix("http://") else { return }
        let rest = text.dropFirst("http://".count).prefix { $0 != "/" }
        let host = rest.split(separator: "@").last.map(String.init) ?? ""
        guard !Self.isLoopback(host) else { return }
        let scheme = SourceSpan(file: span.file, range: Self.scheme(in: span))
        let shown = Self.credentials(in: text) == nil ? text : "http://\(host)"
        findings.append(.unencryptedAddress(shown, at: span, scheme: scheme))
    }

    /// Where `http` stands in a scalar, quoted or not.
    private static func scheme(in span: SourceSpan) -> Range<Int> {
        let quote = span.file.bytes[span.range.lowerBound]
        let start =
            span.range.lowerBound + (quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") ? 1 : 0)
        return start..<(start + "http".utf8.count)
    }

    private static func isLoopback(_ host: String) -> Bool {
        if host.hasPrefix("[::1]") { return true }
        let name = host.prefix { $0 != ":" }
        return name == "localhost" || name.hasPrefix("127.")
    }

    /// The user of an address that holds a name and a password.
    static func credentials(in text: String) -> String? {
        guard let scheme = text.firstRange(of: "://") else { return nil }
        let authority = text[scheme.upperBound...].prefix { $0 != "/" }
        guard let at = authority.lastIndex(of: "@") else { return nil }
        return String(authority[..<at].prefix { $0 != ":" })
    }
}
