import MapReports

extension DocumentLoader {
    /// Shows what keeps a command from its work, and gives the status for it.
    func refused(_ terminal: Terminal) -> ExitStatus {
        let report = FindingsReport(files: files, findings: findings)
        terminal.talk(FindingsText(palette: terminal.talkPalette).text(report))
        return isInputMissing ? .inputMissing : .wrongData
    }
}
