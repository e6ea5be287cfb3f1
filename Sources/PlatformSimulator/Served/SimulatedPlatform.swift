/// The platforms that can be simulated, and how each is set up for a demo.
package enum SimulatedPlatform: String, Sendable, CaseIterable {
    case insales
    case retailcrm

    /// Its world, served.
    package func served(_ setup: SimulatorSetup) -> any ServedPlatform {
        switch self {
        case .insales:
            var settings = InSalesSettings()
            settings.window = setup.window(settings.window)
            let world = InSalesWorld.demo(
                seed: setup.seed, orders: setup.orders, at: setup.moment, settings: settings)
            return serve(world, setup)
        case .retailcrm:
            var settings = RetailCRMSettings()
            settings.window = setup.window(settings.window)
            return serve(RetailCRMWorld.demo(at: setup.moment, settings: settings), setup)
        }
    }

    private func serve<Inner: World>(_ world: Inner, _ setup: SimulatorSetup) -> any ServedPlatform {
        let faulty = FaultyWorld(world, plan: setup.faults, seed: setup.seed)
        return ServedWorld(faulty, clock: setup.clock)
    }

    /// The settings of a connection to a demo at an address.
    package func connection(to address: String) -> [ConnectionLine] {
        switch self {
        case .insales:
            let settings = InSalesSettings()
            return [
                ConnectionLine("base_url", address + "/admin"), ConnectionLine("shop", settings.shop),
                ConnectionLine("user", settings.user, variable: "INSALES_USER"),
                ConnectionLine("password", settings.password, variable: "INSALES_PASSWORD"),
            ]
        case .retailcrm:
            let key = RetailCRMSettings().keys.first
            return [
                ConnectionLine("base_url", address + "/api"), ConnectionLine("url", address),
                ConnectionLine("key", key?.text ?? "", variable: "RETAILCRM_KEY"),
                ConnectionLine("site", key?.sites?.first ?? ""),
            ]
        }
    }
}
