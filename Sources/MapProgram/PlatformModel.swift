/// What the compiler knows of a platform: its records and its lists of codes.
package struct PlatformModel: Sendable {
    /// The name of the platform.
    package var name: String
    /// The kinds of records; types name them by their index.
    package var records: [RecordModel]
    /// The lists of codes; types name them by their index.
    package var codeLists: [CodeList]

    package init(name: String, records: [RecordModel], codeLists: [CodeList]) {
        self.name = name
        self.records = records
        self.codeLists = codeLists
    }
}
