import MapSource

/// Tells where invisible characters stand: in a key or plain text they are errors, in quoted text they are
/// worth a look, in comments only those count that change the order of what is shown.
struct HiddenCheck {
    private let file: SourceFile
    private let hidden: [CheckedText.Hidden]
    private var index = 0
    private var outside: [CheckedText.Hidden] = []
    /// From here on nothing is known about the text, up to where the reading starts again.
    private var unknownFrom: Int?

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
            let same = inside.filter { $0.scalar == shown.scalar }
            findings.add(.invisibleCharacter(shown.scalar, at: same.map { file.span($0.range) }))
        } else {
            let canEscape = style == .doubleQuoted
            findings.add(
                .invisibleInText(
                    shown.scalar, at: span, others: others, escape: canEscape ? .here : .requoted))
        }
    }

    /// The reading has stopped: what follows a place is in no known scalar.
    mutating func skip(from offset: Int) { unknownFrom = unknownFrom ?? offset }

    /// The reading starts again at a place.
    mutating func skip(to offset: Int) {
        while index < hidden.count, hidden[index].range.lowerBound < offset {
            let isKnown = unknownFrom.map { hidden[index].range.lowerBound < $0 } ?? true
            if isKnown { outside.append(hidden[index]) }
            index += 1
        }
        unknownFrom = nil
    }

    /// Reports what stands outside of all scalars, once the reading has ended.
    mutating func finish(_ walk: ByteWalk, _ findings: inout Findings) {
        skip(to: walk.bytes.count)
        var line: (start: Int, end: Int, comment: Int) = (0, -1, 0)
        for character in outside {
            let offset = character.range.lowerBound
            if offset > line.end {
                let start = walk.lineStart(offset)
                line = (start, walk.lineEnd(offset), commentStart(start, walk))
            }
            let span = file.span(character.range)
            if offset >= line.comment {
                guard HiddenCharacter.kind(character.scalar) == .direction else { continue }
                findings.add(.directionInComment(character.scalar, at: span))
            } else if character.scalar.value != 0xFFFD {
                findings.add(.invisibleCharacter(character.scalar, at: [span]))
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

    /// Where the comment of a line begins, or its end.
    private func commentStart(_ lineStart: Int, _ walk: ByteWalk) -> Int {
        let end = walk.lineEnd(lineStart)
        return (lineStart..<end).first { index in
            let isFirst = index == lineStart || ByteWalk.isBlank(walk.byte(index - 1))
            return isFirst && walk.byte(index) == UInt8(ascii: "#")
        } ?? end
    }
}
