import MapProgram
import MapSource
import MapValues

/// Resolves a dotted path with selectors against the records of a platform.
struct PlaceResolver {
    let platform: PlatformModel
    /// The record in which paths start.
    let record: Int
    /// The options as chosen, for selectors such as `(id in options.sum_of)`.
    let options: Value

    /// Where the path stands so far.
    private enum Cursor {
        case fields([FieldModel], owner: Owner)
        case list(Int)
        case map(MapShape, known: [FieldModel])
        case code(Int)
        case end
    }

    /// Whose fields they are.
    private enum Owner {
        case record(Int)
        case field(String)
    }

    func resolve(_ text: String, span: SourceSpan) -> Result<Place, PlaceProblem> {
        do throws(PlaceProblem) {
            return .success(try walk(text, span: span))
        } catch {
            return .failure(error)
        }
    }

    private func walk(_ text: String, span: SourceSpan) throws(PlaceProblem) -> Place {
        var cursor = Cursor.fields(platform.records[record].fields, owner: .record(record))
        var steps: [Place.Step] = []
        var type = FieldType(.object)
        for part in try split(text, span: span) {
            switch part {
            case .name(let name, let range):
                let at = SourceSpan(file: span.file, range: shifted(range, in: span, text: text))
                (cursor, type) = try step(
                    to: name, from: cursor, type: type, at: at, whole: (text, span), &steps)
            case .selector(let selector, let range):
                let at = SourceSpan(file: span.file, range: shifted(range, in: span, text: text))
                guard case .list(let element) = cursor else {
                    throw PlaceProblem(diagnostic: .selectorWithoutList(selector, at: at))
                }
                steps.append(.select(try parse(selector, element: element, span: at)))
                cursor = .fields(platform.records[element].fields, owner: .record(element))
                type = FieldType(.record(element))
            }
        }
        return Place(steps: steps, type: type, text: text, span: span)
    }

    private func step(
        to name: String, from cursor: Cursor, type: FieldType, at span: SourceSpan,
        whole: (text: String, span: SourceSpan), _ steps: inout [Place.Step]
    ) throws(PlaceProblem) -> (Cursor, FieldType) {
        switch cursor {
        case .fields(let fields, let owner):
            guard let field = fields.first(where: { $0.name == name }) else {
                // Whole paths are looked through, which takes its time, where no field beside it is near.
                let isNear = !NearMiss.suggestions(for: name, among: fields.map(\.name), countMax: 1).isEmpty
                throw PlaceProblem(
                    diagnostic: .unknownField(
                        name, owner: self.name(of: owner), near: isNear ? [] : suggestions(for: whole.text),
                        known: fields.map(\.name),
                        at: span, place: whole.span))
            }
            steps.append(.member(name))
            return (inside(field), field.type)
        case .map(let shape, let known):
            let entry = known.first { $0.name == name }
            if case .list(let key, let value) = shape {
                steps.append(.entry(name: name, key: key, value: value))
            } else {
                steps.append(.member(name))
            }
            return (.end, entry?.type ?? FieldType(.text))
        case .code(let list):
            let codes = platform.codeLists[list]
            let column = codes.columns.first { $0.name == name }
            guard column != nil || name == codes.codeColumn || name == codes.nameColumn else {
                throw PlaceProblem(
                    diagnostic: .unknownField(
                        name, owner: "a row of \(platform.name).\(codes.name)", near: [],
                        known: codes.columns.map(\.name) + [codes.codeColumn], at: span, place: whole.span))
            }
            steps.append(.column(list: list, name: name))
            var columnType = FieldType(column?.list.map { .code(list: $0) } ?? .any)
            columnType.writing = .never
            return (column?.list.map { .code($0) } ?? .end, columnType)
        case .list(let element):
            throw PlaceProblem(
                diagnostic: .selectorMissing(
                    name, list: whole.text, element: platform.records[element].name, at: span))
        case .end:
            throw PlaceProblem(diagnostic: .pathGoesOn(name, whole: whole.text, type: type, at: span))
        }
    }

    private func inside(_ field: FieldModel) -> Cursor {
        switch field.type.kind {
        case .record(let index):
            let fields = platform.records[index].fields
            let all = field.children.isEmpty ? fields : fields + field.children
            return .fields(all, owner: .record(index))
        case .object: return .fields(field.children, owner: .field(field.name))
        case .records(let index): return .list(index)
        case .map(let shape): return .map(shape, known: field.children)
        case .code(let list): return .code(list)
        case .text, .integer, .decimal, .money, .percent, .bool, .date, .instant, .local, .parts, .values,
            .any:
            return field.children.isEmpty ? .end : .fields(field.children, owner: .field(field.name))
        }
    }

    private func name(of owner: Owner) -> String {
        switch owner {
        case .record(let index): "\(platform.name).\(platform.records[index].name)"
        case .field(let name): name
        }
    }

    // MARK: Text

