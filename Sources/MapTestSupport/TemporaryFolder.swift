import Glibc

/// A folder for one test, empty at first and gone after it.
package struct TemporaryFolder: ~Copyable {
    /// Its path, without a slash at the end.
    package let path: String

    package init() throws {
        var template = Array("/tmp/mapctl-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw ShellRun.Failure(step: "mkdtemp", errno: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { _ = try? ShellRun("rm -rf '\(path)'", in: "/") }
}
