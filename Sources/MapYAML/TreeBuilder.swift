import MapSource

/// Builds the tree from events: counts against the limits, resolves aliases, refuses what the subset lacks.
///
/// What leaves the structure readable is noted, and the reading goes on. Behind a mistake of syntax it starts
/// again at the next line that looks like the start of something, for further findings only. Where a limit
/// is passed it ends.
struct TreeBuilder: ~Copyable {
    /// What an alias may stand for.
    struct Anchored {
        var node: YAMLNode
        /// Nodes in it, aliases expanded.
        var nodeCount: Int
        /// Levels of lists and mappings in it.
        var height: Int
    }

    /// Where a node stands, as far as its checks depend on it.
    struct Surroundings {
        var isInFlow: Bool
        var isInSequence: Bool
    }

    /// Whether a list or mapping stands in brackets or is laid out by indentation.
    enum Layout { case flow, block }

    /// Why no more events are taken.
    private enum Stop {
        /// A limit is passed, or a second document begins.
        case forGood
        /// A mistake of syntax; the reading may start again at this line or behind it, if the line is
        /// indented no deeper than the column.
        case syntax(line: Int, columnMax: Int)
    }

    /// Mistakes of syntax after which no further ones are looked for.
    private static let syntaxFindingsMax = 20

    var findings: Findings
    let file: SourceFile
    let limits: YAMLLimits
    let walk: ByteWalk
    var hidden: HiddenCheck
    var anchors: [String: Anchored] = [:]
    /// Where anchors were set, also those whose node is still being read.
    var anchorPlaces: [String: SourceSpan] = [:]
    var aliasCount = 0
    var depth = 0
    /// The deepest level since the start of the innermost anchored node.
    var deepest = 0
    /// The scalar that was read last.
    var lastScalar: Range<Int>?
    /// Whether a part of the text was passed over behind a mistake of syntax.
    private(set) var hasGaps = false
    private(set) var nodeCount = 0
    /// What is open around the place of reading.
    private(set) var nesting = Nesting()
    private let isMended: Bool
    private var parser: LibYAMLParser
    private var stopped: Stop?
    private var syntaxFindings = 0
    /// The start of the part that is being read.
    private var partStart: Int

    init(file: SourceFile, text: CheckedText, limits: YAMLLimits, findings: Findings) {
        self.file = file
        self.limits = limits
        self.findings = findings
        walk = ByteWalk(bytes: text.bytes, first: text.first)
        isMended = text.isMended
        parser = LibYAMLParser(text)
        hidden = HiddenCheck(file: file, hidden: text.hidden)
        partStart = text.first
    }

    /// The root node; `nil` when the text has none or could not be read to its end.
    mutating func build() -> YAMLNode? {
        let root = document()
        let isWhole = stopped == nil
        while case .syntax(let line, let column)? = stopped, let start = nextStart(line, column) {
            restart(at: start)
            _ = document()
        }
        hidden.finish(walk, &findings)
        return isWhole ? root : nil
    }

    private mutating func document() -> YAMLNode? {
        var root: YAMLNode?
        while let event = next() {
            switch event.kind {
            case .documentStart:
                if root != nil {
                    _ = stop(.secondDocument(file.span(event.range)))
                    return nil
                }
                guard let first = next() else { return nil }
                root = node(first, Surroundings(isInFlow: false, isInSequence: false))
                if case .scalar(let scalar)? = root?.content, scalar.style == .plain, scalar.text.isEmpty {
                    _ = stop(.emptyFile(file))
                }
            case .streamEnd:
                if root == nil { _ = stop(.emptyFile(file)) }
                return root
            case .streamStart, .documentEnd, .alias, .scalar, .sequenceStart, .sequenceEnd, .mappingStart,
                .mappingEnd:
                continue
            }
        }
        return nil
    }

    // MARK: - Events

    /// The next event; `nil` once the reading has stopped.
    mutating func next() -> YAMLEvent? {
        guard stopped == nil else { return nil }
        switch parser.next() {
        case .event(let event):
            if event.kind.isNew { nesting.forgetClosed() }
            return event
        case .problem(let problem):
            fail(problem)
            return nil
        }
    }

    private mutating func fail(_ problem: YAMLProblem) {
        let place = min(problem.offset, walk.bytes.count)
        if hasGaps, problem.isEndOfLevel, walk.isFirstOnLine(place), place > partStart,
            walk.column(place) <= walk.column(walk.skipGaps(partStart))
        {
            // The part that was read on its own has ended; what follows belongs to a level around it.
            stopped = .syntax(line: walk.lineStart(place), columnMax: walk.column(place))
            return
        }
        // A character that was replaced may be the cause; it has its finding already.
        guard !isMended else { return stopped = .forGood }
        let finder = SyntaxFinder(file: file, walk: walk, nesting: nesting, lastScalar: lastScalar)
        let finding = finder.finding(for: problem)
        if !findings.explain(finding) { findings.add(finding) }
        syntaxFindings += 1
        guard syntaxFindings < Self.syntaxFindingsMax, finding.code != "MAP-1206" else {
            return stopped = .forGood
        }
        let start = max(finding.span?.range.lowerBound ?? place, partStart)
        // Behind a mistake inside brackets only what stands outside of them can be read; a line at the wrong
        // level can be read by itself.
        let outer = walk.lineStart(nesting.outermostBracket ?? start)
        let line = Self.wrongLevels.contains(finding.code) ? walk.lineStart(start) : walk.lineAfter(start)
        stopped = .syntax(line: line, columnMax: walk.column(walk.skipBlanks(outer)))
        hidden.skip(from: line)
    }

    /// Findings about lines that are right but for the level at which they stand.
    private static let wrongLevels: Set<String> = ["MAP-1104", "MAP-1124", "MAP-1125"]

    // MARK: - Starting again

    /// The start of a line, from a line on, where the text can be read again; `nil` when there is none.
    private func nextStart(_ line: Int, _ columnMax: Int) -> Int? {
        var line = line
        while line < walk.bytes.count {
            let start = walk.skipBlanks(line)
            if line > partStart, walk.column(start) <= columnMax, walk.isKeyOrElement(start) { return line }
            line = walk.lineAfter(line)
        }
        return nil
    }

    private mutating func restart(at start: Int) {
        hasGaps = true
        partStart = start
        stopped = nil
        nesting = Nesting()
        lastScalar = nil
        depth = 0
        deepest = 0
        hidden.skip(to: start)
        parser.restart(at: start)
    }

    // MARK: - Levels and limits

    mutating func enter(_ start: Int, _ layout: Layout) -> Bool {
        depth += 1
        deepest = max(deepest, depth)
        guard depth <= limits.depthMax else {
            let span = file.span(start..<min(start + 1, walk.bytes.count))
            _ = stop(.nestedTooDeep(at: span, limit: limits.depthMax))
            return false
        }
        nesting.open(layout == .block ? .block(column: walk.column(start)) : .flow(offset: start))
        return true
    }

    mutating func leave() {
        depth -= 1
        nesting.close()
    }

    /// Counts nodes against the budget.
    mutating func count(_ number: Int, at offset: Int) -> Bool {
        nodeCount += number
        guard nodeCount > limits.nodesMax else { return true }
        _ = stop(.tooManyNodes(at: file.span(lineContent(offset)), limit: limits.nodesMax))
        return false
    }

    /// Notes why the reading ends here.
    mutating func stop(_ finding: Diagnostic) -> YAMLNode? {
        findings.add(finding)
        stopped = .forGood
        return nil
    }

    func lineContent(_ offset: Int) -> Range<Int> {
        offset..<max(offset, walk.contentEnd(offset))
    }
}
