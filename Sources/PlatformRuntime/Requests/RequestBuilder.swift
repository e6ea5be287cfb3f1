package import MapProgram
package import MapValues

/// Makes the request of one call.
package struct RequestBuilder: Sendable {
    let program: PlatformProgram
    let settings: ConnectionValues
    /// The token of the session that the call is known by, see ``way(for:)``; `nil` before there is one.
    package var token: String?
    /// Seconds since 1970, for what is signed with its time and for templates with `{now}`.
    package var now: Int?
    /// Makes the code of a message with a secret; a target of its own brings it.
    package var sign: MessageSigning?

    package init(
        program: PlatformProgram, settings: ConnectionValues, token: String? = nil, now: Int? = nil,
        sign: MessageSigning? = nil
    ) {
        self.program = program
        self.settings = settings
        self.token = token
        self.now = now
        self.sign = sign
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
        let lookup = lookup(of: operation, parameters: parameters, extra: extra)
        do throws(CallProblem) {
            var request = try place(of: operation, lookup)
            let isFile = operation.isOnDisk
            var query = isFile ? [] : query(of: operation, lookup)
            for name in extra.keys.sorted() where !isFile && !isNamed(name, in: operation) {
                query.append((name, ValueLookup.text(extra[name] ?? .null)))
            }
            var body = operation.body.flatMap { BodyWriter(lookup: lookup).value($0) }
            if let method = operation.remoteMethod { body = envelope(method, body) }
            for headers in isFile ? [] : [program.headers, operation.headers] {
                for header in headers {
                    guard let value = lookup.text(header.value) else { continue }
                    request.set(header.name, to: value)
                }
            }
            if !operation.isOpen, !isFile { try authorize(operation, &request, &query, &body) }
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

    /// The body of an operation with these records.
    func body(of operation: OperationProgram, parameters: [String: Value], records: Value) -> Value? {
        let lookup = lookup(of: operation, parameters: parameters, extra: ["records": records])
        return operation.body.flatMap { BodyWriter(lookup: lookup).value($0) }
    }

    private func lookup(
        of operation: OperationProgram, parameters: [String: Value], extra: [String: Value]
    ) -> ValueLookup {
        var values = parameters.merging(extra) { _, page in page }
        if let now, values["now"] == nil {
            values["now"] = .text(CivilDateTime(instant: now, offset: 0).text(.zulu))
        }
        return ValueLookup(
            parameters: values, defaults: operation.defaults, settings: settings, profile: program.profile)
    }

    /// Whether a template of the operation names a parameter.
    private func isNamed(_ name: String, in operation: OperationProgram) -> Bool {
        operation.names.contains(name)
    }

    /// The request with its method and address, and nothing else yet.
    private func place(
        of operation: OperationProgram, _ lookup: ValueLookup
    ) throws(CallProblem) -> PlatformRequest {
        if operation.isOnDisk { return try file(of: operation, lookup) }
        let base = try address(of: operation, lookup)
        return PlatformRequest(
            method: operation.method, origin: base.origin,
            target: base.path + (try path(of: operation, lookup)))
    }

    /// What stands in the place of a request where a file is written or read: inside a folder, and never
    /// out of it.
    private func file(
        of operation: OperationProgram, _ lookup: ValueLookup
    ) throws(CallProblem) -> PlatformRequest {
        guard let path = lookup.text(operation.path), !path.isEmpty else {
            throw .settingMissing(operation.path.names.first { lookup.value($0) == nil } ?? "file")
        }
        guard FolderPath.steps(of: path) != nil else { throw .outOfFolder(path) }
        var request = PlatformRequest(method: operation.method, origin: "file:", target: path)
        if operation.method == PlatformRequest.folderMethod, let last = lookup.value(PlatformRequest.after) {
            request.set(PlatformRequest.after, to: ValueLookup.text(last))
        }
        return request
    }

    private func address(
        of operation: OperationProgram, _ lookup: ValueLookup
    ) throws(CallProblem) -> WebAddress {
        if let name = operation.target { return try given(name, of: operation, lookup) }
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

    /// An address that an answer gave: encrypted, and of one of the owners that the platform file names.
    private func given(
        _ name: String, of operation: OperationProgram, _ lookup: ValueLookup
    ) throws(CallProblem) -> WebAddress {
        guard let text = lookup.value(name)?.text else {
            throw .parameterMissing(name, operation: operation.name)
        }
        guard let address = WebAddress(text) else { throw .address(text) }
        let isOwned = operation.within.contains {
            address.host == $0.lowercased() || address.host.hasSuffix("." + $0.lowercased())
        }
        // An address of one's own machine is that of a simulated platform.
        let isOwn = settings[ConnectionValues.addressSetting].flatMap { WebAddress($0) }.map {
            $0.origin == address.origin
        }
        guard isOwn == true || isOwned && address.scheme == "https" else { throw .foreignAddress(text) }
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

extension String {
    /// The name of one of several parameters: `{n}` is its number.
    fileprivate func numbered(_ number: Int) -> String {
        guard let range = firstRange(of: "{n}") else { return self }
        return self[..<range.lowerBound] + String(number) + self[range.upperBound...]
    }
}
