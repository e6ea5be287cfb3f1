import MapDocuments
import MapExpressions
import MapProgram
import MapSource
import MapYAML

extension AdapterCompiler {
    /// The settings, and the profiles with what tells them.
    mutating func compileSettings() {
        for setting in document.settings {
            var compiled = SettingProgram(name: setting.name)
            compiled.accepts = nodes.text(nodes.member("accepts", of: setting.value))
            compiled.defaultValue = nodes.text(nodes.member("default", of: setting.value))
            compiled.isSecret = nodes.flag(nodes.member("secret", of: setting.value))
            compiled.says = nodes.text(nodes.member("says", of: setting.value))
            program.settings.append(compiled)
        }
        for profile in document.profiles {
            var when: ProgramExpression?
            if let node = nodes.member("when", of: profile.value), case .scalar(let scalar) = node.content {
                when = expression(
                    Written(text: scalar.text, style: scalar.style, span: node.span, node: node))
            }
            program.profiles.append(ProfileProgram(name: profile.name, when: when))
        }
    }

    /// One part of the platform file.
    mutating func compile(_ part: Named<PlatformPart>) {
        switch part.value {
        case .baseURL(let address): program.baseURL = self.address(address)
        case .hosts(let hosts): for host in hosts { program.hosts[host.name] = address(host.value) }
        case .auth(let ways):
            for way in ways where holds(way.profile) {
                guard var compiled = authentication(way) else { continue }
                compiled.host = host(way.host)
                compiled.only = Set(way.only.compactMap { operation($0) })
                program.auth.append(compiled)
            }
        case .headers(let headers): program.headers = templates(headers)
        case .format(let declared): if let compiled = bodyFormat(declared) { format = compiled }
        case .limits(let limits):
            for limit in limits where holds(limit.profile) {
                program.limits += compile(limit)
            }
        case .answers(let answers): program.answers = rules(answers)
        case .retry(let retry):
            program.retry.attempts = number(retry.attempts, of: "attempts") ?? program.retry.attempts
            program.retry.base = milliseconds(retry.base, of: "base") ?? program.retry.base
            program.retry.most = milliseconds(retry.most, of: "most") ?? program.retry.most
        case .version(let name): program.version = operation(name)
        case .rights(let rights):
            var names: [String: String] = [:]
            for entry in rights.names { names[entry.name] = entry.value.text }
            var compiled = RightsProgram(
                operation: operation(rights.by), at: AnswerPath(rights.at?.text ?? "body"), names: names)
            compiled.access = rights.access.map { AnswerPath($0.text) }
            compiled.sites = rights.sites.map { AnswerPath($0.text) }
            program.rights = compiled
        case .effects(let effects): for effect in effects { checkEffect(effect) }
        case .webhooks: break
        }
    }

    /// An address: encrypted or a setting, and nothing but settings in it.
    private mutating func address(_ written: Written) -> TextTemplate {
        let template = template(written)
        for name in template.names where name != "profile" { checkSetting(name, at: written.span) }
        if case .fixed(let start)? = template.pieces.first, !start.hasPrefix("https://"),
            !start.hasPrefix("http://")
        {
            findings.append(.addressWithoutScheme(written.text, at: written.span))
        }
        return template
    }

    private mutating func authentication(_ way: AuthDeclaration) -> AuthProgram? {
        let kind = way.kind.text
        switch kind {
        case "none": return AuthProgram(kind: .none)
        case "basic", "aws_query":
            guard let user = setting(need(way.user, "user", in: kind, at: way.span)),
                let password = setting(need(way.password, "password", in: kind, at: way.span))
            else { return nil }
            return AuthProgram(
                kind: kind == "basic"
                    ? .basic(user: user, password: password) : .awsQuery(user: user, secret: password))
        case "header", "query", "form", "body":
            guard let key = setting(need(way.key, "key", in: kind, at: way.span)),
                let place = place(way.kind, of: way)
            else { return nil }
            return AuthProgram(kind: .key(setting: key, place))
        case "session": return session(way).map { AuthProgram(kind: .session($0)) }
        default:
            let known = ["none", "basic", "header", "query", "form", "body", "session", "aws_query"]
            findings.append(.unknownChoice(kind, of: "kind", known: known, at: way.kind.span))
            return nil
        }
    }

    private mutating func place(_ word: Written, of way: AuthDeclaration) -> AuthProgram.Place? {
        guard let name = need(way.name, "name", in: word.text, at: way.span)?.text else { return nil }
        switch word.text {
        case "header":
            let prefix = way.prefix.map { $0.text.hasSuffix(" ") ? $0.text : $0.text + " " } ?? ""
            return .header(name: name, prefix: prefix)
        case "query": return .query(name: name)
        case "form": return .form(name: name)
        case "body": return .body(AnswerPath(name))
        default:
            let known = ["header", "query", "form", "body"]
            findings.append(.unknownChoice(word.text, of: "in", known: known, at: word.span))
            return nil
        }
    }

