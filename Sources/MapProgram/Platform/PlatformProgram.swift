/// How a platform is talked to: compiled for one profile, immutable.
package struct PlatformProgram: Sendable {
    /// The name of the platform.
    package var name: String
    /// The profile that it was compiled for.
    package var profile: String?
    /// All profiles, in the order in which they are tried.
    package var profiles: [ProfileProgram] = []
    /// The operation whose answer tells which profile holds.
    package var version: String?
    /// What a connection says of itself.
    package var settings: [SettingProgram] = []
    /// The address that all paths begin with.
    package var baseURL: TextTemplate?
    /// Further addresses by name.
    package var hosts: [String: TextTemplate] = [:]
    /// Ways to be known; the first whose settings are all given is taken.
    package var auth: [AuthProgram] = []
    /// Headers of every request.
    package var headers: [(name: String, value: TextTemplate)] = []
    /// How much it takes.
    package var limits: [LimitProgram] = []
    /// How answers are told from refusals.
    package var answers = AnswerRules()
    /// How often a request is repeated.
    package var retry = RetryProgram()
    /// The calls that it answers.
    package var operations: [OperationProgram] = []
    /// Where the rights of a key are told.
    package var rights: RightsProgram?
    /// What is done with each kind of record by which operation.
    package var records: [RecordOperations] = []
    /// How records are written; in the order of ``records``.
    package var shapes: [WriteShape] = []
    /// The operation that reads each list of codes, by the name of the list.
    package var codeReads: [(list: String, operation: String)] = []

    package init(name: String) { self.name = name }

    /// The operation with a name.
    package func operation(_ name: String) -> OperationProgram? { operations.first { $0.name == name } }

    /// The index of the shape of a kind of record.
    package func shape(_ record: String) -> Int? { records.firstIndex { $0.name == record } }

    /// The operations of a kind of record.
    package func record(_ name: String) -> RecordOperations? { records.first { $0.name == name } }
}
