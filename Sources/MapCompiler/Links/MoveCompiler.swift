import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues
import MapYAML

/// Compiles a link for one side that is read.
struct MoveCompiler {
    let link: LinkDeclaration
    let reading: Side
    let context: LinkContext

    /// A value on its way: where it comes from, what has been done to it, what it is by now.
    private struct Flow {
        var source: Move.Source
        var transforms: [Transform] = []
        var type: FieldType
        var unmapped = Outcome.omit
        var condition: ProgramExpression?
    }

    /// The move, or `nil` when the link does not run this way.
    func compile(_ compiler: inout PairCompiler) -> Move? {
        let readName = compiler.sideNames[reading]
        let writeName = compiler.sideNames[reading.other]
        let sources = link.places.first { $0.name == readName }.map { steps($0.value) }
        guard let targets = link.places.first(where: { $0.name == writeName }).map({ steps($0.value) }) else {
            return nil
        }
        var attempts: [Move.Attempt] = []
        var isCases = false
        if case .cases(let cases)? = link.operation {
            isCases = true
            for one in cases {
                var inner = one.link
                if inner.places.isEmpty { inner.places = link.places }
                attempts += caseAttempts(inner, &compiler)
            }
        } else {
            attempts = self.attempts(sources: sources, targets: targets, &compiler)
        }
        guard !attempts.isEmpty else { return nil }
        var move = Move(attempts: attempts)
        move.isCases = isCases
        move.conditions = context.conditions[reading]
        move.blank = link.blank.map { compiler.value($0).asNumberIfPlain }
        finish(&move, &compiler)
        return move
    }

    private func caseAttempts(_ inner: LinkDeclaration, _ compiler: inout PairCompiler) -> [Move.Attempt] {
        let compilerOfCase = MoveCompiler(link: inner, reading: reading, context: context)
        guard var move = compilerOfCase.compile(&compiler) else { return [] }
        if case .each(let texts)? = inner.when,
            let text = texts.first(where: { $0.name == compiler.sideNames[reading] })
        {
            let condition = compiler.expression(text.value, side: reading, in: context, purpose: .condition)
            for index in move.attempts.indices { move.attempts[index].condition = condition }
        } else if case .both(let text)? = inner.when {
            let condition = compiler.expression(text, side: reading, in: context, purpose: .condition)
            for index in move.attempts.indices { move.attempts[index].condition = condition }
        }
        return move.attempts
    }

    /// The tries of places in step.
    private func attempts(
        sources: [LinkDeclaration.Places]?, targets: [LinkDeclaration.Places], _ compiler: inout PairCompiler
    ) -> [Move.Attempt] {
        let compiled = targets.map { target($0, &compiler) }
        if let fixed = fixedSource(&compiler) {
            guard sources == nil else { return [] }
            return compiled.compactMap { $0 }.prefix(1).compactMap { finish(fixed, target: $0, &compiler) }
        }
        guard let sources, !sources.isEmpty, !compiled.isEmpty else { return [] }
        if link.fold != nil, context.parents == nil {
            // One value does not become several again: the side with the several is only read.
            guard !isSeveral(targets) else { return [] }
            guard let flow = foldSource(sources, &compiler), let target = compiled.first ?? nil else {
                return []
            }
            return [finish(flow, target: target, &compiler)].compactMap { $0 }
        }
        let count = max(sources.count, targets.count)
        var result: [Move.Attempt] = []
        for index in 0..<count {
            guard let target = compiled[min(index, compiled.count - 1)] else { continue }
            let source = sources[min(index, sources.count - 1)]
            guard let flow = flow(source, index: index, target: target, &compiler) else { continue }
            if let attempt = finish(flow, target: target, &compiler) { result.append(attempt) }
        }
        return result
    }

    /// Whether places denote several values: more than one place, or elements of a list.
    private func isSeveral(_ places: [LinkDeclaration.Places]) -> Bool {
        guard places.count == 1, case .one(let written)? = places.first else { return places.count > 1 }
        return written.text.contains("(all)") || written.text.contains(" in ")
    }

    private func steps(_ places: LinkDeclaration.Places) -> [LinkDeclaration.Places] {
        if case .list(let list) = places { list } else { [places] }
    }

    // MARK: Targets

