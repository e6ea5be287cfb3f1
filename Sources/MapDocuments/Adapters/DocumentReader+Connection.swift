import MapSource
import MapYAML

extension DocumentReader {
    /// The keys of a platform file that say how the platform is talked to, operations apart.
    static let partKeys = Shape.parts.map(\.name)

    /// The part of a platform file under one of ``partKeys``.
    mutating func platformPart(_ member: YAMLMember) -> PlatformPart? {
        let node = member.value
        switch member.key {
        case "base_url": return written(node, what: "base_url").map { .baseURL($0) }
        case "hosts": return .hosts(named(node, what: "hosts") { $0.written($1, what: "an address") })
        case "auth":
            return .auth(elements(of: node, what: "auth", orOne: true).compactMap { authentication($0) })
        case "headers": return .headers(named(node, what: "headers") { $0.written($1, what: "a header") })
        case "format": return format(node).map { .format($0) }
        case "limits":
            return .limits(elements(of: node, what: "limits", orOne: true).compactMap { limit($0) })
        case "answers": return .answers(answers(node))
        case "retry":
            let keys = keys(of: node, .retry)
            return .retry(
                RetryDeclaration(
                    span: node.span, attempts: text("attempts", of: keys), base: text("base", of: keys),
                    most: text("most", of: keys)))
        case "version": return written(node, what: "version").map { .version($0) }
        case "rights": return .rights(rights(node))
        case "effects":
            return .effects(elements(of: node, what: "effects").compactMap { effect($0) })
        default: return .webhooks(node)
        }
    }

    /// The scalar under a key, if the key is there.
    mutating func text(_ key: String, of keys: KeySet) -> Written? {
        keys[key].flatMap { written($0, what: key) }
    }

    /// The scalars under a key, one or a list; none where the key is missing.
    mutating func texts(_ key: String, of keys: KeySet) -> [Written] {
        keys[key].map { writtenList($0, what: key) } ?? []
    }

    /// The named scalars under a key; none where the key is missing.
    mutating func namedTexts(_ key: String, of keys: KeySet) -> [Named<Written>] {
        keys[key].map { named($0, what: key) { $0.written($1, what: "a value") } } ?? []
    }

    private mutating func authentication(_ node: YAMLNode) -> AuthDeclaration? {
        let keys = keys(of: node, .auth)
        guard let kind = text("kind", of: keys) else {
            missing(
                "kind", of: node, what: "auth", example: "{ kind: basic, user: user, password: password }")
            return nil
        }
        return AuthDeclaration(
            span: node.span, kind: kind, user: text("user", of: keys), password: text("password", of: keys),
            name: text("name", of: keys), key: text("key", of: keys), prefix: text("prefix", of: keys),
            by: text("by", of: keys), token: text("token", of: keys), lives: text("lives", of: keys),
            keep: namedTexts("keep", of: keys), into: text("in", of: keys), host: text("host", of: keys),
            only: texts("only", of: keys), profile: text("profile", of: keys))
    }

    /// `format: json`, or a mapping with more.
    mutating func format(_ node: YAMLNode) -> FormatDeclaration? {
        if case .scalar = node.content {
            return written(node, what: "format").map { FormatDeclaration(span: node.span, kind: $0) }
        }
        let keys = keys(of: node, .format)
        guard let kind = text("kind", of: keys) else {
            missing("kind", of: node, what: "format", example: "format: json")
            return nil
        }
        return FormatDeclaration(
            span: node.span, kind: kind, read: text("read", of: keys),
            indexed: texts("indexed", of: keys), lists: texts("lists", of: keys),
            isCData: keys["cdata"].map { flag($0, what: "cdata") } ?? false,
            isDashed: keys["dashes"].map { flag($0, what: "dashes") } ?? false,
            isTyped: keys["types"].map { flag($0, what: "types") } ?? false)
    }

    private mutating func limit(_ node: YAMLNode) -> LimitDeclaration {
        let keys = keys(of: node, .limit)
        if keys["requests"] != nil, keys["per"] == nil {
            missing("per", of: node, what: "a limit", example: "{ requests: 10, per: 1s }")
        }
        return LimitDeclaration(
            span: node.span, requests: text("requests", of: keys), per: text("per", of: keys),
            burst: text("burst", of: keys), weight: text("weight", of: keys),
            parallel: text("parallel", of: keys), only: texts("only", of: keys),
            used: text("used", of: keys), left: text("left", of: keys), profile: text("profile", of: keys),
            floor: text("floor", of: keys))
    }

    /// `answers` of a platform or of one operation.
    mutating func answers(_ node: YAMLNode) -> AnswersDeclaration {
        let keys = keys(of: node, .answers)
        let means = keys["means"].map { elements(of: $0, what: "means") } ?? []
        return AnswersDeclaration(
            span: node.span, ok: text("ok", of: keys), empty: text("empty", of: keys),
            message: texts("message", of: keys), errors: texts("errors", of: keys),
            means: means.compactMap { meaning($0) })
    }

    private mutating func meaning(_ node: YAMLNode) -> AnswersDeclaration.Meaning? {
        let keys = keys(of: node, .meaning)
        let example = "{ when: \"status == 404\", is: absent }"
        guard let when = text("when", of: keys) else {
            missing("when", of: node, what: "a meaning", example: example)
            return nil
        }
        guard let meaning = text("is", of: keys) else {
            missing("is", of: node, what: "a meaning", example: example)
            return nil
        }
        return AnswersDeclaration.Meaning(
            span: node.span, when: when, meaning: meaning, wait: text("wait", of: keys),
            unit: text("unit", of: keys), says: text("says", of: keys))
    }

    private mutating func rights(_ node: YAMLNode) -> RightsDeclaration {
        let keys = keys(of: node, .rights)
        return RightsDeclaration(
            span: node.span, by: text("by", of: keys), at: text("at", of: keys),
            access: text("access", of: keys), sites: text("sites", of: keys),
            names: namedTexts("names", of: keys))
    }

    private mutating func effect(_ node: YAMLNode) -> EffectDeclaration? {
        let keys = keys(of: node, .effect)
        guard let when = text("when", of: keys), let does = text("does", of: keys) else {
            for key in ["when", "does"] where keys[key] == nil {
                missing(
                    key, of: node, what: "an effect",
                    example: "{ when: \"status == 'sent'\", does: sends an e-mail }")
            }
            return nil
        }
        return EffectDeclaration(span: node.span, when: when, does: does)
    }
}
