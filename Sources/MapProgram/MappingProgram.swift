package import MapValues

/// A compiled pair: everything resolved, typed and checked for one choice of options; immutable.
///
/// This target holds the result of compiling as data, each instruction with its origin. It does not
/// know YAML. Its meaning is the plain walk of `MapInterpreter`; `MapExecutor` runs the same faster.
package struct MappingProgram: Sendable {
    /// The name of the pair.
    package var pair: String
    /// The name of each side.
    package var sideNames: PerSide<String>
    /// What is known of the platform of each side.
    package var platforms: PerSide<PlatformModel>
    /// The kinds of records that are mapped.
    package var records: [RecordProgram]
    /// All dictionaries; links name them by their index.
    package var dictionaries: [MappingDictionary]
    /// The options as chosen, an object.
    package var options: Value
    /// The rows of all code lists for expressions, by side, list and code.
    package var codes: Value
    /// Rows of code lists that have to be there before the first record is written.
    package var ensured: [EnsuredRow] = []
    /// The time zones.
    package var zones: TimeZones
    /// The forms that expressions know by name; each is a chain.
    package var forms: [String: [TextForm]] = [:]

    package init(
        pair: String, sideNames: PerSide<String>, platforms: PerSide<PlatformModel>, records: [RecordProgram],
        dictionaries: [MappingDictionary], options: Value, codes: Value, zones: TimeZones
    ) {
        self.pair = pair
        self.sideNames = sideNames
        self.platforms = platforms
        self.records = records
        self.dictionaries = dictionaries
        self.options = options
        self.codes = codes
        self.zones = zones
    }
}
