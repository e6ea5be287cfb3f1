/// What the compiler knows of a platform: its records and its lists of codes.
package struct PlatformModel: Sendable {
    package var name: String
    package var records: [RecordModel]
    package var codeLists: [CodeList]

    package init(name: String, records: [RecordModel], codeLists: [CodeList]) {
        self.name = name
        self.records = records
        self.codeLists = codeLists
    }
}
