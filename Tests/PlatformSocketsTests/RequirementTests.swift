import MapProgram
import MapSource
import MapTestSupport
import MapValues
import PlatformRuntime
import PlatformSimulator
import PlatformSimulatorServers
import Testing

/// Requirements of the manuals that need a platform, over real sockets; each test is named after its own.
@Suite(.onOwnThreads) struct RequirementTests {
    /// R002: the key has to see exactly one site; `validate` says so from what the account answers.
    @Test(
        arguments: [
            (nil, "access_full", "with full access orders are not exported"),
            (["shop-a", "shop-b"], "access_selective", "exactly one site"),
            (["shop-a"], "access_selective", ""),
        ] as [([String]?, String, String)])
    func r002KeySeesExactlyOneSite(sites: [String]?, access: String, words: String) async throws {
        let account = try SocketPlatform.account { $0.keys[0].sites = sites }
        let credentials = try await account.item("credentials.read")
        #expect(credentials.at("siteAccess").text == access)
        #expect(credentials.at("sitesAvailable").elements?.compactMap(\.text) == sites)
        let snapshot = """
            snapshot: crm
            platform: retailcrm
            taken: 2026-11-20
            access: \(access)
            sites: [\((sites ?? ["shop-a"]).joined(separator: ", "))]
            """
        let run = try TryProject.validate(snapshot: snapshot)
        if words.isEmpty {
            #expect(run.exit == 0, "\(run.output)\(run.errors)")
        } else {
            #expect(run.exit == 65)
            #expect((run.output + run.errors).contains(words), "\(run.output)\(run.errors)")
        }
    }

    /// R004: what somebody else wrote with our key looks like our own; with another key it does not.
    @Test func r004RowsOfAnotherUserOfTheKeyLookLikeOurs() async throws {
        let account = try SocketPlatform.account {
            $0.keys.append(RetailCRMKey(text: "another-key"))
            $0.window.requests = 1_000
        }
        for (number, key) in [("1", "demo-key-0123456789abcdef"), ("2", "another-key")] {
            _ = account.served.answer(
                WorldRequest(
                    "POST", "/api/v5/orders/create", headers: [("X-API-KEY", key)],
                    body: Array("order=%7B%22externalId%22%3A%22\(number)%22%7D".utf8)))
        }
        let rows = try await account.items("orders.history")
        let created = rows.filter { $0.at("created") == .bool(true) }
        #expect(created.map { $0.json("order.externalId") } == ["\"1\"", "\"2\""])
        #expect(created.map { $0.json("apiKey.current") } == ["true", "false"])
        var reader = try account.client.changes(of: "order", since: [:])
        let changes = try #require(try await reader.next()).changes
        // Whoever has a journal finds nothing in it of the first one.
        #expect(changes.filter(\.isCreated).map(\.isOwn) == [true, false])
    }

    /// R006: the methods that the manual lists, by the operations that need them.
    private static let listed: [(operation: String, isOfV5: Bool)] =
        [
            "orders.create", "orders.upload", "orders.fix_external_ids", "orders.read", "orders.update",
            "orders.history", "orders.statuses", "customers.create", "customers.history", "customers.upload",
            "customers.read", "customers.update", "delivery_types.list", "delivery_types.update",
            "payment_types.list", "payment_types.update", "statuses.list", "payment_statuses.list",
            "payment_statuses.update",
        ].map { ($0, false) }
        + ["payments.create", "payments.update", "payments.delete"].map { ($0, true) }

