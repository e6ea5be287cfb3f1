/// A setting of a connection, as a project file says it.
package struct ConnectionLine: Sendable {
    /// The key in the file.
    package let name: String
    /// What the setting is.
    package let value: String
    /// The variable of the environment that holds it, for what a project file may not say itself.
    package let variable: String?

    init(_ name: String, _ value: String, variable: String? = nil) {
        self.name = name
        self.value = value
        self.variable = variable
    }

    /// What stands behind the key. For example: `{ env: RETAILCRM_KEY }`.
    package var written: String { variable.map { "{ env: \($0) }" } ?? value }
}
