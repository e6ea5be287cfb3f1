import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapValues
import MapYAML

/// Compiles one pair for one choice of options. The work is spread over extensions by topic; what they
/// share, and all findings, are here.
struct PairCompiler {
    let input: CompilerInput
    let pair: PairDocument
    let sideNames: PerSide<String>
    let nodes = DocumentNodes()
    var findings: [Diagnostic] = []
    /// The options as chosen.
    var options = Fields() { didSet { constantScope = nil } }
    var platforms: PerSide<PlatformModel> { didSet { constantScope = nil } }
    /// The platforms with the fields of all their profiles, once a link was left out by an option.
    var wholePlatforms: PerSide<PlatformModel>?
    var dictionaries: [MappingDictionary] = []
    /// Declarations behind ``dictionaries``, for outcomes and checks.
    var dictionaryDeclarations: [DictionaryDeclaration] = []
    var dictionaryIndex: [String: Int] = [:]
    /// Where each of ``dictionaries`` is named, or laid over.
    var dictionaryPlaces: [Int: SourceSpan] = [:]
    /// Those of ``dictionaries`` in which an error was found.
    var mistakenDictionaries: Set<Int> = []
    /// Dictionaries and sides of which missing rows have been reported.
    var reportedGaps: Set<String> = []
    /// Options without a value, which has been reported.
    var missingOptions: Set<String> = []
    /// Rows of code lists by title, by side and list.
    var titleIndex: [String: [Value: [Fields]]] = [:]
    /// Rows that have to be there.
    var ensured: [EnsuredRow] = []
    var origins: [Origin] = []
    /// By the origin of a link of the record at hand: its conditions over options, with those around it.
    var linkChoices: [Int: PerSide<[ProgramExpression]>] = [:]
    /// The places of links that options leave out of the record at hand.
    var leftOutPlaces = PerSide<Set<String>>([], [])
    var forms: [String: [TextForm]] = [:] { didSet { constantScope = nil } }
    /// The chains of forms that were tried, with a text that does not settle in them.
    var checkedForms: [[TextForm]: FormCheck.Counterexample?] = [:]
    /// How values of kit members become one, by the origin of the link.
    var folds: [Int: Fold] = [:]
    /// Scopes of expressions that have been made already.
    var scopes: [(key: ScopeKey, scope: ExpressionScope)] = []
    /// What is known when compiling, with its values; made again when some of it changes.
    var constantScope: (scope: ExpressionScope, roots: ExpressionRoots)?
    /// Links whose two types have been found not to fit.
    var mismatchedLinks: Set<SourceSpan> = []
    /// Dictionaries written inside links, by the place where they stand.
    var inlineDictionaries: [(span: SourceSpan, index: Int)] = []

    /// Compiles a pair; the program is missing when there are errors.
    static func compile(_ input: CompilerInput) -> Checked<MappingProgram> {
        guard input.pair.sides.count == 2 else {
            // Sides that could not be read have been reported with their document.
            return Checked(nil, input.pair.hasSides ? [] : [.pairWithoutSides(at: input.pair.name.span)])
        }
        var missing: [Diagnostic] = []
        let named = input.pair.sides.filter { !$0.value.platform.text.isEmpty }
        for side in named where input.platforms[side.value.platform.text] == nil {
            missing.append(.unknownPlatform(side.value.platform.text, at: side.value.platform.span))
        }
        guard missing.isEmpty, named.count == 2 else { return Checked(nil, missing) }
        var compiler = PairCompiler(input: input)
        let program = compiler.program()
        // Both directions of a link find the same mistakes in what they share.
        var seen: Set<Diagnostic> = []
        let findings = compiler.findings.filter { seen.insert($0).inserted }
        let hasErrors = findings.contains { $0.severity == .error }
        return Checked(hasErrors ? nil : program, findings)
    }

    /// What the flows of a project need and the keys of the accounts may not do.
    static func rights(_ input: CompilerInput) -> [Diagnostic] {
        guard input.pair.sides.count == 2 else { return [] }
        var compiler = PairCompiler(input: input)
        compiler.checkRights()
        return compiler.findings
    }

    /// The operations of the flows of a project, with the rights that they need.
    static func neededRights(_ input: CompilerInput) -> [NeededRight] {
        guard input.pair.sides.count == 2 else { return [] }
        return PairCompiler(input: input).neededRights
    }

