import Glibc
import MapReports
import Testing

@Suite struct TerminalTests {
    @Test(
        arguments: [
            ([String: String](), true, false, true), ([:], false, false, false),
            (["NO_COLOR": "1"], true, false, false), (["NO_COLOR": ""], true, false, true),
            (["TERM": "dumb"], true, false, false), (["CLICOLOR_FORCE": "1"], false, false, true),
            (["CLICOLOR_FORCE": "0"], false, false, false), ([:], true, true, false),
            (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false, false),
        ])
    func choosesColours(environment: [String: String], isTerminal: Bool, isRefused: Bool, coloured: Bool) {
        let palette = Palette(environment: environment, isTerminal: isTerminal, isRefused: isRefused)
        #expect(palette == (coloured ? .coloured : .plain))
    }

    @Test func writesEverythingToASlowPipe() throws {
        let pipe = try Pipe()
        let flags = fcntl(pipe.writeEnd, F_GETFL)
        #expect(fcntl(pipe.writeEnd, F_SETFL, flags | O_NONBLOCK) == 0)
        let bytes = [UInt8](repeating: 7, count: 1 << 20)
        let reader = pipe.readAllInBackground()
        #expect(Descriptor(pipe.writeEnd).write(bytes) == .written)
        close(pipe.writeEnd)
        #expect(reader() == bytes.count)
    }

    @Test func tellsWhenNobodyReads() throws {
        signal(SIGPIPE, SIG_IGN)
        let pipe = try Pipe()
        close(pipe.readEnd)
        #expect(Descriptor(pipe.writeEnd).write([1]) == .readerGone)
        close(pipe.writeEnd)
    }

    @Test func tellsWhatTheSystemRefused() {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        #expect(Descriptor(full).write([1]) == .failed(errno: ENOSPC))
        #expect(Descriptor(full).write([]) == .written)
    }

    @Test(arguments: [(0, "no orders"), (1, "1 order"), (999, "999 orders"), (1_234_567, "1,234,567 orders")])
    func countsWithNouns(number: Int, expected: String) {
        #expect(Plural.count(number, "order") == expected)
    }
}
