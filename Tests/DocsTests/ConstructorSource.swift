/// A function in a `Diagnostics.swift`, as far as it is read.
struct ConstructorSource {
    var name: String
    /// The doc comment as one paragraph; empty when there is none.
    var comment: String
    /// Its parameters in parentheses.
    var parameters: String
    /// Its body in braces.
    var body: String

    /// All static functions of a file, in their order.
    static func all(in text: String) -> [ConstructorSource] {
        var found: [ConstructorSource] = []
        var comment: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let code = line.drop { $0 == " " }
            if code.hasPrefix("/// ") || code == "///" {
                comment.append(code.dropFirst(4))
                continue
            }
            if let mark = code.firstRange(of: "static func "), !code.hasPrefix("//") {
                found.append(function(text[mark.upperBound...], comment: comment))
            }
            comment = []
        }
        return found
    }

    private static func function(_ text: Substring, comment: [Substring]) -> ConstructorSource {
        let name = text.prefix { $0 != "(" && $0 != "<" }
        let bytes = Array(text.utf8)
        let open = bytes.firstIndex(of: UInt8(ascii: "(")) ?? 0
        let close = ConstructorScanner.skip(bytes, open)
        let body = bytes[close...].firstIndex(of: UInt8(ascii: "{")) ?? close
        let end = ConstructorScanner.skip(bytes, body)
        let paragraph = comment.prefix { !$0.isEmpty }.joined(separator: " ")
        return ConstructorSource(
            name: String(name), comment: paragraph,
            parameters: String(decoding: bytes[open..<close], as: UTF8.self),
            body: String(decoding: bytes[body..<end], as: UTF8.self))
    }

    /// What the finding of a code consists of, where this function makes one: the arguments of
    /// `Diagnostic(…)` by label; code, severity and message by position as `0`, `1` and `2`.
    ///
    /// A call of another function of the file is followed, with its arguments put in.
    func finding(_ code: String, among functions: [ConstructorSource]) -> [String: String]? {
        for call in ConstructorScanner.calls("Diagnostic", in: body) {
            let parts = Self.parts(call)
            if parts["0"] == "\"\(code)\"" { return parts.mapValues { constant($0) ?? $0 } }
        }
        for helper in functions where helper.name != name {
            for call in ConstructorScanner.calls(helper.name, in: body) {
                let given = ConstructorScanner.arguments(call)
                guard given.first?.text == "\"\(code)\"",
                    let inner = ConstructorScanner.calls("Diagnostic", in: helper.body).first
                else { continue }
                let names = helper.names(for: given)
                var parts = Self.parts(inner).mapValues { names[$0] ?? $0 }
                parts["helper"] = helper.body
                return parts
            }
        }
        return nil
    }

    private static func parts(_ call: String) -> [String: String] {
        var parts: [String: String] = [:]
        var position = 0
        for argument in ConstructorScanner.arguments(call) {
            parts[argument.label ?? String(position)] = argument.text
            if argument.label == nil { position += 1 }
        }
        return parts
    }

    /// The parameters' names with the arguments of a call.
    private func names(for given: [ConstructorScanner.Argument]) -> [String: String] {
        var names: [String: String] = [:]
        var rest = given[...]
        for parameter in parameters.dropFirst().dropLast().split(separator: ",") {
            let words = parameter.prefix { $0 != ":" }.split { $0.isWhitespace }.map(String.init)
            guard let label = words.first, let name = words.last, let next = rest.first else { continue }
            guard next.label == (label == "_" ? nil : label) else { continue }
            names[name] = next.text
            rest = rest.dropFirst()
        }
        return names
    }

    /// What a constant of the body stands for, up to the next statement; `nil` when there is none.
    private func constant(_ name: String) -> String? {
        guard
            let start = body.firstRange(of: "let \(name) =")
                ?? body.firstRange(of: "let \(name): Phrase =")
        else { return nil }
        let lines = body[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
        let rest = lines.dropFirst().prefix { line in
            !["let ", "var ", "if ", "return ", "guard ", "Diagnostic("].contains {
                line.drop { $0 == " " }.hasPrefix($0)
            }
        }
        return ([lines[0]] + rest).joined(separator: "\n")
    }

    /// The codes that its body names.
    var codes: [String] {
        body.split(separator: "\"").filter { $0.hasPrefix("MAP-") && $0.utf8.count == 8 }.map(String.init)
    }

    /// The advice that a body gives where that is written out.
    static func fixes(in body: String) -> [String] {
        (ConstructorScanner.calls("olution", in: body) + ConstructorScanner.calls(".init", in: body))
            .flatMap { call in
                ConstructorScanner.arguments(call).lazy.filter { $0.label == nil }
                    .map { ConstructorScanner.texts($0.text) }.first { !$0.isEmpty } ?? []
            }
    }
}
