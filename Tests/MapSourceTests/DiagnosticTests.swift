import MapSource
import Testing

struct DiagnosticTests {
    @Test func ordersSeverities() {
        #expect(Diagnostic.Severity.note < .warning)
        #expect(Diagnostic.Severity.warning < .error)
    }

    @Test func tellsErrorsFromWarnings() {
        let warning = Diagnostic("MAP-0001", .warning, title: "T", "m", at: nil)
        let error = Diagnostic("MAP-0002", .error, title: "T", "m", at: nil)
        #expect(!Checked(1, [warning]).hasErrors)
        #expect(Checked<Int>(nil, [warning, error]).hasErrors)
    }
}
