import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// Checks what stands in a link that options leave out: its fields exist, in whatever profile, and its
    /// dictionaries. Gives `nil`, which is what becomes of the link.
    mutating func leaveOut<Node>(_ link: LinkDeclaration, in context: LinkContext) -> Node? {
        checkLeftOut(link, in: context)
        return nil
    }

    private mutating func checkLeftOut(_ link: LinkDeclaration, in context: LinkContext) {
        // The lists of picks and of lines lead into other records, which the links inside speak of.
        guard link.pick == nil, link.lines == nil, !link.hasMistakes else { return }
        for places in link.places {
            guard let side = side(named: places.name) else { continue }
            for written in places.value.all { checkLeftOut(written, side: side, in: context) }
        }
        if case .dictionary(let uses)? = link.operation {
            for case .named(let name) in uses where dictionaryIndex[name.text] == nil {
                findings.append(
                    .unknownDictionary(name.text, known: Array(dictionaryIndex.keys), at: name.span))
            }
        }
        if let fold = link.fold { _ = self.fold(fold) }
        for inner in link.links ?? [] { checkLeftOut(inner.value, in: context) }
    }

    private mutating func checkLeftOut(_ written: Written, side: Side, in context: LinkContext) {
        if wholePlatforms == nil {
            var whole = platforms
            for side in Side.allCases {
                guard var compiler = platformCompiler(side, everyProfile: true) else { continue }
                whole[side] = compiler.compile(codes: input.codes[sideNames[side]] ?? [:])
            }
            wholePlatforms = whole
        }
        guard let platform = wholePlatforms?[side] else { return }
        let text = withOptions(written.text)
        leftOutPlaces[side].insert(text)
        if let list = context.pickedList[side], text.hasPrefix(list + ".") { return }
        let resolver = PlaceResolver(
            platform: platform, record: context.records[side], options: .object(options))
        if case .failure(let problem) = resolver.resolve(text, span: written.span) {
            findings.append(problem.diagnostic)
        }
    }
}

extension LinkDeclaration.Places {
    /// Every place that is written, tries and parts alike.
    fileprivate var all: [Written] {
        switch self {
        case .one(let place): [place]
        case .parts(let parts): parts.map(\.value)
        case .list(let tries): tries.flatMap(\.all)
        }
    }
}