    private mutating func session(_ way: AuthDeclaration) -> SessionProgram? {
        guard let by = operation(need(way.by, "by", in: "session", at: way.span)),
            let token = need(way.token, "token", in: "session", at: way.span),
            let into = need(way.into, "in", in: "session", at: way.span), let place = place(into, of: way)
        else { return nil }
        for kept in way.keep { checkSetting(kept.name, at: kept.nameSpan) }
        var life = SessionProgram.Life.open
        if let lives = way.lives {
            life = Self.milliseconds(lives.text).map { .fixed($0) } ?? .told(AnswerPath(lives.text))
        }
        return SessionProgram(
            operation: by, token: AnswerPath(token.text), life: life, keep: paths(way.keep), place: place)
    }

    /// The settings that the operations of sessions name, so that of several ways the right one is taken.
    mutating func completeSessions() {
        let settings = Set(program.settings.filter { $0.defaultValue == nil }.map(\.name))
        for index in program.auth.indices {
            guard case .session(var session) = program.auth[index].kind,
                let operation = program.operation(session.operation)
            else { continue }
            session.settings = operation.names.filter { settings.contains($0) }
            program.auth[index].kind = .session(session)
        }
    }

    /// How bodies are written and read.
    mutating func bodyFormat(_ declared: FormatDeclaration) -> BodyFormat? {
        guard let encoding: BodyFormat.Encoding = word(declared.kind, of: "format") else { return nil }
        let usual: BodyFormat.Reading = encoding == .xml ? .xml : .json
        var format = BodyFormat(encoding: encoding, reading: word(declared.read, of: "read") ?? usual)
        format.indexed = declared.indexed.map { AnswerPath($0.text) }
        format.markup.lists = Set(declared.lists.map(\.text))
        format.markup.isCData = declared.isCData
        format.markup.isDashed = declared.isDashed
        format.markup.isTyped = declared.isTyped
        return format
    }

    private mutating func compile(_ limit: LimitDeclaration) -> [LimitProgram] {
        var shapes: [LimitProgram.Shape] = []
        if let units = number(limit.requests, of: "requests"), let time = milliseconds(limit.per, of: "per") {
            if let burst = number(limit.burst, of: "burst") {
                shapes.append(.bucket(units: units, milliseconds: time, burst: burst))
            } else {
                shapes.append(.window(units: units, milliseconds: time))
            }
        }
        if let parallel = number(limit.parallel, of: "parallel") { shapes.append(.parallel(parallel)) }
        let only = Set(limit.only.compactMap { operation($0) })
        let weight = weight(limit.weight)
        let used = expression(limit.used, expecting: .int)
        let left = expression(limit.left, expecting: .int)
        return shapes.map { shape in
            var compiled = LimitProgram(shape: shape)
            compiled.weight = weight
            compiled.only = only
            compiled.used = used
            compiled.left = left
            return compiled
        }
    }

    /// `3`, `{weight}` or `records`.
    private mutating func weight(_ written: Written?) -> LimitProgram.Weight {
        guard let written else { return .fixed(1) }
        if written.text == "records" { return .records }
        if let name = TextTemplateParser.parse(written.text)?.loneValue {
            checkSetting(name, at: written.span)
            return .setting(name)
        }
        return .fixed(number(written, of: "weight") ?? 1)
    }

    /// How an answer is told from a refusal.
    mutating func rules(_ declared: AnswersDeclaration) -> AnswerRules {
        var rules = AnswerRules()
        rules.ok = expression(declared.ok)
        rules.empty = expression(declared.empty)
        rules.message = declared.message.map { AnswerPath($0.text) }
        rules.errors = declared.errors.map { AnswerPath($0.text) }
        for meaning in declared.means {
            guard let when = expression(meaning.when),
                let refusal: RefusalKind = word(meaning.meaning, of: "is")
            else { continue }
            var unit = 1_000
            if let written = meaning.unit {
                switch written.text {
                case "s": unit = 1_000
                case "ms": unit = 1
                default:
                    findings.append(
                        .unknownChoice(written.text, of: "unit", known: ["s", "ms"], at: written.span))
                }
            }
            let wait = expression(meaning.wait, expecting: nil)
            rules.means.append(
                .init(when: when, refusal: refusal, wait: wait, unit: unit, says: meaning.says?.text))
        }
        return rules
    }
}
