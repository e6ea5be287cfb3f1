/// The lists and mappings that are open around the place of reading, outermost first.
struct Nesting {
    /// One of them.
    enum Level {
        /// Laid out by indentation; its first key or dash stands behind so many bytes.
        case block(column: Int)
        /// In brackets that open at an offset.
        case flow(offset: Int)
    }

    private var open: [Level] = []
    /// Columns of the levels that ended right before this place.
    private var closedColumns: [Int] = []
    /// Where the brackets open that were closed last.
    private(set) var closedBracket: Int?

    /// The columns at which a line may begin: of the open levels and of those that have just ended.
    var columns: [Int] {
        closedColumns + open.compactMap { if case .block(let column) = $0 { column } else { nil } }
    }

    /// The innermost open bracket.
    var bracket: Int? {
        if case .flow(let offset)? = open.last { offset } else { nil }
    }

    /// The bracket that is open longest.
    var outermostBracket: Int? {
        for case .flow(let offset) in open { return offset }
        return nil
    }

    mutating func open(_ level: Level) { open.append(level) }

    mutating func close() {
        guard let level = open.popLast() else { return }
        switch level {
        case .block(let column): closedColumns.append(column)
        case .flow(let offset): closedBracket = offset
        }
    }

    /// Something new has begun, so that what ended before it is no place to go on.
    mutating func forgetClosed() { closedColumns = [] }
}
