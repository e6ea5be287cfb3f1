import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// Compiles links in their order; those that options leave out are gone.
    mutating func linkNodes(_ declarations: [Named<LinkDeclaration>], in context: LinkContext) -> [LinkNode] {
        declarations.compactMap { node($0, in: context) }
    }

    private mutating func node(_ declaration: Named<LinkDeclaration>, in context: LinkContext) -> LinkNode? {
        let link = declaration.value
        var context = context
        context.name += "." + declaration.name
        checkSides(link)
        if let lines = link.lines {
            guard narrow(&context, by: link) else { return leaveOut(link, in: context) }
            return list(lines, name: nil, in: context).map { .list($0) }
        }
        if let pick = link.pick { return self.pick(pick, of: declaration, in: context).map { .pick($0) } }
        if let links = link.links {
            guard narrow(&context, by: link) else { return leaveOut(link, in: context) }
            let origin = origin(context.name, at: declaration.nameSpan)
            context.isInside = true
            let nodes = linkNodes(links, in: context)
            checkOneSidedGroup(declaration, nodes)
            return .group(GroupProgram(origin: origin, nodes: nodes))
        }
        return self.link(declaration, in: context).map { .link($0) }
    }

    private mutating func checkSides(_ link: LinkDeclaration) {
        guard let direction = link.direction, link.because == nil else { return }
        let canRunBack = link.operation.map { !$0.isOneWay } ?? (link.round == nil && link.fold == nil)
        if canRunBack, link.places.count == 2 || link.links != nil {
            findings.append(.directionWithoutReason(at: direction.span))
        }
    }

    /// Takes over what a group says for the links inside; false when it never runs.
    mutating func narrow(_ context: inout LinkContext, by link: LinkDeclaration) -> Bool {
        let conditions = conditions(link.when, in: &context)
        context.hasCondition = context.hasCondition || link.when != nil
        guard conditions.first != nil || conditions.second != nil else { return false }
        for side in Side.allCases {
            if let own = conditions[side] {
                context.conditions[side] += own
            } else {
                context.isClosed[side] = true
            }
        }
        context.otherwise = link.otherwise ?? context.otherwise
        context.direction = link.direction ?? context.direction
        context.once = link.once ?? context.once
        context.owner = link.owner ?? context.owner
        context.requiredLaw = link.requiredLaw ?? context.requiredLaw
        return true
    }

    /// The conditions of a `when`, by the side that is read; `nil` for a side from which it never runs.
    private mutating func conditions(
        _ when: ForSides<Written>?, in context: inout LinkContext
    ) -> PerSide<[ProgramExpression]?> {
        var result = PerSide<[ProgramExpression]?>([], [])
        switch when {
        case nil: break
        case .both(let text)?:
            guard let expression = constantExpression(text) else { break }
            checkChoices(expression, at: text.span)
            guard let value = evaluateConstant(expression) else { break }
            guard case .bool(true) = value else { return PerSide(nil, nil) }
            for side in Side.allCases { context.choices[side].append(expression) }
        case .each(let texts)?:
            for text in texts {
                guard let side = side(named: text.name) else { continue }
                guard let expression = expression(text.value, side: side, in: context, purpose: .condition)
                else { continue }
                if expression.readsOnlyOptions, let value = evaluateConstant(expression) {
                    if case .bool(true) = value {
                        context.choices[side].append(expression)
                        continue
                    }
                    result[side] = nil
                } else {
                    result[side]?.append(expression)
                }
            }
        }
        return result
    }

    /// One link, for the directions in which it runs.
    private mutating func link(_ declaration: Named<LinkDeclaration>, in outer: LinkContext) -> LinkProgram? {
        var context = outer
        let link = declaration.value
        let findingsBefore = findings.count
        guard narrow(&context, by: link) else { return leaveOut(link, in: context) }
        checkNames(link)
        checkForms(link)
        let origin = origin(context.name, at: declaration.nameSpan)
        if let fold = link.fold, context.parents != nil, let compiled = self.fold(fold) {
            folds[origin] = compiled
        }
        linkChoices[origin] = context.choices
        var program = LinkProgram(origin: origin, reading: PerSide(nil, nil))
        for side in Side.allCases where !context.isClosed[side] {
            if let direction = context.direction, direction.from != sideNames[side] { continue }
            let compiler = MoveCompiler(link: link, reading: side, context: context)
            program.reading[side] = compiler.compile(&self)
        }
        checkOneSidedCondition(declaration, of: program)
        checkCases(link, of: program)
        checkIdentity(program, in: context, at: declaration.nameSpan)
        program.compare = textForms(link.compare)
        program.owner = owner(context.owner)
        program.requiredLaw = requiredLaw(context.requiredLaw)
        checkOwnerIsAsked(program, link, in: context)
        checkNewest(program, declaration, in: context)
        checkIdentifier(program, declaration, in: context)
        if program.reading.first == nil, program.reading.second == nil, !link.hasMistakes,
            !findings[findingsBefore...].contains(where: { $0.severity == .error })
        {
            reportNeverRuns(declaration, name: context.name)
        }
        return program
    }

    /// Says why a link runs in no direction: a side is missing, or nothing over there can be written.
    private mutating func reportNeverRuns(_ declaration: Named<LinkDeclaration>, name: String) {
        let places = declaration.value.places
        let absent = [sideNames.first, sideNames.second].first { side in !places.contains { $0.name == side }
        }
        findings.append(
            .linkNeverRuns(
                name, withoutSide: declaration.value.operation == nil ? absent : nil,
                at: declaration.nameSpan))
    }

    /// Reports unknown dictionaries and forms, whether or not the places of the link are right.
    private mutating func checkNames(_ link: LinkDeclaration) {
        _ = textForms(link.canon)
        checkSteps(link)
        guard case .dictionary(let uses)? = link.operation else { return }
        for case .named(let name) in uses where dictionaryIndex[name.text] == nil {
            findings.append(
                .unknownDictionary(name.text, known: Array(dictionaryIndex.keys), at: name.span))
        }
    }

    /// A demanded class: one_way demands nothing.
    private mutating func requiredLaw(_ written: Written?) -> LinkProgram.RequiredLaw? {
        guard let written else { return nil }
        let known: [Law] = [.iso, .lens, .quotient]
        if let law = known.first(where: { $0.rawValue == written.text }) {
            return LinkProgram.RequiredLaw(law: law, span: written.span)
        }
        findings.append(
            .unknownChoice(
                written.text, of: "require_law", known: known.map(\.rawValue), at: written.span))
        return nil
    }

    private mutating func owner(_ written: Written?) -> LinkProgram.Owner? {
        guard let written else { return nil }
        if written.text == "newest" { return .newest }
        if let side = side(named: written.text) { return .side(side) }
        findings.append(
            .unknownChoice(
                written.text, of: "owner", known: [sideNames.first, sideNames.second, "newest"],
                at: written.span))
        return nil
    }

    /// A fold by its word.
    mutating func fold(_ declaration: FoldDeclaration) -> Fold? {
        switch declaration {
        case .join(let text): return .join(text.text)
        case .word(let word):
            let words: [String: Fold] = [
                "sum": .sum, "min": .min, "max": .max, "first": .first, "last": .last, "all": .all,
                "count": .count, "none": .none,
            ]
            if let fold = words[word.text] { return fold }
            findings.append(
                .unknownChoice(word.text, of: "fold", known: words.keys.sorted(), at: word.span))
            return nil
        }
    }

    /// Resolves a place of a side, with a finding when it does not exist.
    mutating func place(_ written: Written, side: Side, in context: LinkContext) -> Place? {
        var text = withOptions(written.text)
        if let list = context.pickedList[side], text.hasPrefix(list + ".") {
            text = String(text.dropFirst(list.count + 1))
        }
        let resolver = PlaceResolver(
            platform: platforms[side], record: context.records[side], options: .object(options))
        switch resolver.resolve(text, span: written.span) {
        case .success(let place): return place
        case .failure(let problem):
            findings.append(problem.diagnostic)
            return nil
        }
    }
}

extension OperatorDeclaration {
    /// Whether the operator has no inverse.
    var isOneWay: Bool {
        switch self {
        case .constant, .compute, .compose, .convert: true
        case .dictionary, .pattern, .names, .reference, .cases: false
        }
    }
}
