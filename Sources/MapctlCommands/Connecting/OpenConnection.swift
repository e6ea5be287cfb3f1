import MapProgram
import MapSource
import PlatformRuntime

/// A connection with a client over the network.
struct OpenConnection: Sendable {
    let name: String
    let client: PlatformClient
    /// Everything that was sent and came back, as far as it is kept.
    let recorder: ExchangeRecorder
    private let transport: any ClosableTransport

    /// Opens a connection; a finding where it cannot be opened. Of its exchanges the last `kept` are kept.
    static func open(
        _ connection: Connection, network: any Network, context: CommandContext, kept: Int = 0
    ) -> Checked<OpenConnection> {
        guard
            let transport = network.transport(
                trust: connection.trust, isPrivateAllowed: connection.isPrivateAllowed)
        else { return Checked(nil, [.trustUnreadable(connection: connection.name)]) }
        let surroundings = SystemSurroundings()
        let files = FolderTransport(folder: connection.filesFolder, behind: transport)
        let recorder = ExchangeRecorder(files, kept: kept)
        let key = SharedKey(
            connection.values, limits: connection.program.limits, now: surroundings.milliseconds)
        let client = PlatformClient(
            program: connection.program, key: key, transport: recorder, surroundings: surroundings,
            reader: network.reader,
            keeper: SecretKeeper(
                places: connection.secretPlaces, values: connection.values, context: context),
            sign: network.sign, acceptsAssumed: connection.acceptsAssumed)
        return Checked(
            OpenConnection(name: connection.name, client: client, recorder: recorder, transport: transport))
    }

    /// Does some work and closes the connection behind it.
    func use<Value: Sendable>(
        _ work: @escaping @Sendable (PlatformClient) async -> Value
    ) -> Value {
        let (client, transport) = (client, transport)
        return Blocking.run {
            let value = await work(client)
            await transport.close()
            return value
        }
    }

    /// Asks the account something, once; `nil` with the failure of the operation in words in the loader.
    func ask<Value: Sendable>(
        _ operation: String, _ loader: inout DocumentLoader,
        _ question: @escaping @Sendable (PlatformClient) async throws(CallFailure) -> Value
    ) -> Value? {
        let told = use { client -> Result<Value, CallFailure> in
            do throws(CallFailure) { return .success(try await question(client)) } catch {
                return .failure(error)
            }
        }
        switch told {
        case .success(let value): return value
        case .failure(let failure):
            loader.report(finding(failure, operation: operation))
            return nil
        }
    }

    /// A failed call in words.
    func finding(_ failure: CallFailure, operation: String) -> Diagnostic {
        .callFailed(
            failure, operation: operation, connection: name, platform: client.program.name,
            known: client.program.operations.map(\.name), redactor: redactor)
    }

    /// What takes the secrets out of texts, those of the session so far among them.
    var redactor: Redactor {
        let client = client
        return Blocking.run { Redactor(secrets: await client.key.secrets(of: client.program)) }
    }
}