    /// What can be written; `nil` when the platform does not let it be written.
    private func target(_ places: LinkDeclaration.Places, _ compiler: inout PairCompiler) -> Move.Target? {
        switch places {
        case .one(let written):
            guard let place = compiler.place(written, side: reading.other, in: context) else { return nil }
            return isWritable(place, compiler) ? .place(place) : nil
        case .parts(let parts):
            var named: [NamedPlace] = []
            for part in parts {
                guard let place = compiler.place(part.value, side: reading.other, in: context),
                    isWritable(place, compiler)
                else { return nil }
                named.append(NamedPlace(name: part.name, place: place))
            }
            return .parts(named)
        case .list: return nil
        }
    }

    /// The identity of a record is written too: it says which record is meant.
    private func isWritable(_ place: Place, _ compiler: PairCompiler) -> Bool {
        let side = reading.other
        if place.text == compiler.id(of: context.records[side], on: side) { return true }
        if place.type.writing == .never { return false }
        return !place.steps.contains { if case .column = $0 { true } else { false } }
    }

    // MARK: Sources

    /// A source that reads no place of its own: a constant, an expression, a composed text.
    private func fixedSource(_ compiler: inout PairCompiler) -> Flow? {
        switch link.operation {
        case .constant(let node)?:
            return Flow(source: .constant(compiler.nodes.value(node)), type: FieldType(.any))
        case .compute(let text)?:
            guard
                let expression = compiler.expression(
                    text, side: reading, in: context, purpose: .writtenValue)
            else { return nil }
            return Flow(source: .compute(expression), type: FieldType(expression.kind))
        case .compose(let between, let parts)?:
            let composed = parts.compactMap { compiler.composition($0, side: reading, in: context) }
            let composition = Composition(between: between?.text ?? "", parts: composed)
            return Flow(source: .compose(composition), type: FieldType(.text))
        case .dictionary?, .pattern?, .names?, .reference?, .convert?, .cases?, nil: return nil
        }
    }

    private func foldSource(_ sources: [LinkDeclaration.Places], _ compiler: inout PairCompiler) -> Flow? {
        guard let declaration = link.fold, let fold = compiler.fold(declaration) else { return nil }
        var places: [Place] = []
        for source in sources {
            guard case .one(let written) = source,
                let place = compiler.place(written, side: reading, in: context)
            else { continue }
            places.append(place)
        }
        guard let first = places.first else { return nil }
        var type = first.type
        switch fold {
        case .count: type = FieldType(.integer)
        case .join: type = FieldType(.text)
        case .all: type = FieldType(.values)
        case .sum, .min, .max, .first, .last, .none: break
        }
        type.wire = .native
        return Flow(source: .fold(places, fold), type: type)
    }

    private func flow(
        _ source: LinkDeclaration.Places, index: Int, target: Move.Target, _ compiler: inout PairCompiler
    ) -> Flow? {
        switch link.operation {
        case .pattern(let patterns)?:
            guard let written = pick(patterns, index) else { return nil }
            return patternFlow(source, written, target: target, &compiler)
        case .names(let order, let rest)?:
            let words = order.map(\.text)
            return nameFlow(source, order: words, rest: rest?.text ?? words.last ?? "", &compiler)
        case .dictionary(let uses)?:
            guard let use = pick(uses, index), var flow = plain(source, &compiler) else { return nil }
            appendForms(to: &flow, &compiler)
            return look(up: use, flow, &compiler)
        case .reference(let record)?:
            guard var flow = plain(source, &compiler) else { return nil }
            flow.transforms.append(.binding(record: record.text, from: reading))
            flow.type = FieldType(.text)
            return flow
        case .convert(let to, let rates)?:
            guard var flow = plain(source, &compiler) else { return nil }
            guard let table = compiler.dictionaryIndex[rates.text] else {
                compiler.findings.append(
                    .unknownDictionary(
                        rates.text, known: Array(compiler.dictionaryIndex.keys), at: rates.span))
                return nil
            }
            guard let path = flow.type.currency else {
                compiler.findings.append(.currencyUnknown(at: to.span))
                return nil
            }
            compiler.checkCurrency(to, of: table)
            let written = Written(text: path, style: .plain, span: rates.span, node: rates.node)
            guard let currency = compiler.place(written, side: reading, in: context) else { return nil }
            let outcome =
                link.unmapped?.of(compiler.sideNames[reading])
                ?? compiler.dictionaryDeclarations[table].unmapped?.of(compiler.sideNames[reading])
            flow.unmapped = outcome.map { compiler.outcome($0) } ?? .park
            flow.transforms.append(
                .currency(table: table, to: compiler.optionText(to.text), from: currency))
            return flow
        case .constant?, .compute?, .compose?, .cases?, nil:
            guard var flow = plain(source, &compiler) else { return nil }
            appendForms(to: &flow, &compiler)
            return flow
        }
    }

