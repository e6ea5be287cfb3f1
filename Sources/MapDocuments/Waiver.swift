package import MapSource

/// Findings that the author has looked at and that are all right: `allow: [CODE]` with its reason.
///
/// Warnings and notes can be waived. An error cannot: it keeps the mapping from running, or would lose data.
package struct Waiver: Sendable {
    /// Which findings it covers.
    package enum Scope: Sendable {
        /// Those inside of a stretch, for the `allow` of a link, a record or a dictionary.
        case stretch(SourceSpan)
        /// Those in the files of a folder, for that of a pair.
        case folder
        /// All of the run, for that of a project.
        case everything
    }

    /// The codes, where they are written.
    package let codes: [Written]
    /// Where they count.
    package let scope: Scope
    /// What stands under `because:`; empty where nothing does, which is an error.
    package let reason: String

    /// The findings that nobody has waived, with what is wrong with the waivers, and those that were.
    package static func apply(
        _ waivers: [Waiver], to findings: [Diagnostic]
    ) -> (kept: [Diagnostic], waived: [(finding: Diagnostic, reason: String)]) {
        var kept: [Diagnostic] = []
        var waived: [(finding: Diagnostic, reason: String)] = []
        for finding in findings {
            let waiver = finding.severity == .error ? nil : waivers.first { $0.covers(finding) }
            if let waiver { waived.append((finding, waiver.reason)) } else { kept.append(finding) }
        }
        let hasErrors = findings.contains { $0.severity == .error }
        for waiver in waivers {
            for code in waiver.codes {
                let meant = findings.filter { $0.code == code.text && waiver.reaches($0, from: code) }
                if let error = meant.first(where: { $0.severity == .error }) {
                    kept.append(.errorWaived(code, at: error.span))
                } else if meant.isEmpty, !hasErrors {
                    // Behind an error much is not looked at, so that nothing can be said then.
                    kept.append(.nothingWaived(code))
                }
            }
        }
        return (kept, waived)
    }

    private func covers(_ finding: Diagnostic) -> Bool {
        codes.contains { $0.text == finding.code && reaches(finding, from: $0) }
    }

    /// Whether a finding stands where a code of this waiver counts.
    private func reaches(_ finding: Diagnostic, from code: Written) -> Bool {
        guard let span = finding.span else { return false }
        switch scope {
        case .stretch(let stretch):
            return span.file === stretch.file && stretch.range.contains(span.range.lowerBound)
        case .folder: return Self.folder(of: span.file.name) == Self.folder(of: code.span.file.name)
        case .everything: return true
        }
    }

    private static func folder(of path: String) -> Substring {
        path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    }
}

extension SourceSpan {
    /// The stretch with the key before it: its name belongs to what is said of it.
    var withItsKey: SourceSpan {
        let bytes = file.bytes
        var start = range.lowerBound
        while start > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start - 1]) { start -= 1 }
        guard start > 0, bytes[start - 1] == UInt8(ascii: ":") else { return lineBefore }
        while start > 0, ![0x0A, 0x0D, UInt8(ascii: "{"), UInt8(ascii: ",")].contains(bytes[start - 1]) {
            start -= 1
        }
        return file.span(start..<range.upperBound)
    }

    /// The stretch from the nearest line before it that is neither empty nor a comment.
    private var lineBefore: SourceSpan {
        var line = start.line - 1
        while line > file.firstLine {
            let text = file.lineText(line).drop { $0 == " " }
            if !text.isEmpty, !text.hasPrefix("#") { break }
            line -= 1
        }
        guard line >= file.firstLine else { return self }
        return file.span(file.offset(ofLine: line)..<range.upperBound)
    }
}