    /// R005: a method that the key may not call is named, and of v4 nothing is wanted that it does not have.
    @Test(arguments: ["v5", "v4"])
    func r005MissingMethodsAreNamed(profile: String) async throws {
        let whole = try SocketPlatform.account(profile: profile)
        #expect(try await Self.missing(whole, profile) == [])
        let rights = try await whole.item("credentials.read").at("credentials").elements?.compactMap(\.text)
        let fewer = Set(try #require(rights)).subtracting([
            "/api/orders/fix-external-ids", "/api/orders/payments/{id}/edit",
        ])
        let account = try SocketPlatform.account(profile: profile) { $0.keys[0].methods = fewer }
        let lacking = try await Self.missing(account, profile)
        #expect(
            lacking
                == (profile == "v5"
                    ? ["/api/orders/fix-external-ids", "/api/orders/payments/{id}/edit"]
                    : ["/api/orders/fix-external-ids"]))
        let refusal = try await account.refusal(
            "orders.fix_external_ids", ["records": .json(#"[{"id":1,"externalId":"1"}]"#)])
        #expect(refusal?.kind == .forbidden)
        #expect(refusal?.message == "Access denied.")
    }

    private static func missing(
        _ account: SocketPlatform<RetailCRMWorld>, _ profile: String
    ) async throws -> [String] {
        let rights = try #require(account.client.program.rights)
        #expect(rights.operation == "credentials.read")
        let held = try await account.item("credentials.read").at("credentials").elements?.compactMap(\.text)
        let wanted = try listed.filter { profile == "v5" || !$0.isOfV5 }.flatMap {
            try account.client.operation($0.operation).needs
        }
        return Set(wanted).subtracting(held ?? []).sorted()
    }

    /// R006: each of them is called, and does what it is for.
    @Test func r006EveryListedMethodWorks() async throws {
        let account = try SocketPlatform.account { $0.window.requests = 1_000 }
        let site: [String: Value] = ["site": .text("shop-a")]
        func call(_ name: String, _ parameters: [String: Value]) async throws -> PlatformAnswer {
            try await account.call(name, parameters.merging(site) { old, _ in old })
        }
        let order = try Value.json(#"{"externalId":"1","payments":[{"type":"cash","externalId":"p1"}]}"#)
        let made = try await call("orders.create", ["record": order])
        let id = Value.text(made.body?.json("id") ?? "")
        let change = try Value.json(#"{"managerComment":"m"}"#)
        _ = try await call("orders.update", ["id": id, "record": change])
        #expect(try await account.item("orders.read", ["id": id]).json("managerComment") == "\"m\"")
        _ = try await call("orders.upload", ["records": .json(#"[{"externalId":"2"}]"#)])
        let own = try await call("orders.create", ["record": .json(#"{"firstName":"A"}"#)])
        _ = try await call(
            "orders.fix_external_ids",
            ["records": .json("[{\"id\":\(own.body?.json("id") ?? ""),\"externalId\":\"3\"}]")])
        let statuses = try await account.items(
            "orders.statuses", ["external_ids": .list(["1", "2", "3"].map(Value.text))])
        #expect(statuses.count == 3)
        #expect(try await account.items("orders.history").count >= 5)
        _ = try await call("customers.create", ["record": .json(#"{"externalId":"c1"}"#)])
        _ = try await call("customers.upload", ["records": .json(#"[{"externalId":"c2"}]"#)])
        let customer: [String: Value] = ["id": .text("c1"), "by": .text("externalId")]
        let email = try Value.json(#"{"email":"a@example.com"}"#)
        _ = try await call("customers.update", customer.merging(["record": email]) { old, _ in old })
        let read = try await account.item("customers.read", customer.merging(site) { old, _ in old })
        #expect(read.json("email") == "\"a@example.com\"")
        #expect(try await account.items("customers.history").count >= 3)
        let payment = try await account.item("orders.read", ["id": id]).at("payments").fields?.members.first
        let number = Value.text(payment?.name ?? "")
        _ = try await call("payments.update", ["id": number, "record": .json(#"{"status":"paid"}"#)])
        _ = try await call("payments.delete", ["id": number])
        _ = try await call(
            "payments.create", ["record": .json(#"{"type":"cash","order":{"externalId":"1"}}"#)])
        for kind in ["delivery_types", "payment_types", "payment_statuses"] {
            let code = Value.text("new-code")
            _ = try await account.call(
                kind + ".update", ["code": code, "record": .json(#"{"name":"New"}"#)])
            #expect(try await account.items(kind + ".list").contains { $0.at("code") == code })
        }
        #expect(try await account.items("statuses.list").count > 10)
    }

    /// R010: types that are made are linked with each other; an order with both is taken then, not before.
    @Test func r010CreatedTypesAreLinked() async throws {
        let account = try SocketPlatform.account()
        let order: [String: Value] = [
            "site": .text("shop-a"),
            "record": try .json(
                """
                {"externalId":"1","delivery":{"code":"insales-302"},"payments":[{"type":"insales-79"}]}
                """),
        ]
        let types = #"{"name":"A","deliveryTypes":[]}"#
        _ = try await account.call("delivery_types.update", Self.row("insales-302", #"{"name":"D"}"#))
        _ = try await account.call("payment_types.update", Self.row("insales-79", types))
        let refusal = try await account.refusal("orders.create", order)
        #expect(refusal?.errors == ["This payment type is not supported for the type of delivery"])
        _ = try await account.call(
            "payment_types.update", Self.row("insales-79", #"{"deliveryTypes":["insales-302"]}"#))
        #expect(try await account.refusal("orders.create", order) == nil)
    }

    private static func row(_ code: String, _ record: String) throws -> [String: Value] {
        ["code": .text(code), "record": try .json(record)]
    }

    /// R011: codes that the shop has and that no dictionary speaks of keep a project from being valid.
    /// R054: and so does one that was added later.
    @Test func r011AndR054CodesWithoutARowAreReported() async throws {
        let shop = try SocketPlatform.shop()
        let gateways = try await shop.items("payment_gateways.list")
        #expect(gateways.count == 3)
        let before = try TryProject.validate(snapshot: Self.snapshot(gateways))
        #expect(before.exit == 0, "\(before.output)\(before.errors)")
        let none = try TryProject.validate(snapshot: Self.snapshot(gateways), payments: "")
        #expect((none.output + none.errors).contains("payment_type"), "\(none.output)\(none.errors)")
        _ = shop.served.answer(
            WorldRequest(
                "POST", "/admin/payment_gateways.json",
                headers: [
                    ("Authorization", "Basic MDEyMzQ1Njc4OWFiY2RlZjpkZW1vLXBhc3N3b3Jk"),
                    ("Content-Type", "application/json"),
                ], body: Array(#"{"payment_gateway":{"title":"Новый способ"}}"#.utf8)))
        let later = try await shop.items("payment_gateways.list")
        #expect(later.count == 4)
        let after = try TryProject.validate(snapshot: Self.snapshot(later))
        let text = after.output + after.errors
        #expect(text.contains("Новый способ") || text.contains(later[3].json("id")), "\(text)")
    }

    private static func snapshot(_ gateways: [Value]) -> String {
        let rows = gateways.map { "{ id: \"\($0.json("id"))\", title: \($0.json("title")) }" }
        return """
            snapshot: shop
            platform: insales
            taken: 2026-11-20
            codes:
              payment_gateways: [\(rows.joined(separator: ", "))]
            """
    }

    /// R053: version 5 refuses an order whose payment has no known type, and takes it without payments.
    @Test func r053OrderWithoutItsPaymentIsNotLost() async throws {
        let account = try SocketPlatform.account()
        let create = { (payments: String) in
            [
                "site": Value.text("shop-a"),
                "record": try Value.json("{\"externalId\":\"1\"\(payments)}"),
            ]
        }
        for type in ["", "\"type\":\"unmapped\""] {
            let refusal = try await account.refusal("orders.create", create(",\"payments\":[{\(type)}]"))
            #expect(refusal?.kind == .rejected)
            #expect(refusal?.message == "Order is not loaded")
        }
        #expect(try await account.items("orders.list").isEmpty)
        #expect(try await account.refusal("orders.create", create("")) == nil)
        #expect(try await account.items("orders.list").count == 1)
        // Version 4 leaves the type empty instead.
        let old = try SocketPlatform.account(profile: "v4")
        let order = try Value.json(#"{"externalId":"1","paymentType":"unmapped"}"#)
        #expect(try await old.refusal("orders.create", ["site": .text("shop-a"), "record": order]) == nil)
    }

    /// R140: the highest version that the account has and the platform file knows.
    @Test(
        arguments: [
            (["3.0", "4.0", "5.0"], "v5"), (["3.0", "4.0"], "v4"), (["5.0"], "v5"), (["3.0"], nil),
        ] as [([String], String?)])
    func r140VersionIsChosen(versions: [String], profile: String?) async throws {
        let account = try SocketPlatform.account { $0.versions = versions }
        let answer = try await account.call("versions.read")
        #expect(ProfileChoice.profile(in: answer, of: account.client.program) == profile)
    }

    /// R149: another gateway is another payment: the old one goes, a new one of the other type comes.
    @Test func r149PaymentTypeFollowsTheGateway() async throws {
        let account = try SocketPlatform.account()
        let site = Value.text("shop-a")
        let order = try Value.json(
            """
            {"externalId":"1","items":[{"productName":"A","initialPrice":10}],
             "payments":[{"type":"cash"}]}
            """
        )
        let made = try await account.call("orders.create", ["site": site, "record": order])
        let old = made.body?.json("order.payments.0.id") ?? ""
        _ = try await account.call("payments.delete", ["id": .text(old)])
        _ = try await account.call(
            "payments.create",
            ["site": site, "record": .json(#"{"type":"bank-card","order":{"externalId":"1"}}"#)])
        let read = try await account.item(
            "orders.read", ["id": .text("1"), "by": .text("externalId"), "site": site])
        let payments = read.at("payments").fields?.members.map(\.value) ?? []
        #expect(payments.map { $0.json("type") } == ["\"bank-card\""])
        #expect(payments.first?.json("amount") == "10")
    }

    /// R167: the limits of both platforms are kept, and a refusal for too many requests is waited out.
    @Test func r167LimitsAreKeptAndRefusalsWaitedOut() async throws {
        let account = try SocketPlatform.account(window: (10, 2_000))
        for _ in 0..<25 { _ = try await account.call("versions.read") }
        #expect(account.served.withWorld { $0.inner.refusedCount } == 0)
        let shop = try SocketPlatform.shop(window: (20, 2_000))
        for _ in 0..<50 { _ = try await shop.call("orders.count") }
        #expect(shop.served.withWorld { $0.inner.refusedCount } == 0)
        // Others use the key too, and the platforms say so: with 503, and the shop with how long to wait.
        shop.served.withWorld { $0.plan = FaultPlan(kinds: [.unavailable]) }
        account.served.withWorld { $0.plan = FaultPlan(kinds: [.unavailableSilent]) }
        for _ in 0..<3 {
            _ = try await shop.call("orders.count")
            _ = try await account.call("versions.read")
        }
    }
}
