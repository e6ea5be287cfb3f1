/// What a connection says of itself. For example: the name of the shop, a key.
package struct SettingProgram: Sendable {
    /// The name in the platform file.
    package var name: String
    /// Spellings that are accepted: what stands in brackets may be there or not.
    package var accepts: String?
    /// What counts when nothing is given.
    package var defaultValue: String?
    /// Never shown, never written into a file of the project.
    package var isSecret = false
    /// What it is and where a person finds it.
    package var says: String?

    package init(name: String) { self.name = name }
}
