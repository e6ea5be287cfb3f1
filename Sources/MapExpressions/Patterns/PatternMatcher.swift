/// Finds out whether a regular expression fits somewhere in a text, in time linear in its length.
///
/// All ways through the expression are followed side by side, one character at a time, so that there is
/// nothing to go back to. Gives neither places nor groups.
/// A class, because compiled expressions share it.
final class PatternMatcher: Sendable {
    private let program: PatternProgram

    init(_ pattern: String) throws(PatternFault) {
        program = try PatternProgram(PatternParser.parse(pattern))
    }

    /// The matcher of a pattern, or the error of an evaluation that cannot read it.
    static func reading(_ pattern: String) throws(EvaluationError) -> PatternMatcher {
        do throws(PatternFault) {
            return try PatternMatcher(pattern)
        } catch {
            throw EvaluationError(.badPattern(pattern, error.reason))
        }
    }

    /// The most steps that a text of so many bytes takes.
    func stepCount(forLength length: Int) -> Int { (length + 1) * program.steps.count / 16 + 1 }

    /// Whether it fits a part of the text.
    func matches(_ text: String) -> Bool {
        var current = PlaceSet(capacity: program.steps.count)
        var next = PlaceSet(capacity: program.steps.count)
        var stack: [Int] = []
        var before: Unicode.Scalar?
        var scalars = text.unicodeScalars.makeIterator()
        var scalar = scalars.next()
        while true {
            let mayBegin = before == nil || !program.isAnchored
            if mayBegin, follow(0, into: &current, &stack, before, scalar) { return true }
            guard let taken = scalar, !(current.isEmpty && !mayBegin) else { return false }
            let after = scalars.next()
            next.removeAll()
            for place in current.places {
                guard case .take(let set) = program.steps[place], program.sets[set].contains(taken.value)
                else {
                    continue
                }
                if follow(place + 1, into: &next, &stack, taken, after) { return true }
            }
            swap(&current, &next)
            before = taken
            scalar = after
        }
    }

    /// Adds all places that can be reached without taking a character; true when the end is one of them.
    private func follow(
        _ start: Int, into places: inout PlaceSet, _ stack: inout [Int], _ before: Unicode.Scalar?,
        _ after: Unicode.Scalar?
    ) -> Bool {
        stack.append(start)
        while let place = stack.popLast() {
            guard places.insert(place) else { continue }
            switch program.steps[place] {
            case .take: break
            case .match:
                stack.removeAll(keepingCapacity: true)
                return true
            case .jump(let target): stack.append(target)
            case .split(let first, let second):
                stack.append(second)
                stack.append(first)
            case .assertion(let assertion):
                if assertion.holds(between: before, and: after) { stack.append(place + 1) }
            }
        }
        return false
    }
}
