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

    /// The kinds of places.
    enum Kind: Sendable, Hashable {
        case variable(String)
        case credential(String)
        /// A file by its path.
        case file(String)
        /// The project names no place that there is.
        case nowhere
    }

    /// Which kind this is.
    var kind: Kind {
        guard let place = YAMLData.members(node).first, let text = YAMLData.texts(place.value).first else {
            return .nowhere
        }
        return switch place.key {
        case "env": .variable(text)
        case "credential": .credential(text)
        case "file": .file(FilePath.joined(folder, text))
        default: .nowhere
        }
    }

    /// The secret; a finding where it cannot be had.
    func read(_ context: CommandContext) -> Checked<String> {
        guard let place = YAMLData.members(node).first, !YAMLData.texts(place.value).isEmpty else {
            return Checked(nil, [.secretMissing(setting, says: "names no place", at: node.span)])
        }
        switch kind {
        case .variable(let name):
            guard let value = context.variable(name), !value.isEmpty else {
                return missing("the variable `\(name)` is not set", variable: name)
            }
            return Checked(value)
        case .credential(let name):
            guard let folder = context.variable("CREDENTIALS_DIRECTORY") else {
                return missing("no credentials were handed over: `CREDENTIALS_DIRECTORY` is not set")
            }
            return file(FilePath.joined(folder, name))
        case .file(let path): return file(path)
        case .nowhere: return missing("`\(place.key)` is no place of secrets")
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