    private enum Part {
        case name(String, Range<Int>)
        case selector(String, Range<Int>)
    }

    /// `stock(kind=main).amount` to `stock`, `(kind=main)`, `amount`, with byte ranges of names.
    private func split(_ text: String, span: SourceSpan) throws(PlaceProblem) -> [Part] {
        var parts: [Part] = []
        let bytes = Array(text.utf8)
        var index = 0
        var isNameExpected = true
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "(") {
                guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ")")), !isNameExpected else {
                    throw PlaceProblem(diagnostic: .unreadablePlace(text, at: span))
                }
                let text = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
                parts.append(.selector(text, index..<(end + 1)))
                index = end + 1
                if index < bytes.count {
                    guard bytes[index] == UInt8(ascii: ".") else {
                        throw PlaceProblem(diagnostic: .unreadablePlace(text, at: span))
                    }
                    index += 1
                    isNameExpected = true
                }
                continue
            }
            let start = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "."), bytes[index] != UInt8(ascii: "(") {
                index += 1
            }
            guard index > start else { throw PlaceProblem(diagnostic: .unreadablePlace(text, at: span)) }
            guard !bytes[start..<index].contains(UInt8(ascii: " ")) else {
                throw PlaceProblem(diagnostic: .unreadablePlace(text, at: span))
            }
            parts.append(.name(String(decoding: bytes[start..<index], as: UTF8.self), start..<index))
            isNameExpected = false
            if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
                index += 1
                isNameExpected = true
            }
        }
        guard !isNameExpected else { throw PlaceProblem(diagnostic: .unreadablePlace(text, at: span)) }
        return parts
    }

    private func shifted(_ range: Range<Int>, in span: SourceSpan, text: String) -> Range<Int> {
        let quote = span.range.count - text.utf8.count
        let start = span.range.lowerBound + (quote > 0 ? 1 : 0)
        return (start + range.lowerBound)..<(start + range.upperBound)
    }

    // MARK: Selectors

    private func parse(
        _ text: String, element: Int, span: SourceSpan
    ) throws(PlaceProblem) -> Place.Selector {
        switch text {
        case "first": return .first
        case "last": return .last
        case "all": return .all
        default: break
        }
        let equality = text.split(separator: "=", maxSplits: 1).map { trimmed(String($0)) }
        if equality.count == 2, !equality[0].isEmpty {
            let type = try memberType(equality[0], element: element, span: span)
            return .equals(member: equality[0], type: type, .text(unquoted(equality[1])))
        }
        let words = text.split(separator: " ").map(String.init)
        if words.count == 3, words[1] == "in", words[2].hasPrefix("options.") {
            let type = try memberType(words[0], element: element, span: span)
            let name = String(words[2].dropFirst("options.".count))
            let option = options.fields?[name]
            if let known = options.fields, option == nil {
                let end = span.range.upperBound - 1
                let at = SourceSpan(
                    file: span.file, range: max(end - name.utf8.count, span.range.lowerBound)..<end)
                throw PlaceProblem(
                    diagnostic: .unknownOption(name, known: known.members.map(\.name), at: at))
            }
            let values = option?.elements ?? option.map { [$0] } ?? []
            return .isIn(member: words[0], type: type, values)
        }
        throw PlaceProblem(diagnostic: .unreadableSelector(text, at: span))
    }

    private func memberType(
        _ name: String, element: Int, span: SourceSpan
    ) throws(PlaceProblem) -> FieldType {
        let model = platform.records[element]
        if let field = model.fields.first(where: { $0.name == name }) { return field.type }
        // The name stands right behind the bracket, unless blanks do.
        let start = span.range.lowerBound + 1
        let at = SourceSpan(
            file: span.file, range: start..<min(start + name.utf8.count, span.range.upperBound))
        throw PlaceProblem(
            diagnostic: .unknownField(
                name, owner: "\(platform.name).\(model.name)", near: [], known: model.fields.map(\.name),
                at: at, place: at))
    }

    private func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    private func unquoted(_ text: String) -> String {
        guard text.count >= 2, let first = text.first, first == text.last, first == "'" || first == "\""
        else {
            return text
        }
        return String(text.dropFirst().dropLast())
    }

    // MARK: Suggestions

    /// Whole paths of the record that are close to one that does not exist.
    private func suggestions(for whole: String) -> [String] {
        var paths: [String] = []
        collect(platform.records[record].fields, prefix: "", depth: 0, into: &paths)
        return NearMiss.suggestions(for: whole, among: paths)
    }

    private func collect(_ fields: [FieldModel], prefix: String, depth: Int, into paths: inout [String]) {
        guard depth < 4 else { return }
        for field in fields {
            let path = prefix + field.name
            paths.append(path)
            if case .fields(let inner, _) = inside(field) {
                collect(inner, prefix: path + ".", depth: depth + 1, into: &paths)
            }
        }
    }
}
