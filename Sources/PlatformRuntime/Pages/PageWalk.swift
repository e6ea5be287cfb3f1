package import MapProgram
package import MapValues

/// Walks through the pages of a list: what to ask for next, and when it is over.
package struct PageWalk: Sendable {
    /// What comes after a page.
    package enum Step: Sendable, Hashable {
        case next
        case end
        /// The platform gives the same page again: to go on would never end.
        case standsStill
        /// The last record does not have what the next page is asked for by.
        case keyMissing(String)
    }

    private let page: PageProgram?
    private var seen = 0
    /// The first and the last record of the page before.
    private var ends: [Value] = []
    private var number: Int
    /// Parameters of the page to ask for.
    package private(set) var parameters: [String: Value] = [:]
    /// The address of the page to ask for, where an answer gave one.
    package private(set) var link: String?

    /// A walk from the first page on.
    package init(_ page: PageProgram?) {
        self.page = page
        number = 0
        guard let page else { return }
        if let size = page.size, let name = page.sizeName { parameters[name] = .integer(size) }
        switch page.kind {
        case .number(let name, let first):
            number = first
            parameters[name] = .integer(first)
        case .offset(let name): parameters[name] = .integer(0)
        case .cursor, .link, .keyset, .files: break
        }
    }

    /// Takes note of a page that was read.
    package mutating func advance(_ answer: PlatformAnswer, records: [Value]) -> Step {
        guard let page, !records.isEmpty || page.hasOwnEnd else { return .end }
        if let last = page.last {
            var scope = AnswerScope(answer)
            scope.count = records.count
            scope.size = page.size ?? 0
            if scope.holds(last) { return .end }
        }
        seen += records.count
        // Two files may hold the same, and their names go on in any case.
        if page.kind != .files, let first = records.first, let last = records.last {
            if ends == [first, last] { return .standsStill }
            ends = [first, last]
        }
        parameters.merge(page.then) { _, then in then }
        switch page.kind {
        case .files:
            guard let name = answer.headers[PlatformRequest.fileName] else { return .end }
            parameters[PlatformRequest.after] = .text(name)
        case .number(let name, _):
            number += 1
            parameters[name] = .integer(number)
        case .offset(let name): parameters[name] = .integer(seen)
        case .cursor(let name, let next):
            guard let cursor = Self.first(next, in: answer) else { return .end }
            if parameters[name] == cursor { return .standsStill }
            parameters[name] = cursor
        case .link(let next):
            guard let address = Self.first(next, in: answer)?.text else { return .end }
            if link == address { return .standsStill }
            link = address
        case .keyset(let places):
            var changed = false
            for name in places.keys.sorted() {
                guard let value = places[name]?.value(in: records.last), !value.isEmpty else {
                    return .keyMissing(name)
                }
                changed = changed || parameters[name] != value
                parameters[name] = value
            }
            if !changed { return .standsStill }
        }
        return .next
    }

    /// The first of some places that has something.
    private static func first(_ places: [AnswerPath], in answer: PlatformAnswer) -> Value? {
        places.lazy.compactMap { $0.value(in: answer.body) }.first { !$0.isEmpty }
    }
}

extension PageProgram {
    /// Whether the answer itself says when it is over: pages may be empty before.
    fileprivate var hasOwnEnd: Bool {
        switch kind {
        case .cursor, .link, .files: true
        case .number, .offset, .keyset: false
        }
    }
}
