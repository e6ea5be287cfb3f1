/// All declared records of a scope, resolved once: reading needs no look-up by name.
///
/// A class, because every record and list value refers to it.
final class ReadingTable: Sendable {
    let layouts: [RecordLayout]
    let readers: [ValueReader]
    /// The readers of the variables, by slot.
    let variableReaders: [Int]
    /// Named zones, for times that are carried without one.
    let zoneOffset: @Sendable (_ zone: String, _ secondsSince1970: Int) -> Int?
    private let layoutPlaces: [String: Int]

    init(
        variables: [ExpressionVariable], records: [RecordDeclaration],
        zoneOffset: @escaping @Sendable (_ zone: String, _ secondsSince1970: Int) -> Int?
    ) {
        self.zoneOffset = zoneOffset
        var builder = ReadingTableBuilder(records: records)
        variableReaders = variables.map { builder.reader(of: $0.type, wire: .native, blank: []) }
        layouts = builder.finishedLayouts()
        readers = builder.readers
        layoutPlaces = builder.places
    }

    /// The layout of a record by its name, dotted for one that dotted fields made.
    func layout(named name: String) -> RecordLayout? { layoutPlaces[name].map { layouts[$0] } }
}
