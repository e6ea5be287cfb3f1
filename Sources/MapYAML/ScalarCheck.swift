import MapSource

/// Looks at one scalar for what another reader of YAML, or its author, would take for something else.
///
/// Quoted text is what it is; only plain text and keys are checked.
struct ScalarCheck {
    /// What the scalar is in its mapping.
    enum Role { case key, value }

    let file: SourceFile
    let walk: ByteWalk
    let text: String
    let range: Range<Int>
    let role: Role
    let place: TreeBuilder.Surroundings

    private var span: SourceSpan { file.span(range) }

    /// Adds what is to be said about the scalar.
    func run(_ style: YAMLScalar.Style, _ findings: inout Findings) {
        guard style == .plain else {
            if role == .key { checkScripts(.anyMix, &findings) }
            return
        }
        checkCutByComment(&findings)
        guard let first = text.utf8.first else { return }
        if let finding = wordFinding(first) ?? PlainNumber.trap(text).map({ numberFinding($0) }) {
            findings.add(finding)
            return
        }
        checkScripts(role == .key ? .anyMix : .lookAlikes, &findings)
        checkTypography(&findings)
        if !place.isInFlow {
            checkDashInside(&findings)
            checkClosingBracket(&findings)
        }
    }

    // MARK: - Words and numbers

    private static let firstLetters: [UInt8] = Array("ynotf~".utf8)
    private static let switches: Set<String> = ["yes", "no", "on", "off", "y", "n"]
    private static let spellings = ["true": "true", "false": "false", "null": "null", "~": "null"]

    private func wordFinding(_ first: UInt8) -> Diagnostic? {
        // Whatever is in the tables begins with one of these.
        guard text.utf8.count <= 5, Self.firstLetters.contains(first | 0x20) else { return nil }
        let small = text.lowercased()
        if Self.switches.contains(small) {
            return role == .key
                ? .switchWordAsKey(text, at: span) : .switchWordAsValue(text, at: span)
        }
        if let proper = Self.spellings[small], text != proper {
            return .otherSpelling(text, proper: proper, at: span)
        }
        return nil
    }

    private func numberFinding(_ trap: PlainNumber) -> Diagnostic {
        switch trap {
        case .leadingZero: .leadingZero(text, at: span)
        case .underscores: .underscoresInNumber(text, at: span)
        case .colons: .colonsInNumber(text, at: span)
        case .plusSign: .plusSign(text, at: span)
        case .exponent: .exponent(text, at: span)
        case .otherBase: .otherBase(text, at: span)
        case .bareDot: .bareDot(text, at: span)
        case .notFinite: .notFinite(text, at: span)
        }
    }

    // MARK: - Text that loses a part

    /// A comment that begins right behind plain text without a blank after its `#` was probably text.
    private func checkCutByComment(_ findings: inout Findings) {
        let mark = walk.skipBlanks(range.upperBound)
        guard mark > range.upperBound, walk.byte(mark) == UInt8(ascii: "#") else { return }
        let next = walk.byte(mark + 1)
        guard !ByteWalk.isGap(next), !Self.rulers.contains(next) else { return }
        var end = walk.trimBack(walk.lineEnd(mark))
        var meaning = Diagnostic.CutMeaning.textOrComment
        if place.isInFlow, let stop = (mark..<end).first(where: { Self.stops.contains(walk.byte($0)) }) {
            // A comment would have eaten the rest of the brackets.
            end = walk.trimBack(stop)
            meaning = .text
        }
        // An empty value stands at its colon; the text begins behind the blanks.
        let start = range.isEmpty ? mark : range.lowerBound
        let (whole, comment) = (file.span(start..<end), file.span(mark..<end))
        findings.add(.cutByComment(whole: whole, comment: comment, meaning))
    }

    /// What ends a text in brackets.
    private static let stops = Set(",]}".utf8)

    /// What follows `#` in rulers and in comments of other languages.
    private static let rulers = Set("#!-=*~/+_:.".utf8)

    /// `- x` on a further line of plain text was meant as an element of a list.
    private func checkDashInside(_ findings: inout Findings) {
        var line = walk.lineEnd(range.lowerBound)
        while line < range.upperBound {
            let start = walk.skipGaps(line)
            let isElement = walk.byte(start) == UInt8(ascii: "-") && ByteWalk.isGap(walk.byte(start + 1))
            if isElement, start < range.upperBound {
                findings.add(.dashInsideText(at: file.span(start..<start + 1), text: span))
                return
            }
            line = walk.lineEnd(start)
        }
    }

    private func checkClosingBracket(_ findings: inout Findings) {
        guard role == .value, let last = text.utf8.last else { return }
        let opener: UInt8
        switch last {
        case UInt8(ascii: "]"): opener = UInt8(ascii: "[")
        case UInt8(ascii: "}"): opener = UInt8(ascii: "{")
        default: return
        }
        var level = 0
        for byte in text.utf8 { level += byte == opener ? 1 : byte == last ? -1 : 0 }
        guard level < 0 else { return }
        findings.add(.bracketInText(at: file.span(range.upperBound - 1..<range.upperBound), text: span))
    }

    // MARK: - Characters that look like others

    private func checkScripts(_ rule: MixedScripts.Rule, _ findings: inout Findings) {
        guard walk.hasNonASCII(range) else { return }
        guard let mixed = MixedScripts.firstWord(in: text, rule) else { return }
        findings.add(.mixedScripts(mixed, in: text, at: span, role: role))
    }

    /// Quotes and dashes of a typesetter, which mean nothing in YAML; word processors put them in.
    private func checkTypography(_ findings: inout Findings) {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, first.value > 0x7F, let last = scalars.last else { return }
        if Self.openingQuotes.contains(first), Self.closingQuotes.contains(last), scalars.count > 1 {
            findings.add(.typographicQuotes(text, at: span))
        } else if Self.dashes.contains(first), let second = scalars.dropFirst().first {
            if second == " " {
                findings.add(.typographicDash(first, at: span))
            } else if ("0"..."9").contains(second) {
                findings.add(.typographicMinus(first, text, at: span))
            }
        }
    }

    private static let openingQuotes = Set("“”„‘’".unicodeScalars)
    private static let closingQuotes = Set("“”‘’".unicodeScalars)
    private static let dashes = Set("–—−".unicodeScalars)
}
