package import MapProgram
import MapValues

/// Makes the code of a message: HMAC-SHA256 (RFC 2104) of the second with the first as its key.
package typealias MessageSigning = @Sendable (_ secret: [UInt8], _ message: [UInt8]) -> [UInt8]

extension RequestBuilder {
    /// What may not be seen: secret settings, what is made of them, and the token.
    package var secrets: [String] {
        var secrets = settings.secretTexts
        for way in program.auth {
            if case .basic(let user, let password) = way.kind, let password = settings[password] {
                secrets.append("\(settings[user] ?? ""):\(password)")
            }
        }
        if let token { secrets.append(token) }
        return secrets
    }

    /// The way to be known of most calls: the first whose settings are all given.
    package var way: AuthProgram? { usable { $0.host == nil && $0.only.isEmpty } }

    /// The way to be known of one call: what is for it alone, then what is for its address, then the usual.
    package func way(for operation: OperationProgram) -> AuthProgram? {
        if operation.isOpen || operation.isOnDisk { return nil }
        return usable { $0.only.contains(operation.name) }
            ?? usable { $0.host != nil && $0.host == operation.host && $0.only.isEmpty } ?? way
    }

    private func usable(_ fits: (AuthProgram) -> Bool) -> AuthProgram? {
        program.auth.first { way in fits(way) && way.settings.allSatisfy { settings[$0] != nil } }
    }

    /// Adds what the platform knows the caller by.
    func authorize(
        _ operation: OperationProgram, _ request: inout PlatformRequest,
        _ query: inout [(name: String, value: String)], _ body: inout Value?
    ) throws(CallProblem) {
        guard let way = way(for: operation) else {
            let missing = program.auth.flatMap(\.settings).first { settings[$0] == nil }
            if let missing { throw .settingMissing(missing) }
            return
        }
        switch way.kind {
        case .none: break
        case .basic(let user, let password):
            let pair = "\(settings[user] ?? ""):\(settings[password] ?? "")"
            request.set("Authorization", to: "Basic " + Base64.encode(Array(pair.utf8)))
        case .key(let setting, let place):
            put(settings[setting] ?? "", at: place, &request, &query, &body)
        case .session(let session):
            guard let token else { return }
            put(token, at: session.place, &request, &query, &body)
        case .awsQuery(let user, let secret):
            try signQuery(&query, of: request, user: settings[user] ?? "", secret: settings[secret] ?? "")
        }
    }

    private func put(
        _ key: String, at place: AuthProgram.Place, _ request: inout PlatformRequest,
        _ query: inout [(name: String, value: String)], _ body: inout Value?
    ) {
        switch place {
        case .header(let name, let prefix): request.set(name, to: prefix + key)
        case .query(let name): query.append((name, key))
        case .form(let name):
            var fields = body?.fields ?? Fields()
            fields[name] = .text(key)
            body = .object(fields)
        case .body(let path): body = Self.putting(.text(key), at: path.steps[...], into: body)
        }
    }

    /// A body with a value at a place; objects on the way are made.
    private static func putting(
        _ value: Value, at steps: ArraySlice<AnswerPath.Step>, into body: Value?
    ) -> Value {
        guard case .member(let name)? = steps.first else { return value }
        var fields = body?.fields ?? Fields()
        fields[name] = putting(value, at: steps.dropFirst(), into: fields[name])
        return .object(fields)
    }

    /// The query signature of AWS, version 2: method, host, path and the sorted query, each on its line.
    private func signQuery(
        _ query: inout [(name: String, value: String)], of request: PlatformRequest, user: String,
        secret: String
    ) throws(CallProblem) {
        guard let sign, let now else { throw .unsigned }
        let added = [
            ("AWSAccessKeyId", user), ("SignatureMethod", "HmacSHA256"), ("SignatureVersion", "2"),
            ("Timestamp", CivilDateTime(instant: now, offset: 0).text(.zulu)),
        ]
        for (name, value) in added where !query.contains(where: { $0.name == name }) {
            query.append((name, value))
        }
        let sorted = query.map { (PercentEncoding.encode($0.name), PercentEncoding.encode($0.value)) }
            .sorted { Array($0.0.utf8).lexicographicallyPrecedes(Array($1.0.utf8)) }
        let host = request.origin.split(separator: "/").last.map(String.init) ?? ""
        let message = [
            request.method, host.lowercased(), request.target.isEmpty ? "/" : request.target,
            sorted.map { "\($0.0)=\($0.1)" }.joined(separator: "&"),
        ].joined(separator: "\n")
        let code = sign(Array(secret.utf8), Array(message.utf8))
        query.append(("Signature", Base64.encode(code)))
    }
}

extension DateTimeForm {
    /// `2024-12-29T11:05:13Z`.
    static let zulu = DateTimeForm(clock: Clock(.letterT), offset: .letterZ)
}
