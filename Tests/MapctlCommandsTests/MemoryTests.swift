import Glibc
import MapTestSupport
import Testing

/// A stream needs the memory of a few blocks, however long it is.
@Suite struct MemoryTests {
    @Test(.enabled(if: getenv("MAPCTL_SLOW") != nil), arguments: [1, 2], ["", "[", "{\"orders\":["])
    func staysTheSameForALongerStream(jobs: Int, opening: String) throws {
        let short = try memoryKilobytes(records: 20_000, jobs: jobs, opening: opening)
        let long = try memoryKilobytes(records: 200_000, jobs: jobs, opening: opening)
        #expect(long < short + 2_048, "\(short) kB for a short stream, \(long) kB for a long one")
    }

    /// Maps so many records of 200 bytes and gives the most memory that took.
    private func memoryKilobytes(records: Int, jobs: Int, opening: String) throws -> Int {
        let folder = try TemporaryFolder()
        let separator = opening.isEmpty ? "\\n" : ","
        let closing = opening == "[" ? "]" : opening.isEmpty ? "" : "]}"
        let at = opening.count > 1 ? "--at orders" : ""
        let script = """
            awk 'BEGIN {
                printf "%s", "\(opening.replacing("\"", with: "\\\""))"
                for (i = 1; i <= \(records); i++) {
                    printf "%s", (i > 1 ? "\(separator)" : "")
                    printf "{\\"id\\":%d,\\"state\\":\\"open\\",\\"comment\\":\\"%160s\\"}", i, "x"
                }
                printf "%s", "\(closing)"
            }' | mapctl map m --from shop --jobs \(jobs) \(at) > out.txt
            """
        let peak = "\(RepositoryRoot.path)/Tests/MapctlCommandsTests/peak.py"
        let run = try ShellRun(
            "cat > script && mapctl init --quiet m && python3 -B '\(peak)' 600 sh script && wc -l < out.txt",
            in: folder.path, input: Array(script.utf8))
        let words = run.output.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }
        try #require(words.count == 3 && words[1] == 0 && words[2] == records, "\(run.output)\(run.errors)")
        return words[0]
    }
}
