import MapReports

extension DocumentLoader {
    /// Shows what keeps a command from its work, and gives the status for it.
    func refused(_ terminal: Terminal) -> ExitStatus {
        let report = FindingsReport(files: files, findings: findings, language: terminal.language)
        terminal.talk(report.text(palette: terminal.talkPalette))
        return isInputMissing ? .inputMissing : .wrongData
    }
}
