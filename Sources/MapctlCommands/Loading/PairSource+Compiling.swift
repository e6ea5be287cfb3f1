import MapCompiler
import MapDocuments
import MapSource

extension PairSource {
    /// The zones of the system, read once for the whole run.
    private static let zones = ZoneDatabase()

    /// What the compiler gets without any choices.
    var compilerInput: CompilerInput {
        CompilerInput(pair: pair, platforms: platforms) { zone, seconds in
            Self.zones.offset(zone: zone, secondsSince1970: seconds)
        }
    }
}
