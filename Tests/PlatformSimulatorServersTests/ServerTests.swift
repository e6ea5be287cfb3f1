import MapSource
import MapTestSupport
import MapValues
import PlatformSimulator
import PlatformSimulatorServers
import Testing

/// The protocol around the worlds: what any client of HTTP/1.1 may do.
@Suite struct ServerTests {
    /// So what is held about worlds (their shapes, their arithmetic) is so of their servers.
    @Test func saysWhatTheWorldSaysByteForByte() throws {
        let demo = try DemoServers()
        var shop = demo.shop.withWorld { $0.inner }
        var account = demo.account.withWorld { $0.inner }
        let moment = DemoServers.moment + 3_600_000
        let key = ("Authorization", DemoServers.key.dropFirst(15).dropLast())  // a line end is one character
        let ofShop = try RawConnection(port: demo.shopServer.port)
        for path in [
            "account.json", "orders.json?per_page=2", "orders/1001.xml", "products.xml", "orders/fields.json",
            "clients.json", "custom_statuses.json", "delivery_variants.xml", "fields.xml", "none.xml",
        ] {
            let request = WorldRequest("GET", "/admin/" + path, headers: [(key.0, String(key.1))])
            let wanted = shop.answer(request, at: moment)
            ofShop.write(DemoServers.request("GET /admin/" + path))
            let seen = ofShop.readAnswer()
            #expect(seen.status == wanted.status, "\(path)")
            let isSame = seen.body == wanted.text  // both are long
            #expect(isSame, "\(path)")
            for header in wanted.headers { #expect(seen[header.name.lowercased()] == header.value) }
        }
        let ofAccount = try RawConnection(port: demo.accountServer.port)
        for path in [
            "credentials", "v5/orders", "v4/orders", "v5/reference/statuses", "v5/orders/history", "v5/none",
            "v5/store/offers?limit=100", "v5/customers?filter[name]=x", "v5/orders/1?by=x",
        ] {
            let target = "/api/\(path)\(path.contains("?") ? "&" : "?")apiKey=demo-key-0123456789abcdef"
            let wanted = account.answer(WorldRequest("GET", target), at: moment)
            ofAccount.write(DemoServers.request("GET " + target))
            let seen = ofAccount.readAnswer()
            #expect(seen.status == wanted.status, "\(path)")
            let isSame = seen.body == wanted.text  // both are long
            #expect(isSame, "\(path)")
        }
    }

    @Test func keepsTheConnectionForTheNextRequest() throws {
        let demo = try DemoServers()
        let connection = try RawConnection(port: demo.shopServer.port)
        for _ in 0..<3 {
            connection.write(DemoServers.request("GET /admin/account.json"))
            let answer = connection.readAnswer()
            #expect(answer.status == 200)
            #expect(answer.body.contains("Demo shop"))
        }
    }

    @Test func answersSeveralRequestsThatCameAtOnceInTheirOrder() throws {
        let demo = try DemoServers()
        let connection = try RawConnection(port: demo.shopServer.port)
        let lines = ["GET /admin/account.json", "GET /admin/orders/count.json", "GET /admin/nothing.json"]
        connection.write(lines.map { DemoServers.request($0) }.joined())
        #expect(connection.readAnswer().body.contains("Demo shop"))
        #expect(connection.readAnswer().body == "{\"count\":3}")
        #expect(connection.readAnswer().status == 404)
    }

    @Test func servesSeveralPlatformsAndConnectionsAtOnce() throws {
        let demo = try DemoServers()
        let first = try RawConnection(port: demo.shopServer.port)
        let second = try RawConnection(port: demo.accountServer.port)
        let third = try RawConnection(port: demo.shopServer.port)
        second.write(DemoServers.request("GET /api/api-versions?apiKey=demo-key-0123456789abcdef"))
        third.write(DemoServers.request("GET /admin/orders/count.json"))
        first.write(DemoServers.request("GET /admin/account.json"))
        #expect(first.readAnswer().status == 200)
        #expect(second.readAnswer().body == "{\"success\":true,\"versions\":[\"3.0\",\"4.0\",\"5.0\"]}")
        #expect(third.readAnswer().body == "{\"count\":3}")
    }

    @Test func takesABodyInPieces() throws {
        let demo = try DemoServers()
        let connection = try RawConnection(port: demo.shopServer.port)
        let pieces = ["{\"client\":", "{\"name\":\"Test\",\"email\":\"a@example.com\"}", "}"]
        let headers = "Host: x\r\n\(DemoServers.key)Transfer-Encoding: chunked\r\n"
        connection.write(DemoServers.request("POST /admin/clients.json", headers))
        for piece in pieces { connection.write("\(String(piece.utf8.count, radix: 16))\r\n\(piece)\r\n") }
        connection.write("0\r\n\r\n")
        let answer = connection.readAnswer()
        #expect(answer.status == 201)
        #expect(answer.body.contains("a@example.com"))
    }

    @Test func saysGoAheadToThoseWhoAsk() throws {
        let demo = try DemoServers()
        let connection = try RawConnection(port: demo.accountServer.port)
        let headers = "Host: x\r\nX-API-KEY: demo-key-0123456789abcdef\r\nContent-Length: 40\r\n"
        connection.write(
            "POST /api/v5/customers/create HTTP/1.1\r\n\(headers)Expect: 100-continue\r\n\r\n")
        #expect(connection.readAnswer().status == 100)
        connection.write("customer=%7B%22firstName%22%3A%22A%22%7D")
        #expect(connection.readAnswer().status == 201)
    }

    @Test func leavesTheBodyOutWhenTheHeadersAreWanted() throws {
        let demo = try DemoServers()
        let connection = try RawConnection(port: demo.shopServer.port)
        connection.write(DemoServers.request("HEAD /admin/orders/count.json"))
        connection.write(DemoServers.request("GET /admin/orders/count.json"))
        let text = connection.read(until: "{\"count\":3}")
        #expect(text.split(separator: "Content-Length: 11").count == 3, "\(text)")
        #expect(text.split(separator: "{\"count\":3}").count == 1)
    }

    @Test func closesWhenItIsAskedToOrTheClientIsOld() throws {
        let demo = try DemoServers()
        for (line, header) in [("HTTP/1.1", "Connection: close\r\n"), ("HTTP/1.0", "")] {
            let connection = try RawConnection(port: demo.shopServer.port)
            connection.write("GET /admin/orders/count.json \(line)\r\n\(header)\(DemoServers.key)\r\n")
            let text = connection.read()
            #expect(text.hasSuffix("{\"count\":3}"))
            #expect(text.lowercased().contains("connection: close"))
        }
    }

    @Test func saysTheTimeOfThePlatform() throws {
        let demo = try DemoServers()
        let connection = try RawConnection(port: demo.shopServer.port)
        connection.write(DemoServers.request("GET /admin/account.json"))
        #expect(connection.readAnswer()["date"] == "Wed, 01 May 2024 08:00:00 GMT")
        let skewed = try DemoServers(faults: [.clockSkew])
        let other = try RawConnection(port: skewed.shopServer.port)
        other.write(DemoServers.request("GET /admin/account.json"))
        #expect(other.readAnswer()["date"] == "Wed, 01 May 2024 08:05:00 GMT")
    }

    @Test func refusesWhatIsTooMuch() throws {
        var limits = ServerLimits()
        limits.bodyBytesMax = 1000
        let demo = try DemoServers(limits: limits)
        let large = String(repeating: "x", count: 2000)
        let announced = try RawConnection(port: demo.shopServer.port)
        announced.write(DemoServers.request("POST /admin/orders.json", body: large))
        #expect(announced.read().hasPrefix("HTTP/1.1 413 "))
        let pieces = try RawConnection(port: demo.shopServer.port)
        pieces.write(
            DemoServers.request("POST /admin/orders.json", "Host: x\r\nTransfer-Encoding: chunked\r\n")
                + "7d0\r\n\(large)\r\n")
        #expect(pieces.read().hasPrefix("HTTP/1.1 413 "))
        let headers = try RawConnection(port: demo.shopServer.port)
        headers.write("GET / HTTP/1.1\r\nX: \(String(repeating: "x", count: 20_000))\r\n\r\n")
        #expect(!headers.read().hasPrefix("HTTP/1.1 200"))
        let nonsense = try RawConnection(port: demo.shopServer.port)
        nonsense.write("nonsense\r\n\r\n")
        #expect(nonsense.read().hasPrefix("HTTP/1.1 400 "))
    }

    @Test func closesConnectionsThatBringNothing() throws {
        var limits = ServerLimits()
        limits.requestSeconds = 1
        let demo = try DemoServers(limits: limits)
        let connection = try RawConnection(port: demo.shopServer.port)
        connection.write("GET /admin/account.json HTTP/1.1\r\nHo")
        #expect(connection.read() == "")
    }

    @Test func takesOnlySoManyConnections() throws {
        var limits = ServerLimits()
        limits.connectionsMax = 1
        let demo = try DemoServers(limits: limits)
        let first = try RawConnection(port: demo.shopServer.port)
        first.write(DemoServers.request("GET /admin/orders/count.json"))
        #expect(first.readAnswer().status == 200)
        let second = try RawConnection(port: demo.shopServer.port)
        second.write(DemoServers.request("GET /admin/orders/count.json"))
        #expect(second.read() == "")
    }

    @Test func callsTheWebhooksOfThisMachine() throws {
        let demo = try DemoServers()
        let heard = Heard()
        let threads = SimulatorThreads()
        defer { try? threads.end() }
        let ear = try SimulatorServer.start(heard, on: threads)
        let connection = try RawConnection(port: demo.shopServer.port)
        // A call to another machine is not made, and does not stop the others.
        for address in ["http://192.0.2.1/hook", "\(ear.address)/hook?a=b"] {
            let hook = #""address":"\#(address)","topic":"orders/create","format_type":"json""#
            connection.write(DemoServers.post("/admin/webhooks.json", "{\"webhook\":{\(hook)}}"))
            #expect(connection.readAnswer().status == 201)
        }
        connection.write(DemoServers.order)
        #expect(connection.readAnswer().status == 201)
        let call = heard.wait()
        #expect(call?.method == "POST")
        #expect(call?.pathParts == ["hook"])
        #expect(JSONReader.read(call?.body ?? [], name: "call").value?.fields?["order_lines"] != nil)
    }
}
