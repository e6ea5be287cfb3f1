import Testing

/// No source names a platform, in code, in a text or in a comment: what is particular to one is data.
@Suite struct PlatformNameTests {
    @Test func sourcesNameNoPlatform() {
        let names = PlatformNames.ofLibrary
        #expect(names.count >= 14)
        expectNone(
            SourceTree.paths(under: "Sources").flatMap { path -> [Violation] in
                let target = path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
                if Limits.targetsWithPlatforms.contains(target) { return [] }
                let message = "names a platform; examples are `shop` and `crm`, rules are in platform files"
                return names.lines(of: SourceTree.text(of: path)).map { line in
                    Violation(path: path, line: line, message: message)
                }
            })
    }

    @Test(
        arguments: [
            ("if name == \"moonshop\" {}", true), ("let moonshopOrder = 1", true),
            ("// as MoonShop does", true),
            ("\"write `moonshop: id`\"", true), ("let moons = shops", false), ("case zx", true),
            ("zxOrder", true), ("let zxy = azx", false), ("shop-mail", true), ("ShopMail", true),
            ("shop_mail", true), ("shopmail", true), ("the shop's mail", false), ("Galaxy", true),
            ("galaxy-market", true), ("market", false),
        ])
    func seesNames(text: String, isNamed: Bool) {
        let names = PlatformNames(
            folders: ["moonshop", "zx", "shop-mail", "galaxy-market"], commonWords: ["shop"])
        #expect(names.lines(of: "import X\n\(text)\n") == (isNamed ? [2] : []))
    }
}
