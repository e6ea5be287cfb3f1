/// All that an expression may name: variables, record types, functions of its own, and outside help.
///
/// A scope is made once and shared by all expressions with the same names in reach.
package struct ExpressionScope: Sendable {
    /// The declared variables; their order is the order of the values in ``ExpressionRoots``.
    package let variables: [ExpressionVariable]
    /// The variable whose fields are in scope as bare names (`email` for `record.email`), if there is one.
    package let implicitRecord: Int?
    /// Forms of text and time zones.
    package let facilities: ExpressionFacilities
    /// What the results are for.
    package private(set) var purpose: ExpressionPurpose
    /// Whether what does not fit is found when it is checked.
    package let mode: CheckingMode
    /// The namespace in which names are looked up first. For example: `com.example`.
    package let container: String
    /// Functions beside those of the language.
    let functions: [FunctionDeclaration]
    let reading: ReadingTable
    private let slots: [String: Int]

    /// A scope over declared variables and the records that their types name.
    ///
    /// A variable wins over a field of the implicit record with the same name.
    package init(
        variables: [ExpressionVariable], records: [RecordDeclaration] = [], implicitRecord: String? = nil,
        facilities: ExpressionFacilities = ExpressionFacilities(), purpose: ExpressionPurpose = .condition,
        mode: CheckingMode = .strict, container: String = "", functions: [FunctionDeclaration] = []
    ) {
        self.variables = variables
        self.facilities = facilities
        self.purpose = purpose
        self.mode = mode
        self.container = container
        self.functions = functions
        var slots: [String: Int] = [:]
        for (slot, variable) in variables.enumerated() { slots[variable.name] = slot }
        self.slots = slots
        self.implicitRecord = implicitRecord.flatMap { slots[$0] }
        reading = ReadingTable(
            variables: variables, records: records, zoneOffset: facilities.zoneOffset)
    }

    /// The same names for expressions with another purpose.
    package func with(_ purpose: ExpressionPurpose) -> ExpressionScope {
        var scope = self
        scope.purpose = purpose
        return scope
    }

    /// The slot of a declared variable.
    package func slot(of name: String) -> Int? { slots[name] }
}
