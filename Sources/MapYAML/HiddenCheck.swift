import MapSource

/// Tells where invisible characters stand: in a key or plain text they are errors, in quoted text they are
/// worth a look, in comments only those count that change the order of what is shown.
struct HiddenCheck {
    private let file: SourceFile
    private let hidden: [CheckedText.Hidden]
    private var index = 0
    private var outside: [CheckedText.Hidden] = []

    init(file: SourceFile, hidden: [CheckedText.Hidden]) {
        self.file = file
        self.hidden = hidden
    }

    /// Takes the characters up to the end of a scalar; scalars come in the order of the text.
    mutating func pass(
        _ range: Range<Int>, _ style: YAMLScalar.Style, _ walk: ByteWalk, _ findings: inout Findings
    ) {
        guard index < hidden.count else { return }
        while index < hidden.count, hidden[index].range.lowerBound < range.lowerBound {
            outside.append(hidden[index])
            index += 1
        }
        var inside: [CheckedText.Hidden] = []
        while index < hidden.count, hidden[index].range.lowerBound < range.upperBound {
            inside.append(hidden[index])
            index += 1
        }
        guard !inside.isEmpty else { return }
        for lost in inside where lost.scalar.value == 0xFFFD {
            findings.add(.replacementCharacter(at: file.span(lost.range)))
            break
        }
        inside.removeAll { $0.scalar.value == 0xFFFD }
        let isPlain = style == .plain
        if !isPlain { inside.removeAll { isHarmlessInText($0, walk) } }
        guard let shown = inside.first else { return }
        let span = file.span(shown.range)
        let others = inside.count - 1
        if isPlain {
            findings.add(.invisibleCharacter(shown.scalar, at: span, others: others))
        } else {
            let canEscape = style == .doubleQuoted
            findings.add(
                .invisibleInText(
                    shown.scalar, at: span, others: others, escape: canEscape ? .here : .requoted))
        }
    }

    /// Reports what stands outside of all scalars, once the reading has ended.
    mutating func finish(_ walk: ByteWalk, _ findings: inout Findings) {
        outside += hidden[index...]
        index = hidden.count
        for character in outside {
            let offset = character.range.lowerBound
            let line = walk.lineStart(offset)
            let span = file.span(character.range)
            if isInComment(offset, lineStart: line, walk) {
                guard HiddenCharacter.kind(character.scalar) == .direction else { continue }
                findings.add(.directionInComment(character.scalar, at: span))
            } else if character.scalar.value != 0xFFFD {
                findings.add(.invisibleCharacter(character.scalar, at: span, others: 0))
            }
        }
    }

    /// Typographic spaces, and joiners between characters that need them.
    private func isHarmlessInText(_ character: CheckedText.Hidden, _ walk: ByteWalk) -> Bool {
        switch character.scalar.value {
        case 0x200C, 0x200D:
            walk.byte(character.range.lowerBound - 1) >= 0x80 && walk.byte(character.range.upperBound) >= 0x80
        default: HiddenCharacter.kind(character.scalar) == .space
        }
    }

    private func isInComment(_ offset: Int, lineStart: Int, _ walk: ByteWalk) -> Bool {
        var index = lineStart
        while index < offset {
            let startsHere = index == lineStart || ByteWalk.isBlank(walk.byte(index - 1))
            if walk.byte(index) == UInt8(ascii: "#"), startsHere { return true }
            index += 1
        }
        return false
    }
}
