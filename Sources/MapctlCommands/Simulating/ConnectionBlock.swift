import PlatformSimulator

/// The part of a project file that leads to simulated platforms, with the keys beside it.
enum ConnectionBlock {
    /// Platforms with the addresses at which they are served.
    static func text(_ served: [(platform: SimulatedPlatform, address: String)], trust: String?) -> String {
        let lines = served.map { (name: $0.platform.rawValue, lines: $0.platform.connection(to: $0.address)) }
        let variables = lines.flatMap { one in
            one.lines.compactMap { line in line.variable.map { "\($0)=\(line.value)" } }
        }
        // A project file says where a key is kept, never what it is.
        var text = "# export \(variables.joined(separator: " "))\nconnections:\n"
        for one in lines {
            text += "  \(one.name):\n    platform: \(one.name)\n"
            for line in one.lines { text += "    \(line.name): \(line.written)\n" }
            if let trust { text += "    trust: \(trust)\n" }
        }
        return text
    }
}
