import MapDocuments
import MapSource
import MapYAML

extension ProjectCheck {
    /// A secret is named by the place where it is kept: a variable of the environment, or a file.
    mutating func checkSecrets(of connection: Named<YAMLNode>) {
        for member in secrets(of: connection) {
            switch member.value.content {
            case .scalar:
                let variable = Self.variable(connection.name, member.key)
                findings.append(
                    .secretInline(member.key, variable: variable, at: member.value.span))
            case .mapping(let keys):
                guard keys.count == 1, Self.references.contains(keys[0].key),
                    let text = nodes.text(keys[0].value),
                    keys[0].key != "env" || Self.isVariable(text)
                else {
                    findings.append(.secretReference(member.key, at: member.value.span))
                    continue
                }
            case .sequence: findings.append(.secretReference(member.key, at: member.value.span))
            }
        }
    }

    /// What of a connection no report may show: its values, but for names of places where secrets are kept,
    /// and for what the platform is known not to keep secret. A setting that is misspelt, or of a platform
    /// without files, may be a key.
    func stretchesToHide(of connection: Named<YAMLNode>) -> [SourceSpan] {
        let secret = secrets(of: connection).map(\.key)
        let plain = Self.ownKeys + (platform(of: connection)?.settings.map(\.name) ?? [])
        return nodes.members(connection.value).compactMap { member in
            switch member.value.content {
            case .mapping(let keys) where keys.allSatisfy { Self.references.contains($0.key) }: return nil
            case .scalar(let scalar) where plain.contains(member.key) && !secret.contains(member.key):
                return Self.credentials(in: scalar.text) == nil ? nil : member.value.span
            default: return member.value.span
            }
        }
    }

    /// How the place of a secret is named.
    private static let references = ["env", "file", "credential"]

    /// A name of a variable. For example: `STORE_PASSWORD`.
    private static func isVariable(_ text: String) -> Bool {
        !text.isEmpty && text.first?.isNumber == false
            && text.utf8.allSatisfy { byte in
                byte == UInt8(ascii: "_") || (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90)
                    || (byte >= 97 && byte <= 122)
            }
    }

    /// A variable that could hold the setting of a connection.
    private static func variable(_ connection: String, _ setting: String) -> String {
        "\(connection)_\(setting)".uppercased().replacing("-", with: "_")
    }
}
