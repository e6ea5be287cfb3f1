// swift-tools-version: 6.2
import PackageDescription

// `MAPCTL_CORE_ONLY=1` leaves out everything that needs an outside package, so that the core
// builds and is tested in seconds (sanitizers and fuzzing work there). Use a scratch path of its own.
let coreOnly = Context.environment["MAPCTL_CORE_ONLY"] == "1"

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
    .treatAllWarnings(as: .error),
]
/// Pure targets: no C, no unsafe memory without a word about it.
let pure = settings + [.strictMemorySafety()]
/// What the tests run thousands of times is optimised in debug builds too, but for the core-only build, which
/// checks every `assert` and is the one for a debugger (Docs/decisions/0024).
let hot: Set<String> =
    coreOnly
    ? []
    : [
        "MapSource", "MapValues", "MapYAML", "MapExpressions", "MapDocuments", "MapProgram", "MapCompiler",
        "MapInterpreter", "MapLaws", "MapExecutor",
    ]

func core(
    _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = pure
) -> Target {
    let optimised = SwiftSetting.unsafeFlags(["-O"], .when(configuration: .debug))
    return .target(
        name: name, dependencies: dependencies,
        swiftSettings: hot.contains(name) ? settings + [optimised] : settings)
}

/// `exclude` names what a test reads from the repository itself: scripts and data.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies + ["MapTestSupport"], exclude: exclude, swiftSettings: settings
    )
}

// The order is the order of the table in Docs/architecture.md: data flows downwards.
var targets: [Target] = [
    // Vocabulary
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    core("MapSource"),
    core("MapValues", ["MapSource"]),
    // Reading
    core("MapYAML", ["CLibYAML", "MapSource"], settings: settings),
    core("MapExpressions", ["MapSource", "MapValues"]),
    core("MapDocuments", ["MapSource", "MapYAML"]),
    // Compiling
    core("MapProgram", ["MapSource", "MapValues", "MapExpressions"]),
    core(
        "MapCompiler", ["MapSource", "MapValues", "MapYAML", "MapExpressions", "MapDocuments", "MapProgram"]),
    // Running, pure
    core("MapInterpreter", ["MapSource", "MapValues", "MapExpressions", "MapProgram"]),
    core("MapLaws", ["MapSource", "MapValues", "MapProgram", "MapInterpreter"]),
    core(
        "MapCases",
        [
            "MapSource", "MapValues", "MapYAML", "MapDocuments", "MapProgram", "MapCompiler",
            "MapInterpreter",
        ]),
    core("MapExecutor", ["MapSource", "MapValues", "MapExpressions", "MapProgram"]),
    // Talking to platforms, without sockets
    core("PlatformRuntime", ["MapSource", "MapValues", "MapExpressions", "MapProgram"]),
    core(
        "PlatformXML", ["CLibXML2", "MapProgram", "MapValues", "PlatformRuntime"], settings: settings),
    // Showing
    core("MapReports", ["MapSource", "MapValues"]),
    // Simulated platforms, pure
    core("PlatformSimulator", ["MapSource", "MapValues"]),
    // For tests
    core("MapTestSupport", ["MapSource"], settings: settings),
    core(
        "PlatformTestSupport",
        ["MapProgram", "MapTestSupport", "MapValues", "PlatformRuntime", "PlatformXML"],
        settings: settings),
    tests("MapSourceTests", ["MapSource"]),
    tests("MapValuesTests", ["MapValues", "MapSource"], exclude: ["Oracles"]),
    tests("MapYAMLTests", ["MapYAML", "MapSource"]),
    tests(
        "MapExpressionsTests",
        ["MapExpressions", "MapCompiler", "MapDocuments", "MapYAML", "MapSource", "MapValues"]),
    tests(
        "MapCompilerTests",
        ["MapCompiler", "MapDocuments", "MapProgram", "MapYAML", "MapSource", "MapValues", "MapExpressions"]),
    tests(
        "MapExecutorTests",
        [
            "MapExecutor", "MapInterpreter", "MapCompiler", "MapDocuments", "MapProgram", "MapSource",
            "MapValues", "MapYAML",
        ]),
    tests(
        "CorpusTests",
        [
            "MapCases", "MapLaws", "MapInterpreter", "MapCompiler", "MapDocuments", "MapProgram", "MapYAML",
            "MapSource",
            "MapValues",
        ]),
    tests("MapReportsTests", ["MapReports", "MapSource", "MapValues"]),
    tests("PlatformSimulatorTests", ["PlatformSimulator", "MapSource", "MapValues"]),
    tests(
        "PlatformRuntimeTests",
        [
            "PlatformRuntime", "PlatformSimulator", "PlatformTestSupport", "PlatformXML", "MapCompiler",
            "MapDocuments", "MapProgram",
            "MapYAML",
            "MapSource", "MapValues",
        ]),
    tests("PlatformXMLTests", ["PlatformXML", "PlatformRuntime", "MapProgram", "MapSource", "MapValues"]),
    tests("TidyTests", []),
]

