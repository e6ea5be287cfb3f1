import MapSource
import PlatformRuntime

/// Writes secrets that a login renews back to the files that the project names for them.
///
/// It writes to no variable and to nothing that the service manager has handed over: there a renewed secret
/// would be gone with the process, so that ``prepare(_:)`` refuses before anything is used up.
actor SecretKeeper: TokenKeeper {
    /// What cannot be kept, for people.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let places: [String: SecretPlace]
    private let context: CommandContext
    /// What was read when the connection was made.
    private var known: [String: String]
    private var prepared: [String: ReplacedFile] = [:]

    /// - Parameters:
    ///   - places: where the secrets of a connection are kept, by their settings.
    ///   - values: the settings as they were read.
    ///   - context: where variables and handed-over credentials are read.
    init(places: [String: SecretPlace], values: ConnectionValues, context: CommandContext) {
        self.places = places
        self.context = context
        known = places.keys.reduce(into: [:]) { known, name in known[name] = values[name] }
    }

    func prepare(_ names: [String]) async throws -> [String: String] {
        var renewed: [String: String] = [:]
        do {
            for name in names {
                let path = try file(of: name)
                do {
                    prepared[name] = try await ReplacedFile.prepare(path)
                } catch let failure as ReplacedFile.Failure {
                    throw Failure(description: "`\(path)`, which holds `\(name)`, \(failure.says)")
                }
                if let value = places[name]?.read(context).value, value != known[name] {
                    renewed[name] = value
                    known[name] = value
                }
            }
        } catch {
            await giveUp()
            throw error
        }
        return renewed
    }

    func keep(_ settings: [String: String]) async throws {
        var failures: [String] = []
        for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
            guard let file = prepared.removeValue(forKey: name) else { continue }
            do {
                try file.write(Array((value + "\n").utf8))
                known[name] = value
            } catch let failure as ReplacedFile.Failure {
                failures.append("the file with `\(name)` \(failure.says)")
            }
        }
        await giveUp()
        if !failures.isEmpty { throw Failure(description: failures.joined(separator: "; ")) }
    }

    func giveUp() async {
        for file in prepared.values { file.giveUp() }
        prepared = [:]
    }

    /// The file that holds a setting.
    private func file(of name: String) throws -> String {
        switch places[name]?.kind {
        case .file(let path)?: return path
        case .variable(let variable)?:
            throw Failure(description: "`\(name)` comes from the variable `\(variable)`")
        case .credential(let credential)?:
            throw Failure(description: "`\(name)` comes from the credential `\(credential)`")
        case .nowhere?, nil: throw Failure(description: "`\(name)` stands in the project")
        }
    }
}
