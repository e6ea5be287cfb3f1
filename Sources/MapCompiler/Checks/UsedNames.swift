import MapDocuments
import MapProgram
import MapSource
import MapYAML

/// What the files of a pair name of what they declare: dictionaries, forms and options.
struct UsedNames {
    private(set) var dictionaries: Set<String> = []
    private(set) var forms: Set<String> = []
    private(set) var options: Set<String> = []
    private let nodes = DocumentNodes()

    init(in pair: PairDocument) {
        for record in pair.records {
            add(record.value.links)
            if let lines = record.value.lines { add(lines) }
            for way in record.value.match { addForms(nodes.member("canon", of: way)) }
        }
        for form in pair.forms { add(form.value) }
        for file in pair.files { addTexts(of: file) }
    }

    /// What the pair declares beside that. A project chooses among it and declares none.
    func findings(of pair: PairDocument) -> [Diagnostic] {
        pair.dictionaries.filter { !dictionaries.contains($0.name) }
            .map { .neverUsed($0.name, what: "dictionary", at: $0.nameSpan) }
            + pair.forms.filter { !forms.contains($0.name) }
            .map { .neverUsed($0.name, what: "form", at: $0.nameSpan) }
            + pair.options.filter { !options.contains($0.name) }
            .map { .neverUsed($0.name, what: "option", at: $0.nameSpan) }
    }

    private mutating func add(_ links: [Named<LinkDeclaration>]) { for link in links { add(link.value) } }

    private mutating func add(_ link: LinkDeclaration) {
        add(link.canon)
        add(link.compare)
        if let inner = link.links { add(inner) }
        if let lines = link.lines { add(lines) }
        switch link.operation {
        case .dictionary(let uses)?:
            for case .named(let name) in uses { dictionaries.insert(name.text) }
        case .convert(_, let rates)?: dictionaries.insert(rates.text)
        case .cases(let cases)?: for one in cases { add(one.link) }
        case .pattern?, .names?, .reference?, .constant?, .compute?, .compose?, nil: break
        }
    }

    private mutating func add(_ lines: LinesDeclaration) {
        add(lines.links)
        for extra in lines.extra { add(extra.value.links) }
    }

    private mutating func add(_ forms: [FormDeclaration]) {
        for case .named(let name) in forms { self.forms.insert(name.text) }
    }

    private mutating func addForms(_ node: YAMLNode?) {
        for element in nodes.elements(node) { if let name = nodes.text(element) { forms.insert(name) } }
    }

    /// `options.NAME` stands in expressions, words, texts and selectors, and `form(x, 'NAME')` in
    /// expressions: whatever a file says counts, a comment as well, so that too little is called unused
    /// rather than too much.
    private mutating func addTexts(of file: SourceFile) {
        let mark = Array("options.".utf8)
        var last: UInt8 = 0
        var word: [UInt8] = []
        var isBehindMark = false
        for byte in file.bytes + [0] {
            let isPart =
                byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F
            if isPart {
                word.append(byte)
                continue
            }
            if !word.isEmpty {
                let text = String(decoding: word, as: UTF8.self)
                if isBehindMark { options.insert(text) }
                if last == UInt8(ascii: "'") || last == UInt8(ascii: "\"") { forms.insert(text) }
                isBehindMark = byte == mark[mark.count - 1] && word == mark.dropLast()
                word.removeAll(keepingCapacity: true)
            } else {
                isBehindMark = false
            }
            last = byte
        }
    }
}
