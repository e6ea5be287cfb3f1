package import MapProgram
package import MapValues

/// Makes the request of one call.
package struct RequestBuilder: Sendable {
    let program: PlatformProgram
    let settings: ConnectionValues
    /// The token of a session, once there is one.
    package var token: String?

    package init(program: PlatformProgram, settings: ConnectionValues, token: String? = nil) {
        self.program = program
        self.settings = settings
        self.token = token
    }

    /// The request.
    ///
    /// - Parameters:
    ///   - operation: the call.
    ///   - parameters: its parameters; `record` and `records` are what is written.
    ///   - extra: parameters of a page; they go where a template names them, else into the query.
    /// - Returns: the request, or why there is none.
    package func request(
        _ operation: OperationProgram, parameters: [String: Value] = [:], extra: [String: Value] = [:]
    ) -> Result<PlatformRequest, CallProblem> {
        let lookup = ValueLookup(
            parameters: parameters.merging(extra) { _, page in page }, defaults: operation.defaults,
            settings: settings, profile: program.profile)
        do throws(CallProblem) {
            let base = try address(of: operation, lookup)
            var request = PlatformRequest(
                method: operation.method, origin: base.origin,
                target: base.path + (try path(of: operation, lookup)))
            var query = query(of: operation, lookup)
            for name in extra.keys.sorted() where !isNamed(name, in: operation) {
                query.append((name, ValueLookup.text(extra[name] ?? .null)))
            }
            var body = operation.body.flatMap { BodyWriter(lookup: lookup).value($0) }
            if let method = operation.remoteMethod { body = envelope(method, body) }
            for headers in [program.headers, operation.headers] {
                for header in headers {
                    guard let value = lookup.text(header.value) else { continue }
                    request.set(header.name, to: value)
                }
            }
            if !operation.isOpen { try authorize(&request, &query, &body) }
            if !query.isEmpty { request.target += "?" + PercentEncoding.pairs(query) }
            if let body, let written = BodyWriter.bytes(of: body, format: operation.format) {
                request.body = written.bytes
                if request.header("content-type") == nil || operation.format.encoding != .json {
                    request.set("Content-Type", to: written.kind)
                }
                if let most = operation.bytesMax, written.bytes.count > most {
                    throw .bodyTooLarge(bytes: written.bytes.count, most: most)
                }
            }
            return .success(request)
        } catch {
            return .failure(error)
        }
    }

    /// The request of a page whose address an answer gave: of the same origin only.
    package func request(
        _ operation: OperationProgram, at link: String, parameters: [String: Value] = [:]
    ) -> Result<PlatformRequest, CallProblem> {
        request(operation, parameters: parameters).flatMap { first in
            let target: String
            if link.hasPrefix("/") && !link.hasPrefix("//") {
                target = link
            } else {
                guard let split = WebAddress(link), split.origin == first.origin else {
                    return .failure(.foreignAddress(link))
                }
                target = split.path.isEmpty ? "/" : split.path
            }
            var next = first
            next.target = target
            return .success(next)
        }
    }

    /// Whether a template of the operation names a parameter.
    private func isNamed(_ name: String, in operation: OperationProgram) -> Bool {
        operation.path.names.contains(name) || operation.query.contains { $0.value.names.contains(name) }
            || operation.body?.names.contains(name) == true
    }

    private func address(
        of operation: OperationProgram, _ lookup: ValueLookup
    ) throws(CallProblem) -> WebAddress {
        let text: String
        if let host = operation.host, let template = program.hosts[host] {
            guard let filled = lookup.text(template) else {
                throw .settingMissing(template.names.first { lookup.value($0) == nil } ?? host)
            }
            text = filled
        } else if let own = settings[ConnectionValues.addressSetting] {
            text = own
        } else {
            guard let template = program.baseURL else { throw .address("") }
            guard let filled = lookup.text(template) else {
                throw .settingMissing(template.names.first { lookup.value($0) == nil } ?? "base_url")
            }
            text = filled
        }
        guard let address = WebAddress(text.contains("://") ? text : "https://" + text) else {
            throw .address(text)
        }
        return address
    }

    private func path(
        of operation: OperationProgram, _ lookup: ValueLookup
    ) throws(CallProblem) -> String {
        if operation.path.pieces.isEmpty { return "" }
        for name in operation.path.names {
            guard let value = lookup.value(name) else {
                throw .parameterMissing(name, operation: operation.name)
            }
            let text = ValueLookup.text(value)
            if text == "." || text == ".." { throw .pathValue(text, parameter: name) }
        }
        return "/" + (lookup.text(operation.path, encoding: PercentEncoding.encode) ?? "")
    }

    private func query(
        of operation: OperationProgram, _ lookup: ValueLookup
    ) -> [(name: String, value: String)] {
        operation.query.flatMap { entry -> [(name: String, value: String)] in
            if let name = entry.value.loneValue, case .list(let elements)? = lookup.value(name) {
                return elements.enumerated().map { index, element in
                    (entry.name.numbered(index + 1), ValueLookup.text(element))
                }
            }
            return lookup.text(entry.value).map { [(entry.name.numbered(1), $0)] } ?? []
        }
    }

    private func envelope(_ method: String, _ body: Value?) -> Value {
        .object(
            Fields([
                ("jsonrpc", .text("2.0")), ("id", .text("1")), ("method", .text(method)),
                ("params", body ?? .object(Fields())),
            ]))
    }

    // MARK: Keys

    /// What may not be seen: secret settings, what is made of them, and the token.
    package var secrets: [String] {
        var secrets = settings.secretTexts
        if case .basic(let user, let password)? = way?.kind {
            secrets.append("\(settings[user] ?? ""):\(settings[password] ?? "")")
        }
        if let token { secrets.append(token) }
        return secrets
    }

    /// The first way to be known whose settings are all given.
    package var way: AuthProgram? {
        program.auth.first { way in way.settings.allSatisfy { settings[$0] != nil } }
    }

    private func authorize(
        _ request: inout PlatformRequest, _ query: inout [(name: String, value: String)], _ body: inout Value?
    ) throws(CallProblem) {
        guard let way else {
            let missing = program.auth.flatMap(\.settings).first { settings[$0] == nil }
            if let missing { throw .settingMissing(missing) }
            return
        }
        switch way.kind {
        case .none, .awsQuery: break
        case .basic(let user, let password):
            let pair = "\(settings[user] ?? ""):\(settings[password] ?? "")"
            request.set("Authorization", to: "Basic " + Base64.encode(Array(pair.utf8)))
        case .key(let setting, let place):
            put(settings[setting] ?? "", at: place, &request, &query, &body)
        case .session(let session):
            guard let token else { return }
            put(token, at: session.place, &request, &query, &body)
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
        case .body(let path):
            var fields = body?.fields ?? Fields()
            if case .member(let name)? = path.steps.first { fields[name] = .text(key) }
            body = .object(fields)
        }
    }
}

extension PlatformRequest {
    /// The value of a header, by its name in any case.
    package func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// Writes a header in the place of one with the same name.
    package mutating func set(_ name: String, to value: String) {
        headers.removeAll { $0.name.lowercased() == name.lowercased() }
        headers.append(Header(name, value))
    }
}

extension BodyTemplate {
    /// The names of the values in it.
    fileprivate var names: [String] {
        switch self {
        case .fixed: []
        case .parameter(let name): [name]
        case .text(let text): text.names
        case .object(let members): members.flatMap(\.value.names)
        case .list(let elements): elements.flatMap(\.names)
        }
    }
}

extension String {
    /// The name of one of several parameters: `{n}` is its number.
    fileprivate func numbered(_ number: Int) -> String {
        guard let range = firstRange(of: "{n}") else { return self }
        return self[..<range.lowerBound] + String(number) + self[range.upperBound...]
    }
}
