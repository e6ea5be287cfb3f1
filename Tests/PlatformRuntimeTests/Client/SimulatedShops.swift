import MapProgram
import MapSource
import PlatformRuntime
import PlatformSimulator
import Testing

/// Clients of simulated platforms, in virtual time.
enum SimulatedShops {
    /// A client with everything behind it.
    struct Shop<Platform: World> {
        let client: PlatformClient
        let transport: SimulatedTransport<Platform>
        let time: VirtualTime
    }

    static func shop(
        orders: Int = 0, plan: FaultPlan = FaultPlan(kinds: []), seed: UInt64 = 1,
        settings: InSalesSettings = InSalesSettings()
    ) throws -> Shop<FaultyWorld<InSalesWorld>> {
        let world = InSalesWorld.demo(
            seed: seed, orders: orders, at: VirtualTime.start * 1_000, settings: settings)
        return try make(
            FaultyWorld(world, plan: plan, seed: seed), name: "insales",
            settings: [
                "shop": "demo", "domain": "myinsales.ru", "user": settings.user,
                "password": settings.password,
            ])
    }

    static func account(
        plan: FaultPlan = FaultPlan(kinds: []), seed: UInt64 = 1
    ) throws -> Shop<FaultyWorld<RetailCRMWorld>> {
        let settings = RetailCRMSettings()
        let world = RetailCRMWorld.demo(at: VirtualTime.start * 1_000, settings: settings)
        return try make(
            FaultyWorld(world, plan: plan, seed: seed), name: "retailcrm",
            settings: ["url": "https://demo.example.com", "key": settings.keys[0].text, "site": "shop-a"])
    }

    private static func make<Platform: World>(
        _ world: Platform, name: String, settings: [String: String]
    ) throws -> Shop<Platform> {
        let program = try #require(try CompiledPlatforms.compile(name).value)
        let time = VirtualTime()
        let transport = SimulatedTransport(world, time: time)
        let key = SharedKey(ConnectionValues(settings), limits: program.limits, now: 0)
        let client = PlatformClient(program: program, key: key, transport: transport, surroundings: time)
        return Shop(client: client, transport: transport, time: time)
    }
}
