/// What a connection says of itself: its settings, secrets among them.
///
/// This target carries out a compiled platform file without touching the world: it makes requests and
/// understands answers, as values. Sockets, clocks and files belong to whoever drives it.
package struct ConnectionValues: Sendable {
    /// The setting that replaces the platform's own address. For example: for a test account.
    package static let addressSetting = "base_url"

    /// By the name of the setting.
    package private(set) var values: [String: String]
    /// The names of settings that are never shown.
    package private(set) var secrets: Set<String>

    package init(_ values: [String: String], secrets: Set<String> = []) {
        self.values = values
        self.secrets = secrets
    }

    /// The value of a setting; `nil` where it is not given or empty.
    package subscript(name: String) -> String? {
        get { values[name].flatMap { $0.isEmpty ? nil : $0 } }
        set { values[name] = newValue }
    }

    /// The texts that may not be seen anywhere.
    package var secretTexts: [String] { secrets.sorted().compactMap { self[$0] } }
}
