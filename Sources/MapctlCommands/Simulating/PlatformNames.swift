import ArgumentParser
import PlatformSimulator

extension SimulatedPlatform: ExpressibleByArgument {}

extension FaultKind: ExpressibleByArgument {}

extension FaultKind {
    /// All of them with what they do, for a help text.
    static var list: String {
        let width = allCases.map(\.rawValue.count).max() ?? 0
        return allCases.map { kind in
            let name = kind.rawValue
            return "  \(name)\(String(repeating: " ", count: width - name.count))  \(kind.summary)"
        }.joined(separator: "\n")
    }
}
