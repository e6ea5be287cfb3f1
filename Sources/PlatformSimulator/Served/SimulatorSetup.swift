/// How simulated platforms are set up.
package struct SimulatorSetup: Sendable {
    /// What the limits of requests are.
    package enum Limits: Sendable, Hashable {
        /// As the platform has them, with windows so many times as short.
        case on(timesAsShort: Int)
        /// So wide that nobody meets them.
        case off
    }

    /// What everything that looks random follows from.
    package var seed: UInt64 = 1
    /// Orders of the demo shop.
    package var orders = 3
    /// The moment of its last order, in milliseconds since 1970: fixed, so that the same seed gives the
    /// same shop on every day.
    package var moment = 1_714_546_800_000
    /// What goes wrong.
    package var faults = FaultPlan(kinds: [])
    /// What the limits of requests are.
    package var limits = Limits.on(timesAsShort: 1)
    /// Milliseconds since 1970.
    package var clock: @Sendable () -> Int

    package init(clock: @escaping @Sendable () -> Int) { self.clock = clock }

    /// A platform's own window as it is wanted here.
    func window(_ own: RateWindow) -> RateWindow {
        switch limits {
        case .on(let times):
            RateWindow(requests: own.requests, milliseconds: max(1, own.milliseconds / max(1, times)))
        case .off: RateWindow(requests: 1_000_000_000, milliseconds: own.milliseconds)
        }
    }
}
