/// A regular expression as steps of a machine that is in several places at once.
struct PatternProgram: Sendable {
    /// A step; where it does not say where to go on, the next step follows.
    enum Step: Sendable {
        /// Takes one character out of a set, by the set's index.
        case take(Int)
        case assertion(PatternAssertion)
        case jump(Int)
        /// Goes on in two places.
        case split(Int, Int)
        case match
    }

    private(set) var steps: [Step] = []
    private(set) var sets: [ScalarSet] = []

    /// The most steps; the time for a text is its length times this.
    static let stepCountMax = 5000

    init(_ node: PatternNode) throws(PatternFault) {
        try add(node)
        try append(.match)
    }

    /// Whether it can only begin at the start of the text.
    var isAnchored: Bool {
        if case .assertion(.textStart)? = steps.first { true } else { false }
    }

    private mutating func append(_ step: Step) throws(PatternFault) {
        guard steps.count < Self.stepCountMax else {
            throw PatternFault("with its repetitions it is too large")
        }
        steps.append(step)
    }

    private mutating func add(_ node: PatternNode) throws(PatternFault) {
        switch node {
        case .empty: return
        case .set(let set):
            sets.append(set)
            try append(.take(sets.count - 1))
        case .assertion(let assertion): try append(.assertion(assertion))
        case .sequence(let parts):
            for part in parts { try add(part) }
        case .choice(let options): try addChoice(options)
        case .repeated(let part, let least, let most):
            for _ in 0..<least { try add(part) }
            guard let most else {
                try addLoop(part)
                return
            }
            var splits: [Int] = []
            for _ in least..<max(least, most) {
                splits.append(steps.count)
                try append(.match)
                try add(part)
            }
            for place in splits { steps[place] = .split(place + 1, steps.count) }
        }
    }

    private mutating func addChoice(_ options: [PatternNode]) throws(PatternFault) {
        var ends: [Int] = []
        for (index, option) in options.enumerated() {
            guard index < options.count - 1 else {
                try add(option)
                break
            }
            let split = steps.count
            try append(.match)
            try add(option)
            ends.append(steps.count)
            try append(.match)
            steps[split] = .split(split + 1, steps.count)
        }
        for end in ends { steps[end] = .jump(steps.count) }
    }

    /// Any number of times.
    private mutating func addLoop(_ part: PatternNode) throws(PatternFault) {
        let split = steps.count
        try append(.match)
        try add(part)
        try append(.jump(split))
        steps[split] = .split(split + 1, steps.count)
    }
}
