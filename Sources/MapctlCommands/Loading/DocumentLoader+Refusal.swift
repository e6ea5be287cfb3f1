import MapReports
import MapSource

extension DocumentLoader {
    /// Shows what keeps a command from its work, and gives the status for it.
    func refused(_ terminal: Terminal) -> ExitStatus {
        // What has no place in a file is not about the files that were read on the way to it.
        let isAboutFiles = findings.contains { $0.span != nil }
        let report = FindingsReport(
            files: isAboutFiles ? files : [], findings: findings, language: terminal.language)
        terminal.talk(report.text(palette: terminal.talkPalette))
        return isInputMissing ? .inputMissing : .wrongData
    }
}
