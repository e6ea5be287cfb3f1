package import MapProgram
import MapValues

/// Runs a program over records by walking its tree: the meaning of the language.
///
/// This target takes a program, the records of both sides, and what was last agreed, and gives the
/// wanted records with a reason for every place. It reads no clock, file or socket, and knows no YAML.
package struct Interpreter: Sendable {
    /// The compiled pair.
    package let program: MappingProgram
    /// The kind of record that is mapped.
    package let record: RecordProgram
    /// In which order the members of the written record stand, by the side that is read; without those of
    /// a side that is not.
    private let layouts: PerSide<TargetLayout?>

    /// An interpreter for one record of a program, and for the one side that will be read where it is known;
    /// `nil` when the program has no such record.
    package init?(program: MappingProgram, record name: String, reading side: Side? = nil) {
        guard let record = program.records.first(where: { $0.name == name }) else { return nil }
        self.program = program
        self.record = record
        func layout(_ read: Side) -> TargetLayout? {
            guard side == nil || side == read else { return nil }
            return TargetLayout(of: record, reading: read, platforms: program.platforms)
        }
        layouts = PerSide(layout(.first), layout(.second))
    }

    /// Maps one record.
    package func map(_ input: MappingInput) -> MappingResult {
        var walk = Walk(interpreter: self, input: input)
        var result = walk.run()
        for side in Side.allCases {
            guard let wanted = result.wanted[side], let layout = layouts[side.other] else { continue }
            result.wanted[side] = layout.arranged(wanted)
        }
        return result
    }
}
