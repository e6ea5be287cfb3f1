import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

extension PairCompiler {
    /// Partners are found by keys that name one record each, that the platform can search by, and that stand
    /// in what is made; and every case that is left has its word.
    mutating func checkMatchKeys(
        _ declaration: Named<RecordMappingDeclaration>, of record: RecordProgram, in context: LinkContext
    ) {
        let mapping = declaration.value
        checkWords(declaration)
        var binds = false
        checkRepeated(mapping.match)
        for way in mapping.match {
            let isSuggestion = nodes.text(nodes.member("only", of: way)) == "suggest"
            binds = binds || !isSuggestion
            for side in Side.allCases {
                guard let node = nodes.member(sideNames[side], of: way), let written = Self.written(node),
                    let place = knownPlace(written, side: side, in: context)
                else { continue }
                if !isSuggestion { checkUnique(place, side, written, in: context) }
                checkSearchable(place, side, written, in: context)
                if !isSuggestion { checkWritten(place, side, written, mapping, record) }
            }
        }
        if !mapping.match.isEmpty, !binds, let span = mapping.matchSpan {
            findings.append(.matchNeverBinds(declaration.name, at: span))
        }
    }

    /// A way that was tried before finds nothing more.
    private mutating func checkRepeated(_ ways: [YAMLNode]) {
        var tried: [Value: YAMLNode] = [:]
        for way in ways {
            let key = nodes.value(way)
            if let first = tried[key] {
                findings.append(.matchGivenTwice(at: way.span, first: first.span))
            } else {
                tried[key] = way
            }
        }
    }

    /// `several`, `unmatched` and `match` of a record that is matched, or that a flow moves.
    private mutating func checkWords(_ declaration: Named<RecordMappingDeclaration>) {
        let mapping = declaration.value
        // A key that nobody knows may be the one that is missing.
        if mapping.hasUnknownKeys { return }
        let flows = pair.flows.filter { $0.value.record?.text == declaration.name }
        if let span = mapping.matchSpan, mapping.several == nil {
            findings.append(.severalMissing(declaration.name, at: span))
        }
        guard let flow = flows.first else { return }
        let read = Set(flows.flatMap { sidesRead(by: $0.value) })
        for side in Side.allCases where read.contains(side) {
            let unmatched = mapping.unmatched?.of(sideNames[side])
            if unmatched == nil {
                findings.append(
                    .unmatchedMissing(
                        declaration.name, side: mapping.unmatched == nil ? nil : sideNames[side],
                        at: declaration.nameSpan, flow: flow.nameSpan))
                if mapping.unmatched == nil { break }
            }
        }
        let creates = read.contains { mapping.unmatched?.of(sideNames[$0])?.word == "create" }
        if creates, mapping.match.isEmpty {
            findings.append(.matchMissing(declaration.name, at: declaration.nameSpan))
        }
    }

    private static func written(_ node: YAMLNode) -> Written? {
        guard case .scalar(let scalar) = node.content else { return nil }
        return Written(text: scalar.text, style: scalar.style, span: node.span, node: node)
    }

    /// A place that exists; what is wrong with one that does not has been said.
    func knownPlace(_ written: Written, side: Side, in context: LinkContext) -> Place? {
        var trial = self
        return trial.place(written, side: side, in: context)
    }

    /// Whether a place of a record names one record: its identity, or a field that the platform calls unique.
    func isUnique(_ place: Place, _ side: Side, record: Int) -> Bool {
        place.type.isUnique || place.text == platforms[side].records[record].id
    }

    private mutating func checkUnique(
        _ place: Place, _ side: Side, _ written: Written, in context: LinkContext
    ) {
        let record = context.records[side]
        guard !isUnique(place, side, record: record) else { return }
        findings.append(
            .keyNotUnique(
                place.text, record: "\(platforms[side].name).\(platforms[side].records[record].name)",
                at: written.span, declared: place.declared(in: platforms[side].records[record])))
    }

    /// What a platform searches by, as the create of the record says in its `search:`.
    private mutating func checkSearchable(
        _ place: Place, _ side: Side, _ written: Written, in context: LinkContext
    ) {
        let model = platforms[side].records[context.records[side]]
        guard let search = operation("create", of: model.name, side: side)?.value.search,
            place.text != model.id
        else { return }
        let known = search.with.map(\.value.text) + search.same.map(\.text)
        guard !known.isEmpty, !known.contains(place.text) else { return }
        findings.append(
            .keyNotSearchable(
                place.text, record: "\(platforms[side].name).\(model.name)", known: known, at: written.span,
                declared: search.span))
    }

    /// What is made has to carry the key by which it is found the next time.
    private mutating func checkWritten(
        _ place: Place, _ side: Side, _ written: Written, _ mapping: RecordMappingDeclaration,
        _ record: RecordProgram
    ) {
        guard mapping.unmatched?.of(sideNames[side.other])?.word == "create", place.type.writing != .never,
            !record.moves(reading: side.other).contains(where: { move in
                move.attempts.contains { $0.target.places.contains { $0.text == place.text } }
            }), let span = mapping.matchSpan
        else { return }
        findings.append(
            .keyNeverWritten(place.text, side: sideNames[side], at: span, key: written.span))
    }

    /// The key of a list tells its elements apart on one of the two sides.
    mutating func checkListKey(_ list: ListProgram, elements: PerSide<Int>, at span: SourceSpan) {
        guard let keys = list.keys else { return }
        let tells = Side.allCases.contains { side in
            isUnique(keys[side], side, record: elements[side]) || keys[side].steps.count > 1
        }
        guard !tells else { return }
        findings.append(
            .listKeyNotUnique(keys.first.text, keys.second.text, at: keys.first.span ?? span))
    }
}

extension Place {
    /// Where the field at the top of a record is declared.
    fileprivate func declared(in record: RecordModel) -> SourceSpan? {
        guard case .member(let name)? = steps.first else { return nil }
        return record.fields.first { $0.name == name }?.span
    }
}
