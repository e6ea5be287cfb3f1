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
                guard keys.count == 1, ["env", "file", "credential"].contains(keys[0].key),
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
