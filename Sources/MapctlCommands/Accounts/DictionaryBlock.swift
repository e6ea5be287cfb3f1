import MapDocuments
import MapReports
import MapSource
import MapValues
import MapYAML

/// The dictionaries of an instance as a part of its project file.
struct DictionaryBlock {
    let drafts: [DictionaryDraft]
    let instance: Named<ProjectDocument.Instance>
    let project: ProjectDocument

    /// The block for people to look at.
    var text: String { "dictionaries:\n" + drafts.map { $0.text(indentation: 2) }.joined() }

    /// The drafts for programs, with a line end.
    var json: String {
        let report = Fields([
            ("schema", Value.text("mapctl.dictionaries/1")), ("instance", .text(instance.name)),
            ("dictionaries", .list(drafts.map(\.value))),
        ])
        return JSONLayout.text(.object(report)) + "\n"
    }

    /// The project file with the drafts in it. Dictionaries of the instance for which there is no draft, and
    /// everything else, stay as they are.
    var written: [UInt8] {
        let bytes = project.file.bytes
        let indentation = column(of: instance.value.use.span) - 1 - "use: ".utf8.count
        let blank = String(repeating: " ", count: max(2, indentation))
        var edits: [(range: Range<Int>, text: String)] = []
        var new = ""
        for draft in drafts {
            let text = draft.text(indentation: blank.utf8.count + 2)
            if let own = instance.value.dictionaries.first(where: { $0.name == draft.name }) {
                // From the name to the end of the last line that belongs to it.
                let start = lineStart(own.nameSpan.range.lowerBound, bytes)
                let end = lineEnd(own.value.span.range.upperBound, bytes)
                edits.append((start..<end, text))
            } else {
                new += text
            }
        }
        if !new.isEmpty {
            if let last = instance.value.dictionaries.last {
                let end = lineEnd(last.value.span.range.upperBound, bytes)
                edits.append((end..<end, new))
            } else {
                let end = lineEnd(instance.value.use.span.range.upperBound, bytes)
                edits.append((end..<end, "\(blank)dictionaries:\n" + new))
            }
        }
        var result = bytes
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            result.replaceSubrange(edit.range, with: Array(edit.text.utf8))
        }
        return result
    }

    private func column(of span: SourceSpan) -> Int { span.start.column }

    private func lineStart(_ offset: Int, _ bytes: [UInt8]) -> Int {
        bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    }

    /// Behind the line end that follows an offset.
    private func lineEnd(_ offset: Int, _ bytes: [UInt8]) -> Int {
        // A block ends behind its last line end already.
        if offset > 0, offset <= bytes.count, bytes[offset - 1] == UInt8(ascii: "\n") { return offset }
        return bytes[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
}
