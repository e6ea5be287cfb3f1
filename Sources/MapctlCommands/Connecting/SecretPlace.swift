import Glibc
import MapDocuments
import MapSource
import MapYAML

/// A place where a secret is kept: `{ env: NAME }`, `{ file: PATH }`, `{ credential: NAME }`.
struct SecretPlace {
    /// Bytes of a secret at most: keys are short, and a wrong file is long.
    private static let bytesMax = 64 << 10

    let setting: String
    let node: YAMLNode
    /// The folder that paths begin at: that of the project file.
    let folder: String

    /// The secret; a finding where it cannot be had.
    func read(_ context: CommandContext) -> Checked<String> {
        guard let place = YAMLData.members(node).first, let text = YAMLData.texts(place.value).first else {
            return Checked(nil, [.secretMissing(setting, says: "names no place", at: node.span)])
        }
        switch place.key {
        case "env":
            guard let value = context.variable(text), !value.isEmpty else {
                return missing("the variable `\(text)` is not set", variable: text)
            }
            return Checked(value)
        case "credential":
            guard let folder = context.variable("CREDENTIALS_DIRECTORY") else {
                return missing("no credentials were handed over: `CREDENTIALS_DIRECTORY` is not set")
            }
            return file(FilePath.joined(folder, text))
        case "file": return file(FilePath.joined(folder, text))
        default: return missing("`\(place.key)` is no place of secrets")
        }
    }

    private func file(_ path: String) -> Checked<String> {
        var information = stat()
        if stat(path, &information) == 0, information.st_mode & 0o077 != 0 {
            return Checked(nil, [.secretOpen(path, setting: setting, at: node.span)])
        }
        switch FileAccess.read(path, bytesMax: Self.bytesMax) {
        case .failure(let problem): return missing("`\(path)` \(problem.says)")
        case .success(let bytes):
            // The line end that editors put behind the last line is no part of a key.
            let text = String(decoding: bytes, as: UTF8.self)
            let line =
                text.hasSuffix("\r\n") ? text.dropLast() : text.hasSuffix("\n") ? text.dropLast() : text[...]
            return line.isEmpty ? missing("`\(path)` is empty") : Checked(String(line))
        }
    }

    private func missing(_ says: String, variable: String? = nil) -> Checked<String> {
        Checked(nil, [.secretMissing(setting, says: says, variable: variable, at: node.span)])
    }
}
