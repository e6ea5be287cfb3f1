/// What the tidy tests hold the sources to. Every number here moves only downwards, every list only gets
/// shorter; a rule that hurts gets its exception here, beside the rule, with the reason.
enum Limits {
    /// Lines of a file of `Sources`; past 400 ask why the file is one.
    static let fileLinesMax = 500
    /// Lines of a test file: tables of cases are long and flat.
    static let testFileLinesMax = 700
    /// Lines of a function from its name to its closing brace: a screen.
    static let functionLinesMax = 60
    /// Characters of a line.
    static let lineCharactersMax = 110

    /// Target → what it may import. `swift build` alone does not keep the walls: an undeclared import
    /// of a transitive dependency builds silently. The test also holds this table against the manifest.
    static let imports: [String: Set<String>] = [
        "MapSource": [],
        "MapValues": ["MapSource"],
        "MapYAML": ["CLibYAML", "MapSource"],
        "MapExpressions": ["MapSource", "MapValues"],
        "MapDocuments": ["MapSource", "MapYAML"],
        "MapProgram": ["MapSource", "MapValues", "MapExpressions"],
        "MapCompiler": [
            "MapSource", "MapValues", "MapYAML", "MapExpressions", "MapDocuments", "MapProgram",
        ],
        "MapInterpreter": ["MapSource", "MapValues", "MapExpressions", "MapProgram"],
        "MapLaws": ["MapInterpreter", "MapProgram", "MapSource", "MapValues"],
        "MapCases": [
            "MapSource", "MapValues", "MapYAML", "MapDocuments", "MapProgram", "MapCompiler",
            "MapInterpreter",
        ],
        "MapExecutor": ["MapSource", "MapValues", "MapExpressions", "MapProgram"],
        "PlatformRuntime": ["MapSource", "MapValues", "MapExpressions", "MapProgram"],
        "PlatformSignatures": ["Crypto"],
        "PlatformXML": ["CLibXML2", "MapProgram", "MapValues", "PlatformRuntime"],
        "MapReports": ["MapSource", "MapValues"],
        "PlatformSimulator": ["MapSource", "MapValues"],
        "PlatformSimulatorServers": [
            "MapValues", "PlatformSimulator", "NIOConcurrencyHelpers", "NIOCore", "NIOHTTP1", "NIOPosix",
            "NIOSSL", "Crypto",
        ],
        "PlatformTransport": [
            "PlatformRuntime", "NIOCore", "NIOPosix", "NIOHTTP1", "NIOTLS", "NIOSSL", "NIOHTTPCompression",
        ],
        "MapctlCommands": [
            "MapSource", "MapValues", "MapYAML", "MapExpressions", "MapDocuments", "MapProgram",
            "MapCompiler", "MapInterpreter", "MapLaws", "MapCases", "MapExecutor", "MapReports",
            "PlatformRuntime", "PlatformSimulator", "ArgumentParser",
        ],
        "mapctl": ["MapctlCommands"],
        "MapctlNetwork": [
            "MapctlCommands", "PlatformRuntime", "PlatformXML", "PlatformSignatures", "PlatformTransport",
            "PlatformSimulator", "PlatformSimulatorServers",
        ],
        "mapctl-online": ["MapctlCommands", "MapctlNetwork"],
        "MapTestSupport": ["MapSource"],
        "PlatformTestSupport": [
            "MapProgram", "MapTestSupport", "MapValues", "PlatformRuntime", "PlatformXML",
        ],
        "ExpressionBench": ["MapExpressions", "MapSource", "MapValues"],
        "ExpressionFuzz": ["MapExpressions", "MapSource", "MapValues"],
    ]

    /// System modules by the targets that touch the world; every other target is pure.
    static let systemImports: [String: Set<String>] = [
        "MapReports": ["Glibc"],  // write(2) and the width of the terminal
        "MapctlCommands": ["Dispatch", "Glibc", "Synchronization"],  // files, threads, environment
        "PlatformTransport": ["Glibc", "Synchronization"],  // getaddrinfo(3), a lock
        "PlatformSimulator": ["Synchronization"],  // one world, many connections
        "MapTestSupport": ["Dispatch", "Glibc", "Testing"],
    ]