    private init(input: CompilerInput) {
        self.input = input
        pair = input.pair
        sideNames = PerSide(pair.sides[0].name, pair.sides[1].name)
        let empty = PlatformModel(name: "", records: [], codeLists: [])
        platforms = PerSide(empty, empty)
    }

    private mutating func program() -> MappingProgram {
        resolveOptions()
        for side in Side.allCases { compilePlatform(side) }
        compileEnsured()
        checkOptionCodes()
        compileForms()
        checkNamedForms()
        compileDictionaries()
        let records = pair.records.compactMap { record($0) }
        checkRequirements()
        checkAccountVersions()
        checkQuestions()
        checkFlows(records)
        var program = MappingProgram(
            pair: pair.name.text, sideNames: sideNames, platforms: platforms, records: records,
            dictionaries: dictionaries, options: .object(options),
            codes: ScopeBuilder(compiler: self).codes(),
            zones: TimeZones(offset: input.zoneOffset))
        program.forms = forms
        program.ensured = ensured
        return program
    }

    private mutating func compilePlatform(_ side: Side) {
        guard var compiler = platformCompiler(side) else { return }
        platforms[side] = compiler.compile(codes: input.codes[sideNames[side]] ?? [:])
        findings += compiler.findings + PlatformCheck(compiler.document).findings
        checkZones(of: pair.sides[side.rawValue].value, compiler)
    }

    /// What makes the model of a side's platform, for the profile that is chosen or for all of them.
    func platformCompiler(_ side: Side, everyProfile: Bool = false) -> PlatformCompiler? {
        let declaration = pair.sides[side.rawValue].value
        guard let document = input.platforms[declaration.platform.text] else { return nil }
        var settings: [String: String] = [:]
        for setting in declaration.settings { settings[setting.name] = optionText(setting.value.text) }
        return PlatformCompiler(document: document, settings: settings, everyProfile: everyProfile)
    }

    private mutating func record(_ declaration: Named<RecordMappingDeclaration>) -> RecordProgram? {
        origins = []
        linkChoices = [:]
        leftOutPlaces = PerSide([], [])
        var models = PerSide<Int?>(nil, nil)
        for side in Side.allCases {
            let name = declaration.value.sides.first { $0.name == sideNames[side] }
            guard let name else {
                findings.append(
                    .recordWithoutSide(declaration.name, side: sideNames[side], at: declaration.nameSpan))
                continue
            }
            models[side] = platforms[side].records.firstIndex { $0.name == name.value.text }
            if models[side] == nil {
                findings.append(
                    .unknownRecord(
                        name.value.text, platform: platforms[side].name,
                        known: platforms[side].records.map(\.name), at: name.value.span))
            }
        }
        guard let first = models.first, let second = models.second else { return nil }
        let context = LinkContext(records: PerSide(first, second), name: declaration.name)
        var nodes = linkNodes(declaration.value.links, in: context)
        if let lines = declaration.value.lines, let list = list(lines, name: "lines", in: context) {
            nodes.append(.list(list))
        }
        var program = RecordProgram(
            name: declaration.name, models: PerSide(first, second), nodes: nodes, origins: [])
        program.checks = declaration.value.checks.compactMap { check($0, in: context) }
        program.invariants = declaration.value.invariants.compactMap { invariant($0, in: context) }
        program.origins = origins
        checkWrittenPlaces(of: program)
        checkOwners(of: program)
        checkRequiredFields(of: program, declaration)
        checkFeeds(of: program, declaration)
        checkMatching(declaration.value, in: context)
        program.matching = matching(declaration.value, in: context)
        checkMatchKeys(declaration, of: program, in: context)
        checkCreates(declaration)
        checkMoney(of: program, declaration.value, in: context)
        return program
    }

    /// Registers a link, so that reasons can name it.
    mutating func origin(_ name: String, at span: SourceSpan?) -> Int {
        origins.append(Origin(name: name, span: span))
        return origins.count - 1
    }

    /// The identity field of a record, by its index; each side by itself, so that no model is copied for it.
    func id(of record: Int, on side: Side) -> String? {
        switch side {
        case .first: platforms.first.records[record].id
        case .second: platforms.second.records[record].id
        }
    }

    /// The side of a name that has been checked to be one of the two.
    func side(named name: String) -> Side? {
        if name == sideNames.first { return .first }
        return name == sideNames.second ? .second : nil
    }
}
