extension FindingsReport {
    /// The report for people.
    package func text(palette: Palette) -> String {
        FindingsText(palette: palette, language: language, hiding: secrets).text(self)
    }

    /// The report in a format. Text ends with its summary; the palette counts for text alone.
    package func text(as format: ReportFormat, palette: Palette, version: String) -> String {
        switch format {
        case .text: text(palette: palette)
        case .json: FindingsJSON.text(self)
        case .sarif: FindingsSARIF.text(self, version: version)
        case .junit: FindingsJUnit.text(self)
        case .github: FindingsGitHub.text(self)
        case .gitlab: FindingsGitLab.text(self)
        }
    }
}
