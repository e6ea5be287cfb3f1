import MapTestSupport

/// The lists in the project that say what comes of each case of the suite.
struct ConformanceLists {
    /// Case → the list it stands in; the first where it stands in two.
    private(set) var outcomes: [String: ConformanceOutcome] = [:]
    /// Cases that stand in more than one list, or twice in one.
    private(set) var repeated: [String] = []

    private static let folder = "Tests/Corpus/expressions/conformance"

    init() {
        for line in Self.lines(of: "passed.txt") { add(line, .passed) }
        for line in Self.lines(of: "passed-with-decimals.txt") { add(line, .passedWithDecimals) }
        for line in Self.lines(of: "excluded.txt") {
            let parts = line.split(separator: ": ", maxSplits: 1)
            guard parts.count == 2, let reason = ConformanceReason(rawValue: String(parts[0])) else {
                repeated.append(line)
                continue
            }
            add(String(parts[1]), .excluded(reason))
        }
    }

    private mutating func add(_ key: String, _ outcome: ConformanceOutcome) {
        if outcomes[key] != nil { repeated.append(key) }
        outcomes[key] = outcomes[key] ?? outcome
    }

    /// The lines of a list but for its comments.
    private static func lines(of name: String) -> [String] {
        let text = RepositoryFiles.text(of: "\(folder)/\(name)") ?? ""
        return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("# ") }
    }

    /// Writes the lists anew.
    static func record(_ outcomes: [(key: String, outcome: ConformanceOutcome)]) {
        var passed = "# Cases of the official suite that pass as they are.\n"
        var decimals = "# Cases that pass with decimals where the suite has doubles.\n"
        var excluded = "# Cases that need a part of CEL which mappings leave out, each with the part.\n"
        for (key, outcome) in outcomes {
            switch outcome {
            case .passed: passed += key + "\n"
            case .passedWithDecimals: decimals += key + "\n"
            case .excluded(let reason): excluded += "\(reason.rawValue): \(key)\n"
            case .failed: continue
            }
        }
        RepositoryFiles.write(passed, to: "\(folder)/passed.txt")
        RepositoryFiles.write(decimals, to: "\(folder)/passed-with-decimals.txt")
        RepositoryFiles.write(excluded, to: "\(folder)/excluded.txt")
    }
}
