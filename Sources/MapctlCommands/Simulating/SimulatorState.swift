import MapValues
import PlatformSimulator

/// What simulated platforms remember, as it stands in a file: a member for each platform.
struct SimulatorState {
    /// The form of the file; another one is not read.
    private static let form = "mapctl simulator 1"

    private(set) var platforms = Fields()

    /// The states of platforms that are served.
    init(_ served: [(platform: SimulatedPlatform, world: any ServedPlatform)]) {
        for one in served { platforms[one.platform.rawValue] = one.world.state }
    }

    /// What a file holds; `nil` when it is something else.
    init?(_ value: Value?) {
        guard let fields = value?.fields, fields["form"]?.text == Self.form,
            let platforms = fields["platforms"]?.fields
        else { return nil }
        self.platforms = platforms
    }

    /// As it is written.
    var value: Value {
        .object(Fields([("form", .text(Self.form)), ("platforms", .object(platforms))]))
    }
}
