import PlatformRuntime
import Testing

/// Keys do not leave the machine but to the platform, and are seen by nobody.
@Suite struct SafetyTests {
    @Test(
        arguments: [
            "10.0.0.1", "127.0.0.1", "192.168.1.1", "172.16.0.1", "172.31.255.255", "169.254.169.254",
            "100.64.0.1", "0.0.0.0", "224.0.0.1", "::1", "::", "fe80::1", "fc00::1", "::ffff:10.0.0.1",
            "64:ff9b::a00:1", "2002:a00:1::", "not a number", "1.2.3",
        ])
    func refusesPrivateNumbers(number: String) {
        #expect(AddressRules.problem(of: number, for: "shop.example.com") == .privateAddress(number))
    }

    @Test(arguments: ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2a00:1450:4010:c05::8a"])
    func takesPublicNumbers(number: String) {
        #expect(AddressRules.problem(of: number, for: "shop.example.com") == nil)
    }

    @Test func takesLoopbackWhereTheNameSaysSo() {
        #expect(AddressRules.problem(of: "127.0.0.1", for: "localhost") == nil)
        #expect(AddressRules.problem(of: "127.0.0.1", for: "shop.example.com") != nil)
    }

    @Test func refusesUnencryptedAddressesOfOthers() throws {
        let open = try #require(WebAddress("http://shop.example.com/api"))
        #expect(AddressRules.problem(of: open) == .unencrypted("http://shop.example.com"))
        let own = try #require(WebAddress("http://127.0.0.1:8080"))
        #expect(AddressRules.problem(of: own) == nil)
    }

    @Test(
        arguments: [
            "ftp://x.example.com", "https://user:word@x.example.com", "https://", "https://x y",
            "x.example.com",
            "https://x.example.com:0", "https://x.example.com#y", "https://[::1",
        ])
    func refusesWhatIsNoAddress(text: String) { #expect(WebAddress(text) == nil) }

    @Test func readsAddresses() throws {
        let address = try #require(WebAddress("HTTPS://Shop.Example.com:443/admin/"))
        #expect(address.origin == "https://shop.example.com")
        #expect(address.path == "/admin")
        #expect(WebAddress("http://[::1]:8080/x")?.origin == "http://[::1]:8080")
    }

    /// As it is, percent-encoded, and in base64 at each of the three places of a group.
    @Test(arguments: ["secret-word+/=", "пароль-магазина", "a\"b\\c d"])
    func hidesSecretsInEveryForm(secret: String) {
        let redactor = Redactor(secrets: [secret])
        for text in [
            "x \(secret) y", "?key=\(PercentEncoding.encode(secret))&z=1",
            Base64.encode(Array("u:\(secret)".utf8)), Base64.encode(Array("us:\(secret)".utf8)),
            Base64.encode(Array("use:\(secret)!".utf8)), Base64.encode(Array(secret.utf8)),
        ] {
            let shown = redactor.redact(text)
            #expect(shown.contains(Redactor.mark), "\(text) shows its secret")
            #expect(!shown.contains(secret))
        }
    }

    @Test func hidesTheLongerOfTwoSecrets() {
        let redactor = Redactor(secrets: ["abcd", "abcdefgh"])
        #expect(redactor.redact("abcdefgh abcd") == "\(Redactor.mark) \(Redactor.mark)")
    }

    @Test(
        arguments: [
            ("https://demo.myshop.example/", "demo"), ("demo", "demo"), ("demo.myshop.example", "demo"),
            ("https://demo.myshop.example", "demo"), ("http://127.0.0.1:80", "http://127.0.0.1:80"),
        ])
    func acceptsSpellings(text: String, plain: String) {
        #expect(AcceptedSpelling.plain(text, pattern: "[https://]{shop}[.myshop.example][/]") == plain)
    }
}
