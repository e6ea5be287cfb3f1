/// The words around a finding in text for people.
struct Labels: Sendable {
    let error: String
    let warning: String
    let note: String
    /// Before the reason.
    let why: String
    /// Before each solution.
    let fix: String
    let noFindings: String
    /// Counted things, for the summary: what goes with 1, with 2, and with 5.
    let errors: [String]
    let warnings: [String]
    let notes: [String]
    let files: [String]
    /// Between the counts and the files.
    let inFiles: String
    /// Behind the number of findings that the author allows.
    let waived: String

    /// The labels of a language.
    static func of(_ language: Language) -> Labels {
        switch language {
        case .english:
            Labels(
                error: "error", warning: "warning", note: "note", why: "why", fix: "fix",
                noFindings: "no findings", errors: ["error", "errors", "errors"],
                warnings: ["warning", "warnings", "warnings"], notes: ["note", "notes", "notes"],
                files: ["file", "files", "files"], inFiles: "in", waived: "waived")
        case .russian:
            Labels(
                error: "ошибка", warning: "предупреждение", note: "примечание", why: "почему",
                fix: "как исправить", noFindings: "замечаний нет", errors: ["ошибка", "ошибки", "ошибок"],
                warnings: ["предупреждение", "предупреждения", "предупреждений"],
                notes: ["примечание", "примечания", "примечаний"], files: ["файле", "файлах", "файлах"],
                inFiles: "в", waived: "разрешено")
        }
    }
}
