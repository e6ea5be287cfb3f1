import ArgumentParser
import MapProgram
import MapSource
import MapValues
import PlatformRuntime

/// Parameters of an operation as a command line has them: `NAME=VALUE`; a name that stands there several
/// times is a list.
enum CallParameters {
    /// How much of a list is read.
    enum Extent {
        /// One page, which parameters may choose.
        case page
        /// Page by page, as the platform file says.
        case all
    }

    /// The parameters of words.
    static func read(_ words: [String]) -> [String: Value] {
        var lists: [String: [Value]] = [:]
        for word in words {
            let name = String(word.prefix { $0 != "=" })
            lists[name, default: []].append(.text(String(word.dropFirst(name.count + 1))))
        }
        return lists.mapValues { $0.count == 1 ? $0[0] : .list($0) }
    }

    /// Findings about parameters that a call would not send.
    static func unknown(
        _ words: [String], of operation: OperationProgram, reading extent: Extent, in program: PlatformProgram
    ) -> [Diagnostic] {
        let own = names(of: operation, reading: extent, in: program)
        let settings = Set(program.settings.map(\.name))
        let known = own.filter { !settings.contains($0) && !given.contains($0) }
        return read(words).keys.sorted().filter { !own.contains($0) }.map { name in
            .unknownParameter(name, operation: operation.name, known: known)
        }
    }

    /// The parameters of a page as far as they are not given: those of the first page.
    static func page(of operation: OperationProgram, _ given: [String: Value]) -> [String: Value] {
        let names = pageNames(of: operation)
        return PageWalk(operation.page).parameters.merging(given.filter { names.contains($0.key) }) { $1 }
    }

    /// Names of templates that a command line does not give.
    private static let given: Set = ["record", "records", "profile", "now", "token"]

    /// Words without those that choose a page.
    static func withoutPage(_ words: [String], of operation: OperationProgram) -> [String] {
        let names = pageNames(of: operation)
        return words.filter { word in !names.contains(String(word.prefix { $0 != "=" })) }
    }

    /// The names that a call takes: those of its templates, settings among them, and those of its pages.
    private static func names(
        of operation: OperationProgram, reading extent: Extent, in program: PlatformProgram
    ) -> [String] {
        let templates = [operation.host.flatMap { program.hosts[$0] }].compactMap { $0 }
        let outer = (templates + program.headers.map(\.value)).flatMap(\.names)
        let pages = pageNames(of: operation)
        let own = operation.names.filter { !pages.contains($0) } + (extent == .page ? pages : [])
        let all = own + [operation.target].compactMap { $0 } + outer
        return all.enumerated().filter { all[..<$0.offset].contains($0.element) == false }.map(\.element)
    }

    private static func pageNames(of operation: OperationProgram) -> [String] {
        guard let page = operation.page else { return [] }
        let names: [String] =
            switch page.kind {
            case .number(let name, _), .offset(let name), .cursor(let name, _): [name]
            case .files: [PlatformRequest.after]
            case .link: []
            case .keyset(let places): places.keys.sorted()
            }
        return names + [page.sizeName].compactMap { $0 }
    }

    /// Which of the words is no parameter; `nil` when all are.
    static func problem(_ words: [String]) -> String? {
        words.first { !$0.dropFirst().contains("=") }.map { "`\($0)` has to be NAME=VALUE" }
    }

    /// Refuses words that are no parameters.
    static func check(_ words: [String]) throws {
        if let problem = problem(words) { throw ValidationError(problem) }
    }
}