if !coreOnly {
    targets += [
        // Talking to platforms: what is signed
        core(
            "PlatformSignatures", [.product(name: "Crypto", package: "swift-crypto")], settings: settings),
        // Simulated platforms behind sockets
        core(
            "PlatformSimulatorServers",
            [
                "PlatformSimulator", "MapValues",
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        // Sockets
        core(
            "PlatformTransport",
            [
                "PlatformRuntime",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOTLS", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
            ], settings: settings),
        core(
            "MapctlCommands",
            [
                "MapSource", "MapValues", "MapYAML", "MapExpressions", "MapDocuments", "MapProgram",
                "MapCompiler", "MapInterpreter", "MapLaws", "MapCases", "MapExecutor", "MapReports",
                "PlatformSimulator", "PlatformRuntime",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], settings: settings),
        .executableTarget(name: "mapctl", dependencies: ["MapctlCommands"], swiftSettings: settings),
        core(
            "MapctlNetwork",
            [
                "MapctlCommands", "PlatformRuntime", "PlatformXML", "PlatformSignatures", "PlatformTransport",
                "PlatformSimulator", "PlatformSimulatorServers",
            ], settings: settings),
        .executableTarget(
            name: "mapctl-online", dependencies: ["MapctlCommands", "MapctlNetwork"], swiftSettings: settings),
        tests(
            "MapctlCommandsTests",
            [
                "MapctlCommands", "MapReports", "MapYAML", "MapValues", "MapSource", "mapctl",
                "mapctl-online",
            ],
            exclude: [
                "Schemas", "hostile_memory.py", "peak.py", "planted_secrets.py", "with_server.py",
                "without_sockets.py",
            ]),
        tests(
            "PlatformSignaturesTests",
            [
                "PlatformSignatures", "PlatformRuntime", "MapCompiler", "MapDocuments", "MapProgram",
                "MapYAML",
                "MapSource", "MapValues",
            ]),
        tests(
            "PlatformSimulatorServersTests",
            ["PlatformSimulatorServers", "PlatformSimulator", "MapSource", "MapValues"]),
        tests("MappingsTests", [], exclude: ["insales_xml_to_json.py", "ledger.py", "ledger"]),
        tests(
            "PlatformTransportTests",
            [
                "PlatformTransport", "PlatformRuntime",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ], exclude: ["Data"]),
        tests(
            "DocsTests",
            ["mapctl", "mapctl-online", "MapDocuments", "MapReports", "MapSource", "MapYAML"]),
        tests(
            "PlatformSocketsTests",
            [
                "PlatformTransport", "PlatformRuntime", "PlatformSignatures", "PlatformSimulatorServers",
                "PlatformSimulator", "PlatformTestSupport", "MapCompiler", "MapDocuments", "MapProgram",
                "MapYAML", "MapSource", "MapValues", "mapctl", "mapctl-online",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ], exclude: ["Data", "aws_signature.py"]),
    ]
}

// `MAPCTL_FUZZ=1` adds the entrance of libFuzzer, which needs `-sanitize=fuzzer`: see `.ci/fuzz`.
if Context.environment["MAPCTL_FUZZ"] == "1" {
    targets.append(
        .executableTarget(
            name: "ExpressionFuzz", dependencies: ["MapExpressions", "MapSource", "MapValues"],
            swiftSettings: settings))
}

// `MAPCTL_BENCH=1` adds the program that `.ci/bench-expressions` times.
if Context.environment["MAPCTL_BENCH"] == "1" {
    targets.append(
        .executableTarget(
            name: "ExpressionBench", dependencies: ["MapExpressions", "MapSource", "MapValues"],
            swiftSettings: settings))
}

let package = Package(
    name: "mapctl",
    products: coreOnly
        ? []
        : [
            .executable(name: "mapctl", targets: ["mapctl"]),
            .executable(name: "mapctl-online", targets: ["mapctl-online"]),
        ],
    dependencies: coreOnly
        ? []
        : [
            .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
            .package(url: "https://github.com/apple/swift-nio", from: "2.90.0"),
            .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.36.0"),
            .package(url: "https://github.com/apple/swift-nio-extras", from: "1.26.0"),
            .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        ],
    targets: targets,
    swiftLanguageModes: [.v6]
)
