import MapCompiler
import MapInterpreter
import MapProgram
import MapValues
import MapYAML

/// What a case says has to come out.
struct Expectation {
    private let then: YAMLNode?
    private let sides: [String]
    private let nodes = DocumentNodes()

    init(then: YAMLNode?, sides: [String]) {
        self.then = then
        self.sides = sides
    }

    /// Codes with which the configuration has to be refused.
    var refusedCodes: [String] { texts("refused") }

    /// Places that have to come back unchanged; an empty list for all that is given; `nil` for none.
    var roundTrip: [String]? {
        guard let node = nodes.member("round_trip", of: then) else { return nil }
        return nodes.text(node) == "true" ? [] : nodes.elements(node).compactMap { nodes.text($0) }
    }

    private func texts(_ key: String) -> [String] {
        nodes.elements(nodes.member(key, of: then)).compactMap { nodes.text($0) }
    }

    /// What differs from the case.
    func problems(
        of result: MappingResult, _ input: MappingInput, program: MappingProgram, record: RecordProgram
    ) -> [CaseOutcome.Problem] {
        var problems = outcomeProblems(result)
        for side in Side.allCases {
            guard let expected = nodes.member(sides[side.rawValue], of: then) else { continue }
            problems += Self.differences(
                nodes.value(expected), result.wanted[side], path: sides[side.rawValue])
        }
        problems += absentProblems(result)
        problems += unchangedProblems(result, input)
        problems += reasonProblems(result, record)
        return problems
    }

    private func outcomeProblems(_ result: MappingResult) -> [CaseOutcome.Problem] {
        var problems: [CaseOutcome.Problem] = []
        let wanted = nodes.text(nodes.member("outcome", of: then)) ?? "mapped"
        if wanted != result.outcome.rawValue {
            let cause = result.cause.isEmpty ? "" : ": \(result.cause)"
            problems.append(
                .message("\(wanted) was expected, and the record was \(result.outcome.rawValue)\(cause)"))
        }
        if let because = nodes.text(nodes.member("because", of: then)), !result.cause.contains(because) {
            problems.append(.message("the cause should say `\(because)`, and it is `\(result.cause)`"))
        }
        return problems
    }

    /// The members that a case names have to be equal; lists have the same length.
    static func differences(_ expected: Value, _ actual: Value?, path: String) -> [CaseOutcome.Problem] {
        switch (expected, actual) {
        case (.object(let wanted), .object(let fields)?):
            return wanted.members.flatMap {
                differences($0.value, fields[$0.name], path: "\(path).\($0.name)")
            }
        case (.list(let wanted), .list(let elements)?) where wanted.count == elements.count:
            return wanted.indices.flatMap { differences(wanted[$0], elements[$0], path: "\(path)[\($0)]") }
        default:
            return expected == actual ? [] : [.differs(path: path, expected: expected, actual: actual)]
        }
    }

    private func absentProblems(_ result: MappingResult) -> [CaseOutcome.Problem] {
        guard let node = nodes.member("absent", of: then) else { return [] }
        var problems: [CaseOutcome.Problem] = []
        for side in Side.allCases {
            let own = nodes.member(sides[side.rawValue], of: node)
            let paths = own ?? node
            if own == nil, case .mapping = node.content { continue }
            guard let wanted = result.wanted[side] else { continue }
            for path in nodes.elements(paths).compactMap({ nodes.text($0) }) {
                for value in Self.values(at: path.split(separator: ".").map(String.init)[...], in: wanted) {
                    problems.append(
                        .differs(path: "\(sides[side.rawValue]).\(path)", expected: nil, actual: value))
                }
            }
        }
        return problems
    }

    /// The values at a dotted path; through lists, of every element.
    static func values(at path: ArraySlice<String>, in value: Value) -> [Value] {
        if case .list(let elements) = value, !path.isEmpty {
            return elements.flatMap { values(at: path, in: $0) }
        }
        guard let name = path.first else { return [value] }
        guard let inner = value.fields?[name] else { return [] }
        return values(at: path.dropFirst(), in: inner)
    }

    private func unchangedProblems(_ result: MappingResult, _ input: MappingInput) -> [CaseOutcome.Problem] {
        var problems: [CaseOutcome.Problem] = []
        for name in texts("unchanged") {
            guard let side = Side.allCases.first(where: { sides[$0.rawValue] == name }) else {
                problems.append(.message("`\(name)` is not a side"))
                continue
            }
            guard let wanted = result.wanted[side] else { continue }
            problems += Self.differences(wanted, input.records[side] ?? .object(Fields()), path: name).map {
                problem in
                guard case .differs(let path, let written, let present) = problem else { return problem }
                return .differs(path: path, expected: present, actual: written)
            }
        }
        return problems
    }

    private func reasonProblems(_ result: MappingResult, _ record: RecordProgram) -> [CaseOutcome.Problem] {
        var problems: [CaseOutcome.Problem] = []
        for member in nodes.members(nodes.member("reasons", of: then)) {
            guard let wanted = nodes.text(member.value) else { continue }
            let found = result.reasons.filter { reason in
                reason.place == member.key
                    || record.origins[reason.origin].name == "\(record.name).\(member.key)"
            }
            let shown = found.map { ReasonText.line($0, record) }
            if !shown.contains(where: { $0.contains(wanted) }) {
                problems.append(
                    .message("the reasons for `\(member.key)` should say `\(wanted)`; they are: \(shown)"))
            }
        }
        let conflicts = Set(
            result.reasons.filter { $0.kind == .conflict }.map { record.origins[$0.origin].name })
        for name in texts("conflicts") where !conflicts.contains("\(record.name).\(name)") {
            problems.append(
                .message("`\(name)` should be in conflict; in conflict are: \(conflicts.sorted())"))
        }
        return problems
    }

    private static func laid(_ written: Value, over present: Value) -> Value {
        guard case .object(let new) = written, case .object(var fields) = present else { return written }
        for member in new.members {
            fields[member.name] = fields[member.name].map { laid(member.value, over: $0) } ?? member.value
        }
        return .object(fields)
    }

    /// What did not come back as it was given.
    func roundTripProblems(
        _ back: MappingResult, _ input: MappingInput, places: [String], sides: [String]
    ) -> [CaseOutcome.Problem] {
        guard back.outcome == .mapped else {
            return [.message("mapped back, the record was \(back.outcome.rawValue): \(back.cause)")]
        }
        guard let given = input.records[input.from] else { return [] }
        let name = "\(sides[input.from.rawValue]) (back)"
        // What is not written stays as it was given.
        let wanted = back.wanted[input.from].map { Self.laid($0, over: given) } ?? given
        if places.isEmpty { return Self.differences(given, wanted, path: name) }
        return places.flatMap { place -> [CaseOutcome.Problem] in
            let path = place.split(separator: ".").map(String.init)[...]
            let before = Self.values(at: path, in: given)
            // A named place has to be written back, or to have been found unchanged.
            let isKept = back.reasons.contains { $0.kind == .unchanged && $0.place == place }
            let after = isKept ? before : back.wanted[input.from].map { Self.values(at: path, in: $0) } ?? []
            return Self.differences(.list(before), .list(after), path: "\(name).\(place)")
        }
    }
}