    private func pick<Element>(_ list: [Element], _ index: Int) -> Element? {
        list.isEmpty ? nil : list[min(index, list.count - 1)]
    }

    private func plain(_ source: LinkDeclaration.Places, _ compiler: inout PairCompiler) -> Flow? {
        guard case .one(let written) = source, let place = compiler.place(written, side: reading, in: context)
        else {
            if case .parts(let parts) = source, let first = parts.first {
                compiler.findings.append(.partsWithoutPattern(parts.map(\.name), at: first.nameSpan))
            }
            return nil
        }
        return Flow(source: .place(place), type: place.type)
    }

    private func appendForms(to flow: inout Flow, _ compiler: inout PairCompiler) {
        for form in compiler.textForms(link.canon) where form != .wallClock {
            flow.transforms.append(.form(form))
        }
    }

    private func look(
        up use: OperatorDeclaration.DictionaryUse, _ flow: Flow, _ compiler: inout PairCompiler
    ) -> Flow? {
        let index: Int
        switch use {
        case .named(let name):
            guard let known = compiler.dictionaryIndex[name.text] else {
                compiler.findings.append(
                    .unknownDictionary(name.text, known: Array(compiler.dictionaryIndex.keys), at: name.span))
                return nil
            }
            index = known
        case .inline(let declaration):
            index = compiler.inlineDictionary(
                declaration, name: context.name, hasOutcome: link.unmapped != nil)
        }
        var flow = flow
        let dictionary = compiler.dictionaries[index]
        let declaration = compiler.dictionaryDeclarations[index]
        let outcome =
            link.unmapped?.of(compiler.sideNames[reading])
            ?? declaration.unmapped?.of(compiler.sideNames[reading])
        flow.unmapped = outcome.map { compiler.outcome($0) } ?? .park
        flow.transforms.append(.dictionary(index, from: reading))
        let across = dictionary.rows.flatMap { reading == .first ? $0.second : $0.first }
        let isBoolean = across.contains { if case .bool = $0 { true } else { false } }
        flow.type = FieldType(isBoolean ? .any : .text)
        return flow
    }

    // MARK: Patterns and names

    private func patternFlow(
        _ source: LinkDeclaration.Places, _ written: Written, target: Move.Target,
        _ compiler: inout PairCompiler
    ) -> Flow? {
        let text = compiler.withOptions(written.text)
        guard let pattern = TextPatternParser.parse(text) else {
            compiler.findings.append(.unreadablePattern(text, at: written.span))
            return nil
        }
        if case .parts(let parts) = source {
            var named: [NamedPlace] = []
            for part in parts {
                guard let place = compiler.place(part.value, side: reading, in: context) else { return nil }
                named.append(NamedPlace(name: part.name, place: place))
            }
            guard matches(pattern, names: named.map(\.name), at: written, &compiler) else { return nil }
            return Flow(source: .parts(named), transforms: [.join(pattern)], type: FieldType(.text))
        }
        guard let flow = plain(source, &compiler), case .place(let place) = flow.source else { return nil }
        switch target {
        case .parts(let parts):
            guard matches(pattern, names: parts.map(\.name), at: written, &compiler) else { return nil }
            return Flow(source: flow.source, transforms: [.split(pattern)], type: FieldType(.any))
        case .place(let other):
            // One part: the side that is no text is the part; of two texts the first side is.
            let isSourcePart = isPart(place, against: other, isFirst: reading == .first)
            guard pattern.partNames.count == 1 else {
                compiler.findings.append(.patternNeedsParts(text, at: written.span))
                return nil
            }
            if isSourcePart {
                let named = NamedPlace(name: pattern.partNames[0], place: place)
                return Flow(source: .parts([named]), transforms: [.join(pattern)], type: FieldType(.text))
            }
            return Flow(source: flow.source, transforms: [.split(pattern)], type: FieldType(.any))
        }
    }

    private func isPart(_ place: Place, against other: Place, isFirst: Bool) -> Bool {
        let isText = if case .text = place.type.kind { true } else { false }
        let isOtherText = if case .text = other.type.kind { true } else { false }
        return isText == isOtherText ? isFirst : !isText
    }

