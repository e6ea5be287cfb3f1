import MapProgram
import MapValues

extension PlatformClient {
    /// The token of the session that a call is known by: the one there is, or a new one; `nil` where it is
    /// known otherwise, and for the login itself.
    func token(
        _ builder: RequestBuilder, for operation: OperationProgram, refused: String?
    ) async throws(CallFailure) -> String? {
        guard case .session(let session)? = builder.way(for: operation)?.kind,
            session.operation != operation.name
        else { return nil }
        let login = session.operation
        if let token = await key.token(of: login, now: surroundings.milliseconds, refused: refused) {
            return token
        }
        await key.begin(login)
        // Whoever was first may have got one for all.
        if let token = await key.token(of: login, now: surroundings.milliseconds, refused: refused) {
            await key.end(login)
            return token
        }
        do {
            let token = try await logIn(session)
            await key.end(login)
            return token
        } catch {
            await key.end(login)
            throw error
        }
    }

    private func logIn(_ session: SessionProgram) async throws(CallFailure) -> String {
        guard !session.keep.isEmpty else { return try await ask(session) }
        guard let keeper else { throw .tokenNowhereKept("nothing keeps it") }
        // What is good once is not used up before there is a place for what comes instead.
        do {
            await key.take(try await keeper.prepare(session.keep.keys.sorted()))
        } catch {
            throw .tokenNowhereKept("\(error)")
        }
        do throws(CallFailure) {
            return try await ask(session)
        } catch {
            await keeper.giveUp()
            throw error
        }
    }

    /// Asks for a token and keeps what comes with it.
    private func ask(_ session: SessionProgram) async throws(CallFailure) -> String {
        let operation = try operation(session.operation)
        let answer = try await run(operation) { $0.request(operation) }.answer
        guard let token = session.token.value(in: answer.body), !token.isEmpty else {
            throw .tokenMissing(operation: operation.name)
        }
        var renewed: [String: String] = [:]
        for (name, place) in session.keep {
            if let value = place.value(in: answer.body), !value.isEmpty {
                renewed[name] = ValueLookup.text(value)
            }
        }
        if let keeper, !session.keep.isEmpty {
            do { try await keeper.keep(renewed) } catch { throw .tokenNotKept("\(error)") }
        }
        let text = ValueLookup.text(token)
        await key.renew(
            session.operation, token: text, end: end(of: session, answer), settings: renewed)
        return text
    }

    /// The secrets that the answer to a login holds, whoever has asked for it.
    func secrets(of answer: PlatformAnswer, to operation: OperationProgram) -> [String] {
        program.auth.flatMap { way -> [String] in
            guard case .session(let session) = way.kind, session.operation == operation.name else {
                return []
            }
            return ([session.token] + session.keep.values).compactMap { place in
                place.value(in: answer.body).flatMap { $0.isEmpty ? nil : ValueLookup.text($0) }
            }
        }
    }

    /// When a token runs out, in milliseconds of the clock.
    private func end(of session: SessionProgram, _ answer: PlatformAnswer) -> Int? {
        switch session.life {
        case .fixed(let milliseconds): return surroundings.milliseconds + milliseconds
        case .told(let place):
            let seconds = place.value(in: answer.body).flatMap { Int(ValueLookup.text($0)) }
            return seconds.map { surroundings.milliseconds + max(0, min($0, 86_400 * 366)) * 1_000 }
        case .open: return nil
        }
    }
}
