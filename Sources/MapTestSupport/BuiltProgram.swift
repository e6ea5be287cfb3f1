/// The program that was built together with the running tests.
package enum BuiltProgram {
    /// The folder that holds it: the one of the test bundle, which the test runner names.
    package static let folder: String = {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
        var parts = (bundle ?? "./").split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast()
        return parts.joined(separator: "/")
    }()
}
