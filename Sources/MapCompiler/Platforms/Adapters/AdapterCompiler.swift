package import MapDocuments
import MapExpressions
package import MapProgram
package import MapSource
import MapYAML

/// Compiles how a platform is talked to, for one profile.
package struct AdapterCompiler {
    let document: PlatformDocument
    let profile: String?
    let nodes = DocumentNodes()
    let scope: ExpressionScope
    var program: PlatformProgram
    var findings: [Diagnostic] = []
    /// A scope for each record, in which its fields are bare names.
    lazy var recordScopes: [ExpressionScope] = RecordExpressions.scopes(of: document)
    /// The format of operations that have none of their own.
    var format = BodyFormat(encoding: .json, reading: .json)

    /// Compiles a platform; findings hold for this profile alone.
    ///
    /// - Parameters:
    ///   - document: the platform, put together from its files.
    ///   - profile: the profile; `nil` for the one that counts when nothing is chosen.
    /// - Returns: the platform, and all findings.
    package static func compile(
        _ document: PlatformDocument, profile: String? = nil
    ) -> Checked<PlatformProgram> {
        var compiler = AdapterCompiler(document: document, profile: profile)
        compiler.compileSettings()
        for part in document.parts { compiler.compile(part) }
        for operation in document.operations where compiler.holds(operation.value.profile) {
            compiler.compileOperation(operation)
        }
        compiler.completeSessions()
        compiler.compileRecords()
        compiler.compileShapes()
        return Checked(compiler.program, compiler.findings)
    }

    private init(document: PlatformDocument, profile: String?) {
        self.document = document
        let nodes = self.nodes
        let standard = document.profiles.first { nodes.flag(nodes.member("default", of: $0.value)) }
        self.profile = profile ?? standard?.name ?? document.profiles.first?.name
        program = PlatformProgram(name: document.name.text)
        program.profile = self.profile
        scope = ExpressionScope(
            variables: [
                ExpressionVariable(AnswerSlot.status.name, .int),
                ExpressionVariable(AnswerSlot.headers.name, .map(key: .string, value: .string)),
                ExpressionVariable(AnswerSlot.body.name, .dyn),
                ExpressionVariable(AnswerSlot.count.name, .int),
                ExpressionVariable(AnswerSlot.size.name, .int),
                ExpressionVariable(AnswerSlot.item.name, .dyn),
                ExpressionVariable(AnswerSlot.row.name, .dyn),
            ])
    }

    // MARK: Words, numbers and texts

    /// Whether what is written for a profile holds in this one.
    mutating func holds(_ written: Written?) -> Bool {
        guard let written else { return true }
        let known = document.profiles.map(\.name)
        if !known.contains(written.text) {
            findings.append(.unknownProfile(written.text, known: known, at: written.span))
        }
        return written.text == profile
    }

    /// An expression over an answer.
    mutating func expression(_ written: Written?, expecting type: ExpressionType? = .bool)
        -> ProgramExpression?
    {
        guard let written else { return nil }
        let node = written.node
        let text = ExpressionText(written.text) { ScalarOffsets.span(of: $0, in: node) }
        let checked = ExpressionCompiler.check(text, scope: scope, expecting: type)
        findings += checked.diagnostics
        return checked.value.map { ProgramExpression(text: written.text, span: written.span, checked: $0) }
    }

    /// A word of a closed list.
    mutating func word<Word: RawRepresentable & CaseIterable>(_ written: Written?, of key: String) -> Word?
    where Word.RawValue == String {
        guard let written else { return nil }
        if let word = Word(rawValue: written.text) { return word }
        let known = Word.allCases.map(\.rawValue)
        findings.append(.unknownChoice(written.text, of: key, known: known, at: written.span))
        return nil
    }

    /// A whole number that is not negative.
    mutating func number(_ written: Written?, of key: String) -> Int? {
        guard let written else { return nil }
        if let number = Int(written.text), number >= 0 { return number }
        findings.append(.countExpected(written.text, key: key, at: written.span))
        return nil
    }

    /// A stretch of time in milliseconds: `500ms`, `1s`, `5m`, `1h`, `2d`.
    mutating func milliseconds(_ written: Written?, of key: String) -> Int? {
        guard let written else { return nil }
        if let time = Self.milliseconds(written.text) { return time }
        findings.append(.unreadableTime(written.text, key: key, at: written.span))
        return nil
    }

    static func milliseconds(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let factors = ["ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000]
        guard let count = Int(digits), count > 0, count < 100_000,
            let factor = factors[String(text.dropFirst(digits.count))]
        else { return nil }
        return count * factor
    }

    /// A text with values in braces.
    mutating func template(_ written: Written) -> TextTemplate {
        if let template = TextTemplateParser.parse(written.text) { return template }
        findings.append(.unreadableTemplate(written.text, at: written.span))
        return TextTemplate(pieces: [.fixed(written.text)])
    }

    /// Named texts with values in braces.
    mutating func templates(_ written: [Named<Written>]) -> [(name: String, value: TextTemplate)] {
        var result: [(name: String, value: TextTemplate)] = []
        for entry in written { result.append((name: entry.name, value: template(entry.value))) }
        return result
    }

    /// The name of an operation of this platform.
    mutating func operation(_ written: Written?) -> String? {
        guard let written else { return nil }
        let known = document.operations.map(\.name)
        if !known.contains(written.text) {
            findings.append(
                .unknownOperation(
                    written.text, platform: document.name.text, known: known, at: written.span))
        }
        return written.text
    }

    /// The name of a setting of this platform.
    mutating func setting(_ written: Written?) -> String? {
        guard let written else { return nil }
        checkSetting(written.text, at: written.span)
        return written.text
    }

    /// A name that has to be a setting.
    mutating func checkSetting(_ name: String, at span: SourceSpan) {
        let known = document.settings.map(\.name)
        if !known.contains(name) {
            findings.append(
                .settingOfNoPlatform(name, platform: document.name.text, known: known, at: span))
        }
    }

    /// A key that has to be there in something of a kind.
    mutating func need(_ written: Written?, _ key: String, in kind: String, at span: SourceSpan) -> Written? {
        if written == nil { findings.append(.keyOfKindMissing(key, kind: kind, at: span)) }
        return written
    }

    /// Places in an answer by parameter.
    func paths(_ written: [Named<Written>]) -> [String: AnswerPath] {
        Dictionary(
            written.map { ($0.name, AnswerPath($0.value.text)) }, uniquingKeysWith: { first, _ in first })
    }
}
