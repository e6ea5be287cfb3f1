import MapCompiler
import MapDocuments
import MapSource
import MapValues

extension PairSource {
    /// The zones of the system, read once for the whole run.
    private static let zones = ZoneDatabase()

    /// What the compiler gets without any choices.
    var compilerInput: CompilerInput {
        CompilerInput(pair: pair, platforms: platforms) { zone, seconds in
            Self.zones.offset(zone: zone, secondsSince1970: seconds)
        }
    }

    /// Lays the choices of an instance over the pair.
    func apply(
        _ instance: ProjectDocument.Instance, to input: inout CompilerInput, _ loader: inout DocumentLoader
    ) {
        input.options = instance.options
        input.dictionaries = instance.dictionaries
        input.codes = instance.codes.reduce(into: [:]) { codes, side in
            codes[side.name] = YAMLData.codeRows(side.value)
        }
        for connection in instance.connections
        where !pair.sides.contains(where: { $0.name == connection.name }) {
            loader.report(
                .unknownSide(connection.name, known: pair.sides.map(\.name), at: connection.nameSpan))
        }
        replaceLinks(of: instance, in: &input.pair, &loader)
    }

    /// Puts the links of an instance in the place of those with the same name.
    private func replaceLinks(
        of instance: ProjectDocument.Instance, in pair: inout PairDocument, _ loader: inout DocumentLoader
    ) {
        for record in instance.records {
            guard let number = pair.records.firstIndex(where: { $0.name == record.name }) else {
                loader.report(
                    .nothingToReplace(record.name, known: pair.records.map(\.name), at: record.nameSpan))
                continue
            }
            for link in record.value.links {
                let known = pair.records[number].value.links
                if let place = known.firstIndex(where: { $0.name == link.name }) {
                    pair.records[number].value.links[place] = link
                } else {
                    loader.report(.nothingToReplace(link.name, known: known.map(\.name), at: link.nameSpan))
                }
            }
        }
    }
}
