import MapProgram
import MapSource
import MapValues
import PlatformRuntime
import PlatformSimulator
import PlatformSimulatorServers
import PlatformTransport
import Testing

/// A simulated platform behind a socket, and a client that reaches it over one.
struct SocketPlatform<Inner: World> {
    let served: ServedWorld<FaultyWorld<Inner>>
    let address: String
    let client: PlatformClient
    let transport: CountingTransport
    fileprivate init(
        _ world: Inner, _ program: PlatformProgram, plan: FaultPlan,
        settings: (String) -> [String: String]
    ) throws {
        served = ServedWorld(FaultyWorld(world, plan: plan, seed: 1), clock: { RealTime.wall })
        let server = try SimulatorServer.start(served, on: SimulatorThreads.ofAllTests)
        address = server.address
        // The machine may be busy with other tests, on all of its threads.
        var deadlines = Deadlines()
        (deadlines.connect, deadlines.idle) = (60_000, 60_000)
        transport = CountingTransport(try HTTPTransport(userAgent: "test", deadlines: deadlines))
        let time = RealTime()
        let key = SharedKey(
            ConnectionValues(settings(server.address)), limits: program.limits, now: time.milliseconds)
        client = PlatformClient(program: program, key: key, transport: transport, surroundings: time)
    }

    /// Calls an operation.
    func call(_ operation: String, _ parameters: [String: Value] = [:]) async throws -> PlatformAnswer {
        try await client.call(client.operation(operation), parameters: parameters)
    }

    /// The record of an answer.
    func item(_ operation: String, _ parameters: [String: Value] = [:]) async throws -> Value {
        let program = try client.operation(operation)
        let answer = try await client.call(program, parameters: parameters)
        return try #require(AnswerRecords(operation: program).item(answer))
    }

    /// All records of a list.
    func items(_ operation: String, _ parameters: [String: Value] = [:]) async throws -> [Value] {
        try await client.records(of: client.operation(operation), parameters: parameters, most: 100_000)
    }

    /// Its client with another limit, of which nothing is used yet.
    func limited(to window: (Int, Int)) async -> PlatformClient {
        var program = client.program
        for index in program.limits.indices {
            program.limits[index].shape = .window(units: window.0, milliseconds: window.1)
        }
        let time = RealTime()
        let key = SharedKey(await client.key.settings, limits: program.limits, now: time.milliseconds)
        return PlatformClient(program: program, key: key, transport: transport, surroundings: time)
    }

    /// The refusal of a call; `nil` when it went well.
    func refusal(_ operation: String, _ parameters: [String: Value] = [:]) async throws -> Refusal? {
        do {
            _ = try await call(operation, parameters)
            return nil
        } catch CallFailure.refused(let refusal, _) {
            return refusal
        }
    }
}

extension SocketPlatform where Inner == InSalesWorld {
    static func shop(
        orders: Int = 0, plan: FaultPlan = FaultPlan(kinds: []), window: (Int, Int)? = nil
    ) throws -> SocketPlatform {
        var settings = InSalesSettings()
        var program = try PlatformLibrary.program("insales")
        if let window { limit(&program, &settings.window, window) }
        let world = InSalesWorld.demo(
            seed: 1, orders: orders, at: RealTime.wall - 3_600_000, settings: settings)
        let (user, password) = (settings.user, settings.password)
        return try SocketPlatform(world, program, plan: plan) { address in
            ["base_url": address + "/admin", "shop": "demo", "user": user, "password": password]
        }
    }
}

extension SocketPlatform where Inner == RetailCRMWorld {
    static func account(
        profile: String = "v5", plan: FaultPlan = FaultPlan(kinds: []), window: (Int, Int)? = nil,
        key: String = "demo-key-0123456789abcdef",
        change: (inout RetailCRMSettings) -> Void = { _ in }
    ) throws -> SocketPlatform {
        var settings = RetailCRMSettings()
        change(&settings)
        var program = try PlatformLibrary.program("retailcrm", profile: profile)
        if let window { limit(&program, &settings.window, window) }
        let world = RetailCRMWorld.demo(at: RealTime.wall - 3_600_000, settings: settings)
        return try SocketPlatform(world, program, plan: plan) { address in
            ["base_url": address + "/api", "url": address, "key": key, "site": "shop-a"]
        }
    }
}

/// Gives both sides the same limit: so many requests in so many milliseconds.
private func limit(
    _ program: inout PlatformProgram, _ window: inout RateWindow, _ wanted: (Int, Int)
) {
    window = RateWindow(requests: wanted.0, milliseconds: wanted.1)
    for index in program.limits.indices {
        program.limits[index].shape = .window(units: wanted.0, milliseconds: wanted.1)
    }
}

extension Value {
    /// The value at a path of names and places. For example: `items.0.id`.
    func at(_ path: String) -> Value {
        var value = self
        for step in path.split(separator: ".") {
            if let elements = value.elements {
                guard let index = Int(step), elements.indices.contains(index) else { return .null }
                value = elements[index]
            } else {
                value = value.fields?[String(step)] ?? .null
            }
        }
        return value
    }

    /// The same as compact JSON.
    func json(_ path: String = "") -> String { JSONWriter.text(at(path)) }

    /// A value out of JSON.
    static func json(_ text: String) throws -> Value {
        try #require(JSONReader.read(Array(text.utf8), name: "value").value)
    }
}

extension SimulatorThreads {
    /// Threads that are never ended: whoever ends them from one of themselves waits for ever.
    static let ofAllTests = SimulatorThreads()
}
