import Glibc

/// What a command line gave when the shell ran it.
package struct ShellRun: Sendable {
    /// The exit code; 128 + the signal's number for a process that a signal ended.
    package var exit: Int32
    /// What came out.
    package var output: String
    /// What was said beside it.
    package var errors: String

    /// Why a command line could not be run at all.
    package struct Failure: Error {
        /// The call of the system that failed.
        package var step: String
        /// Its error number.
        package var errno: Int32
    }

    /// Runs a script with `sh` in a folder. Of the environment only `PATH` is handed on, with the folder of
    /// the built program in front.
    package init(
        _ script: String, in folder: String, input: [UInt8] = [], environment: [String: String] = [:]
    ) throws {
        let inputFile = try Self.temporaryFile(with: input)
        let outputFile = try Self.temporaryFile(with: [])
        let errorFile = try Self.temporaryFile(with: [])
        defer { for file in [inputFile, outputFile, errorFile] { close(file) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, inputFile, 0)
        posix_spawn_file_actions_adddup2(&actions, outputFile, 1)
        posix_spawn_file_actions_adddup2(&actions, errorFile, 2)

        var variables = environment
        variables["PATH"] = "\(BuiltProgram.folder):\(getenv("PATH").map { String(cString: $0) } ?? "/bin")"
        variables["LC_ALL"] = "C.UTF-8"
        let words = Self.cStrings(["sh", "-c", "cd '\(folder)' || exit 125\n\(script)"])
        let settings = Self.cStrings(variables.map { "\($0.key)=\($0.value)" }.sorted())
        defer { for string in words + settings { free(string) } }
        var process = pid_t()
        let code = posix_spawn(&process, "/bin/sh", &actions, nil, words, settings)
        guard code == 0 else { throw Failure(step: "posix_spawn", errno: code) }
        exit = try Self.wait(for: process)
        output = String(decoding: Self.contents(of: outputFile), as: UTF8.self)
        errors = String(decoding: Self.contents(of: errorFile), as: UTF8.self)
    }

    private static func wait(for process: pid_t) throws -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw Failure(step: "waitpid", errno: errno) }
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    private static func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }

    /// A file without a name that is gone when it is closed.
    private static func temporaryFile(with bytes: [UInt8]) throws -> Int32 {
        var template = Array("/tmp/mapctl-test-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw Failure(step: "mkstemp", errno: errno) }
        unlink(template)
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure(step: "write", errno: errno) }
            start += count
        }
        lseek(descriptor, 0, SEEK_SET)
        return descriptor
    }

    private static func contents(of descriptor: Int32) -> [UInt8] {
        lseek(descriptor, 0, SEEK_SET)
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &block, block.count)
            if count <= 0 { return bytes }
            bytes += block[..<count]
        }
    }
}