    /// Files with more non-private top-level types than the one they are named after → how many more.
    static let extraTypes: [String: Int] = [:]
    /// Functions that are longer than a screen, with the reason → how many lines they have.
    static let longFunctions: [String: Int] = [
        "Sources/MapDocuments/Shapes/ShapeName.swift shape": 62  // a case for each shape
    ]
    /// Files with lines that are too long because a template of YAML stands on each → how many.
    static let longLines: [String: Int] = [:]

    /// Target → instance properties without a doc comment, whose names must then say it all. Types,
    /// functions, static members and initialisers that may give `nil` have no such allowance.
    static let undocumentedPropertiesMax: [String: Int] = [
        "MapSource": 16, "MapValues": 8, "MapYAML": 6, "MapProgram": 1,
    ]
    /// How far a target may be below its number before the number has to follow.
    static let undocumentedPropertiesSlack = 10

    /// A word that sources may not contain (comments and texts apart), where it is allowed all the same,
    /// and why it is forbidden.
    static let forbiddenWords: [ForbiddenWord] = [
        ForbiddenWord("print", call: true, in: ["MapReports"], because: "text is printed only by MapReports"),
        ForbiddenWord("debugPrint", call: true, because: "text is printed only by MapReports"),
        ForbiddenWord("dump", call: true, because: "text is printed only by MapReports"),
        ForbiddenWord("puts", call: true, because: "text is printed only by MapReports"),
        ForbiddenWord("fputs", call: true, because: "text is printed only by MapReports"),
        ForbiddenWord("fatalError", call: true, because: "findings are for the user's mistakes"),
        ForbiddenWord("try!", because: "a thrown error is not a reason to trap"),
        ForbiddenWord("as!", because: "a wrong type is not a reason to trap"),
        ForbiddenWord("Double", because: "a value is an exact decimal"),
        ForbiddenWord("Float", because: "a value is an exact decimal"),
        ForbiddenWord("Float16", because: "a value is an exact decimal"),
        ForbiddenWord("Float80", because: "a value is an exact decimal"),
        ForbiddenWord("Date", call: true, because: "clocks are passed in as values"),
        ForbiddenWord("ContinuousClock", because: "clocks are passed in as values"),
        ForbiddenWord("SuspendingClock", because: "clocks are passed in as values"),
        ForbiddenWord(
            "clock_gettime", in: ["MapctlCommands", "MapTestSupport"],
            because: "clocks are passed in as values"),
        ForbiddenWord("SystemRandomNumberGenerator", because: "randomness is passed in as a value"),
        ForbiddenWord("randomElement", because: "randomness is passed in as a value"),
        ForbiddenWord("shuffled", because: "randomness is passed in as a value"),
        ForbiddenWord(
            "getenv", in: ["MapctlCommands", "MapTestSupport"], because: "the environment is passed in"),
        ForbiddenWord("exit", call: true, in: ["MapctlCommands"], because: "only a verb ends the process"),
        ForbiddenWord("Regex", because: "its matcher takes exponential time on hostile patterns"),
        ForbiddenWord("@testable", because: "package access is enough"),
        ForbiddenWord("XCTest", because: "tests use Swift Testing"),
    ]

    /// Words of which each use needs a comment right above it that gives the proof.
    static let wordsWithProof = [
        ForbiddenWord("@unchecked", because: "it needs its proof"),
        ForbiddenWord("nonisolated(", because: "it needs its proof"),
    ]

    /// The targets that may name platforms: what they simulate is one.
    static let targetsWithPlatforms: Set = ["PlatformSimulator", "PlatformSimulatorServers"]
    /// Words with which names of platforms begin and that mean something by themselves.
    static let commonWords: Set = ["shop"]

    /// What no text of the project may contain: places of somebody's machine.
    static let machinePaths = ["/work" + "/", "/root" + "/", "/home" + "/"]
}