    private func matches(
        _ pattern: TextPattern, names: [String], at written: Written, _ compiler: inout PairCompiler
    ) -> Bool {
        guard Set(pattern.partNames) == Set(names) else {
            compiler.findings.append(
                .patternParts(pattern.partNames, places: names, at: written.span))
            return false
        }
        return true
    }

    private func nameFlow(
        _ source: LinkDeclaration.Places, order: [String], rest: String, _ compiler: inout PairCompiler
    ) -> Flow? {
        if case .parts(let parts) = source {
            var named: [NamedPlace] = []
            for part in parts {
                guard let place = compiler.place(part.value, side: reading, in: context) else { return nil }
                named.append(NamedPlace(name: part.name, place: place))
            }
            return Flow(source: .parts(named), transforms: [.joinName(order: order)], type: FieldType(.text))
        }
        guard let flow = plain(source, &compiler) else { return nil }
        return Flow(
            source: flow.source, transforms: [.splitName(order: order, rest: rest)], type: FieldType(.any))
    }

    // MARK: Finishing

    /// Adds the rounding and the conversion to the target's type.
    private func finish(_ flow: Flow, target: Move.Target, _ compiler: inout PairCompiler) -> Move.Attempt? {
        var flow = flow
        if let round = link.round { flow.transforms.append(.round(compiler.rounding(round))) }
        if case .place(let place) = target {
            let isWallClock = compiler.textForms(link.canon).contains(.wallClock)
            guard let steps = Conversions.steps(from: flow.type, to: place.type, isWallClock: isWallClock)
            else {
                // The other direction would say the same of the same two places.
                if compiler.mismatchedLinks.insert(link.span).inserted {
                    compiler.findings.append(
                        .typesDoNotConvert(
                            from: flow.type, to: place.type, place: place.text, at: place.span ?? link.span))
                }
                return nil
            }
            flow.transforms += steps
            if case .constant(let value) = flow.source {
                flow.source = .constant(PairCompiler.literal(value, as: place.type))
            }
        }
        var attempt = Move.Attempt(source: flow.source, transforms: flow.transforms, target: target)
        attempt.unmapped = flow.unmapped
        return attempt
    }

    /// Outcomes and the rest that is the same for all tries.
    private func finish(_ move: inout Move, _ compiler: inout PairCompiler) {
        let name = compiler.sideNames[reading]
        var target: FieldType?
        if case .place(let place)? = move.attempts.first?.target { target = place.type }
        let isRequired = target?.isRequired ?? false
        func outcome(_ declared: ForSides<OutcomeDeclaration>?, _ fallback: Outcome) -> Outcome {
            guard let declaration = declared?.of(name) else { return fallback }
            return compiler.outcome(declaration, as: target)
        }
        move.absent = outcome(link.absent, isRequired ? .park : .omit)
        move.unbound = outcome(link.unbound, .park)
        move.unfit = outcome(link.unfit, isRequired ? .skip : .omit)
        move.otherwise = outcome(link.otherwise ?? context.otherwise, .omit)
        if link.unmapped != nil {
            for index in move.attempts.indices {
                move.attempts[index].unmapped = outcome(link.unmapped, move.attempts[index].unmapped)
            }
        }
        compiler.checkRequiredTarget(of: move, link, reading: reading)
        compiler.checkClosedTarget(of: move, link, reading: reading)
        compiler.checkNarrowings(of: move, link, reading: reading)
        compiler.checkDigits(of: move, link, reading: reading)
        compiler.checkDeadOutcomes(of: move, link, in: context, reading: reading)
        compiler.checkDictionaryUse(of: move, link, reading: reading)
        compiler.checkTotality(of: move, link, reading: reading)
        compiler.checkRates(of: move, link, reading: reading)
        compiler.checkUnbound(link, reading: reading)
        compiler.checkValues(of: move, link, reading: reading)
        compiler.checkLengths(of: move, link, reading: reading)
        compiler.checkStep(of: move, link, reading: reading)
        compiler.checkOperators(of: move, link, reading: reading)
        switch context.once?.text {
        case "create"?: move.once = .create
        case "bound"?: move.once = .bound
        case .some(let word):
            if let span = context.once?.span {
                compiler.findings.append(
                    .unknownChoice(word, of: "once", known: ["create", "bound"], at: span))
            }
        case nil: break
        }
    }
}

extension Value {
    /// A text that reads as a number, as that number: `blank: [0]` means the number.
    var asNumberIfPlain: Value {
        if case .text(let text) = self, DocumentNodes.isNumber(text) {
            return .number(Number(jsonText: text))
        }
        return self
    }
}
