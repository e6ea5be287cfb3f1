package import MapProgram

/// Makes machine programs of mapping programs.
package enum Lowering {
    /// The links of a record, read from a side, as a program for the machine; or why the walk has to map
    /// all records of it.
    package static func lower(
        _ program: MappingProgram, record name: String, reading side: Side
    ) -> Result<MachineProgram, NotLowered> {
        guard let record = program.records.first(where: { $0.name == name }) else {
            return .failure(NotLowered("the record \(name), which the pair does not have"))
        }
        var lowerer = Lowerer(program: program, record: record, reading: side)
        do throws(NotLowered) {
            let lowered = try lowerer.lower()
            if let problem = Verifier(lowered).problem() {
                return .failure(NotLowered("a program that is not sound (\(problem))"))
            }
            return .success(lowered)
        } catch {
            return .failure(error)
        }
    }
}
