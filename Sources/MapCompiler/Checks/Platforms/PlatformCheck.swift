import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML

/// Checks what the parts of a platform's files say of each other: identities, keys of lists, limits, zones,
/// operations, rows of codes.
struct PlatformCheck {
    let document: PlatformDocument
    private let nodes = DocumentNodes()

    init(_ document: PlatformDocument) { self.document = document }

    /// All that is found.
    var findings: [Diagnostic] {
        document.records.flatMap { recordFindings($0) }
            + document.codes.flatMap {
                CodeRowsCheck($0, of: document, isWritten: true).findings(in: $0.value.rows)
            }
    }

    private func recordFindings(_ record: Named<PlatformRecordDeclaration>) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        let names = record.value.fields.map(\.name)
        if let id = record.value.id, !names.contains(id.text) {
            findings.append(
                .unknownField(
                    id.text, owner: "\(document.name.text).\(record.name)", near: [], known: names,
                    at: id.span,
                    place: id.span))
        }
        let calls = record.value.calls
        for call in calls.operations.map(\.value)
            + [calls.changes?.by, calls.changes?.read].compactMap({ $0 })
        {
            findings += operation(call)
        }
        if let field = calls.changes?.field, let unknown = unknownField(field, of: record) {
            findings.append(unknown)
        }
        for field in record.value.fields {
            findings += limits(of: field) + listKey(of: field) + zone(of: field)
        }
        return findings
    }

    /// A field that the record does not have; fields with points may be named by their beginning.
    private func unknownField(
        _ written: Written, of record: Named<PlatformRecordDeclaration>
    ) -> Diagnostic? {
        let known = record.value.fields.map(\.name)
        let head = written.text.prefix { $0 != "." }
        guard !known.isEmpty, !known.contains(where: { $0.prefix { $0 != "." } == head }) else { return nil }
        return .unknownField(
            written.text, owner: "\(document.name.text).\(record.name)", near: [], known: known,
            at: written.span, place: written.span)
    }

    /// An operation that is named has to be there.
    private func operation(_ written: Written) -> [Diagnostic] {
        let known = document.operations.map(\.name)
        guard !known.isEmpty, !known.contains(written.text) else { return [] }
        return [
            .unknownOperation(
                written.text, platform: document.name.text, known: known, at: written.span)
        ]
    }

    private func key(_ name: String, of field: Named<FieldDeclaration>) -> YAMLNode? {
        field.value.keys.first { $0.name == name }?.value
    }

    /// The least is not greater than the most.
    private func limits(of field: Named<FieldDeclaration>) -> [Diagnostic] {
        guard let least = key("min", of: field), let most = key("max", of: field),
            let low = nodes.text(least).flatMap({ ExactDecimal($0) }),
            let high = nodes.text(most).flatMap({ ExactDecimal($0) }), high < low
        else { return [] }
        return [
            .limitsExchanged(field.name, least: "\(low)", most: "\(high)", at: least.span, most: most.span)
        ]
    }

    /// The key of a list is a field of its elements.
    private func listKey(of field: Named<FieldDeclaration>) -> [Diagnostic] {
        guard field.value.type == "list", let key = key("key", of: field), let name = nodes.text(key),
            let element = document.records.first(where: { $0.name == nodes.text(field.value.argument) })
        else { return [] }
        let known = element.value.fields.map(\.name)
        guard !known.contains(name) else { return [] }
        return [
            .unknownField(
                name, owner: "\(document.name.text).\(element.name)", near: [], known: known, at: key.span,
                place: key.span)
        ]
    }

    /// A zone that a setting gives is a setting of the platform.
    private func zone(of field: Named<FieldDeclaration>) -> [Diagnostic] {
        guard let zone = key("zone", of: field), let text = nodes.text(zone), text.hasPrefix("settings.")
        else { return [] }
        let name = String(text.dropFirst("settings.".count))
        let known = document.settings.map(\.name)
        guard !known.contains(name) else { return [] }
        let start = zone.span.range.upperBound - name.utf8.count
        let span = SourceSpan(file: zone.span.file, range: start..<zone.span.range.upperBound)
        return [.unknownSetting(name, platform: document.name.text, known: known, at: span)]
    }
}
