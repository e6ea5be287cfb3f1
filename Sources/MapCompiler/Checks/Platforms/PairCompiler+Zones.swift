import MapDocuments
import MapProgram
import MapSource
import MapYAML

extension PairCompiler {
    /// The zones that settings give have to exist.
    mutating func checkZones(of side: SideDeclaration, _ compiler: PlatformCompiler) {
        let document = compiler.document
        var used: Set<String> = []
        for field in document.records.flatMap(\.value.fields) where field.value.type == "local" {
            let zone = field.value.keys.first { $0.name == "zone" }?.value
            if let text = nodes.text(zone), text.hasPrefix("settings.") {
                used.insert(String(text.dropFirst("settings.".count)))
            }
        }
        for setting in used.sorted() {
            guard let zone = compiler.settings[setting], !zone.isEmpty, input.zoneOffset(zone, 0) == nil
            else {
                continue
            }
            let written = side.settings.first { $0.name == setting }?.value
            let declared = document.settings.first { $0.name == setting }?.value
            let place = written.flatMap { zonePlace($0) } ?? nodes.member("default", of: declared)?.span
            if let place { findings.append(.unknownZone(zone, near: [], at: place)) }
        }
    }

    /// Where the zone itself is written: in the side, in what somebody chose, or in an option's default.
    private func zonePlace(_ written: Written) -> SourceSpan? {
        guard written.text.hasPrefix("options.") else { return written.span }
        let name = String(written.text.dropFirst("options.".count))
        return input.options.last { $0.name == name }?.value.span
            ?? pair.options.first { $0.name == name }?.value.defaultValue?.span
    }
}
