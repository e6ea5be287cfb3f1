/// Writes the lines of a text that is laid out anew, and puts its comments where they belong.
struct FormatWriter {
    let walk: ByteWalk
    /// The lines so far; the last one is being written.
    var lines: [String] = []
    private let comments: [FormatComment]
    /// The first comment that is not written yet.
    private var pending = 0
    private let starts: [Int]
    /// Whether a blank line behind the last one would belong to the text of a block.
    var endsInKeptBlanks = false

    init(walk: ByteWalk, comments: [FormatComment], starts: [Int]) {
        self.walk = walk
        self.comments = comments
        self.starts = starts
    }

    /// The whole text.
    var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

    /// Writes all nodes and comments.
    mutating func document(_ tree: borrowing FormatTree) {
        if let marker = tree.markers.start {
            flush(before: marker, indent: 0, blanks: .kept)
            lines.append("---")
        }
        if let root = tree.root {
            if root.isBlock {
                block(root, indent: 0)
            } else {
                open(root.range.lowerBound, indent: 0, blanks: .kept)
                broken(root, continuation: 2, reserve: 0)
            }
        }
        flush(before: tree.markers.end ?? walk.bytes.count, indent: 0, blanks: .kept)
        if tree.markers.end != nil { lines.append("...") }
        flush(before: walk.bytes.count, indent: 0, blanks: .kept)
    }

    // MARK: - Lines

    /// Whether a blank line may stand before what comes.
    enum Blanks { case kept, dropped }

    /// The characters on the line that is being written.
    var column: Int { lines.last?.count ?? 0 }

    /// Writes behind what stands on the line.
    mutating func write(_ text: String) { lines[lines.count - 1] += text }

    /// Begins a line.
    mutating func newLine(_ indent: Int) { lines.append(String(repeating: " ", count: indent)) }

    /// Begins the line of an entry that stood at an offset, with the comments before it.
    mutating func open(_ offset: Int, indent: Int, blanks: Blanks) {
        let hadComments = flush(before: offset, indent: indent, blanks: blanks)
        blankLine(before: offset, hadComments ? .kept : blanks)
        newLine(indent)
    }

    private mutating func blankLine(before offset: Int, _ blanks: Blanks) {
        defer { endsInKeptBlanks = false }
        let start = walk.lineStart(offset)
        guard blanks == .kept, !lines.isEmpty, !endsInKeptBlanks, start > walk.first else { return }
        // Of CR and LF the line end is one byte or two.
        var end = start - 1
        if walk.byte(end) == 0x0A, end > walk.first, walk.byte(end - 1) == 0x0D { end -= 1 }
        if walk.skipBlanks(walk.lineStart(end)) >= end { lines.append("") }
    }

    // MARK: - Comments

    /// Whether a comment stands before an offset that is not written yet.
    func hasComment(before offset: Int) -> Bool {
        pending < comments.count && comments[pending].offset < offset
    }

    /// Whether a comment stands inside a stretch.
    func hasComment(in range: Range<Int>) -> Bool {
        comments[pending...].contains { range.contains($0.offset) }
    }

    /// Writes the comments before an offset: those behind something at the end of the line, the others on
    /// lines of their own. Tells whether there was one of the latter.
    @discardableResult
    mutating func flush(before offset: Int, indent: Int, blanks: Blanks) -> Bool {
        var isAnyOnOwnLine = false
        while hasComment(before: offset) {
            let comment = comments[pending]
            pending += 1
            guard comment.isOwnLine || lines.isEmpty else {
                put(comment)
                continue
            }
            blankLine(before: comment.offset, isAnyOnOwnLine ? .kept : blanks)
            newLine(indent)
            write(comment.text)
            isAnyOnOwnLine = true
        }
        return isAnyOnOwnLine
    }

    /// Writes a comment at the end of the line: in its old column where that leaves two blanks.
    private mutating func put(_ comment: FormatComment) {
        write(String(repeating: " ", count: max(2, comment.column - column)) + comment.text)
    }

    /// Writes the comments that follow a block and are indented at least as deep as it was.
    mutating func close(_ end: Int, column: Int, indent: Int) {
        let next = starts[partition(end)...].first ?? walk.bytes.count
        while hasComment(before: next) {
            let comment = comments[pending]
            guard !comment.isOwnLine || comment.column >= column else { return }
            flush(before: comment.offset + 1, indent: indent, blanks: .kept)
        }
    }

    /// The index of the first node that begins at an offset or behind it.
    private func partition(_ offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
