package import MapCompiler
package import MapDocuments
import MapInterpreter
import MapProgram
package import MapSource
import MapValues
package import MapYAML

/// Runs the cases of a pair.
package struct CaseRunner: Sendable {
    /// The pair with its platforms, before a case chooses options.
    package let input: CompilerInput
    private let nodes = DocumentNodes()
    /// What was compiled already, by what the cases chose.
    private var programs: [Value: MappingProgram] = [:]

    package init(input: CompilerInput) { self.input = input }

    /// Runs a case; one outcome for each of its vectors.
    package mutating func run(_ document: CaseDocument) -> [CaseOutcome] {
        guard !document.each.isEmpty else {
            return [
                run(
                    document, name: document.name.text, span: document.name.span, given: document.given,
                    then: document.then)
            ]
        }
        return document.each.enumerated().map { index, vector in
            let name = vector.name?.text ?? "vector \(index + 1)"
            return run(
                document, name: "\(document.name.text): \(name)", span: vector.span,
                given: Overlay.merged(document.given, vector.given),
                then: Overlay.merged(document.then, vector.then))
        }
    }

    private mutating func run(
        _ document: CaseDocument, name: String, span: SourceSpan, given: YAMLNode?, then: YAMLNode?
    ) -> CaseOutcome {
        var outcome = CaseOutcome(
            name: name, span: span, covers: document.covers.map(\.text),
            record: document.record?.text ?? "order")
        let sides = input.pair.sides.map(\.name)
        for problem in unknownKeys(given: given, then: then, sides: sides) {
            outcome.problems.append(.message(problem))
        }
        let chosen = compilerInput(given)
        guard let compilerInput = chosen.value else {
            outcome.problems.append(.refused(chosen.diagnostics))
            return outcome
        }
        let compiled = compiled(compilerInput, chosen: given)
        let expectation = Expectation(then: then, sides: sides)
        if !expectation.refusedCodes.isEmpty {
            let codes = Set(compiled.diagnostics.filter { $0.severity == .error }.map(\.code))
            for code in expectation.refusedCodes where !codes.contains(code) {
                let found = codes.isEmpty ? "no error" : codes.sorted().joined(separator: ", ")
                outcome.problems.append(.message("\(code) was expected, and there was \(found)"))
            }
            return outcome
        }
        guard let program = compiled.value else {
            outcome.problems.append(.refused(compiled.diagnostics.filter { $0.severity == .error }))
            return outcome
        }
        outcome.program = program
        guard let interpreter = Interpreter(program: program, record: outcome.record) else {
            outcome.problems.append(.message("the pair has no record `\(outcome.record)`"))
            return outcome
        }
        guard let mapping = mappingInput(given, sides: sides) else {
            outcome.problems.append(.message("`given` has to hold a record of one of the sides"))
            return outcome
        }
        let result = interpreter.map(mapping)
        outcome.results.append(result)
        outcome.problems += expectation.problems(
            of: result, mapping, program: program, record: interpreter.record)
        if let places = expectation.roundTrip {
            let back = interpreter.map(
                MappingInput(
                    records: mapping.from == .first
                        ? PerSide(mapping.records.first, result.wanted.second)
                        : PerSide(result.wanted.first, mapping.records.second),
                    from: mapping.from.other, bindings: mapping.bindings))
            outcome.results.append(back)
            outcome.problems += expectation.roundTripProblems(back, mapping, places: places, sides: sides)
        }
        return outcome
    }

    /// The program for what a case chooses. Many vectors of a pair choose the same, and compiling takes
    /// longer than mapping; what is refused is compiled anew, so that findings point into the case at hand.
    private mutating func compiled(
        _ input: CompilerInput, chosen given: YAMLNode?
    ) -> Checked<MappingProgram> {
        let choices = Value.list(
            ["options", "dictionaries", "codes"].map { key in
                nodes.member(key, of: given).map { nodes.value($0) } ?? .null
            })
        if let known = programs[choices] { return Checked(known, []) }
        let compiled = Compiler.compile(input)
        programs[choices] = compiled.value
        return compiled
    }

    private func unknownKeys(given: YAMLNode?, then: YAMLNode?, sides: [String]) -> [String] {
        let givenKeys = sides + ["options", "base", "from", "bindings", "codes", "dictionaries", "now"]
        let thenKeys =
            sides + [
                "absent", "unchanged", "outcome", "because", "reasons", "conflicts", "refused", "round_trip",
                "exact",
            ]
        return nodes.members(given).filter { !givenKeys.contains($0.key) }.map {
            "`\($0.key)` is not a key of `given`"
        }
            + nodes.members(then).filter { !thenKeys.contains($0.key) }.map {
                "`\($0.key)` is not a key of `then`"
            }
    }

    /// The pair with what a case chooses: options, rows of dictionaries, codes of the accounts.
    ///
    /// - Returns: nothing when the choices are misshapen, with the findings about them.
    package func compilerInput(_ given: YAMLNode?) -> Checked<CompilerInput> {
        var input = input
        let sides = input.pair.sides.map(\.name)
        input.options += nodes.members(nodes.member("options", of: given)).map {
            Named(name: $0.key, nameSpan: $0.keySpan, value: $0.value)
        }
        var reader = DocumentReader()
        for member in nodes.members(nodes.member("dictionaries", of: given)) {
            let dictionary = reader.dictionaryOverlay(member.value, sides: sides)
            input.dictionaries.append(Named(name: member.key, nameSpan: member.keySpan, value: dictionary))
        }
        for side in nodes.members(nodes.member("codes", of: given)) {
            for list in nodes.members(side.value) {
                input.codes[side.key, default: [:]][list.key] = nodes.elements(list.value).compactMap {
                    nodes.value($0).fields
                }
            }
        }
        return Checked(reader.findings.isEmpty ? input : nil, reader.findings)
    }

    private func mappingInput(_ given: YAMLNode?, sides: [String]) -> MappingInput? {
        let records = PerSide(record(given, sides[0]), record(given, sides[1]))
        let base = nodes.member("base", of: given)
        let from = nodes.text(nodes.member("from", of: given))
        let side: Side =
            from.map { $0 == sides[1] ? .second : .first } ?? (records.first != nil ? .first : .second)
        guard records[side] != nil else { return nil }
        var mapping = MappingInput(records: records, from: side)
        if base != nil {
            mapping.base = PerSide(
                record(base, sides[0]) ?? .object(Fields()), record(base, sides[1]) ?? .object(Fields()))
        }
        for member in nodes.members(nodes.member("bindings", of: given)) {
            for pair in nodes.elements(member.value) {
                let ids = nodes.elements(pair).compactMap { nodes.text($0) }
                if ids.count == 2 { mapping.bindings.bind(member.key, first: ids[0], second: ids[1]) }
            }
        }
        mapping.runTime = nodes.text(nodes.member("now", of: given))
        return mapping
    }

    private func record(_ node: YAMLNode?, _ side: String) -> Value? {
        guard let value = nodes.member(side, of: node).map({ nodes.value($0) }), value != .null else {
            return nil
        }
        return value
    }
}
