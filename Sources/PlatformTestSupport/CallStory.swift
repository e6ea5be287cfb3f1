package import MapProgram
import MapTestSupport
package import MapValues
package import PlatformRuntime
import PlatformXML

/// One case of `Tests/Corpus/calls`: a call, the answers that come to it, and all that follows, as text.
///
/// The only time that passes is the one that is waited for; the only randomness is that of a seed. This
/// target is for tests of several targets and takes no part in the program.
package struct CallStory {
    /// Carries a request and its answer, and gives both as they came out at the other end.
    package typealias Carrying = (PlatformRequest, RawAnswer) async throws -> (PlatformRequest, RawAnswer)

    /// What signs makes no secret of itself here: the signatures have tests of their own.
    package static let unsigned: MessageSigning = { _, _ in
        Array("a signature that is made elsewhere".utf8)
    }
    /// Sends of one story at most: a story that never ends is a defect of the program.
    private static let sendsMax = 20
    /// Reads answers as a platform's formats say, XML among them.
    package static let reader = AnswerReader { MarkupReader.read($0, style: $1) }

    private let program: PlatformProgram
    private let operation: OperationProgram
    private let call: Fields
    private let settings: ConnectionValues
    private let sign: MessageSigning
    private let carry: Carrying?
    private var answers: [Value]
    private var lines: [String] = []
    private var budget = RetryBudget()
    private var random = SeededRandom(seed: 1)
    private var seconds = 1_700_000_000
    private var meter: LimitMeter
    private var token: String?

    /// A story of a case; `nil` where that names no operation of the platform.
    ///
    /// - Parameters:
    ///   - call: the case.
    ///   - program: its platform.
    ///   - sign: what signs requests.
    ///   - carry: what requests and answers go through; `nil` where they go nowhere.
    package init?(
        _ call: Fields, program: PlatformProgram, sign: @escaping MessageSigning = unsigned,
        carry: Carrying? = nil
    ) {
        guard let name = call["operation"]?.text, let operation = program.operation(name) else { return nil }
        self.program = program
        self.operation = operation
        self.call = call
        self.sign = sign
        self.carry = carry
        var values: [String: String] = [:]
        for setting in program.settings { values[setting.name] = setting.defaultValue }
        for member in call["settings"]?.fields?.members ?? [] {
            let accepts = program.settings.first { $0.name == member.name }?.accepts
            let text = member.value.text ?? ""
            values[member.name] = accepts.map { AcceptedSpelling.plain(text, pattern: $0) } ?? text
        }
        let secrets = program.settings.filter(\.isSecret).map(\.name)
        settings = ConnectionValues(values, secrets: Set(secrets))
        answers = call["answers"]?.elements ?? []
        meter = LimitMeter(program.limits, settings: settings, now: 0)
        token = call["token"]?.text
    }

    /// The story from the first request to the last answer.
    package mutating func told() async throws -> String {
        var parameters: [String: Value] = [:]
        for member in call["parameters"]?.fields?.members ?? [] { parameters[member.name] = member.value }
        if let write = call["write"]?.fields, !tell(write, &parameters) { return ended() }
        var walk = PageWalk(operation.page)
        while true {
            let builder = builder
            let made =
                walk.link.map { builder.request(operation, at: $0) }
                ?? builder.request(operation, parameters: parameters, extra: walk.parameters)
            guard case .success(let request) = made else {
                if case .failure(let problem) = made { lines.append("not sent: \(problem)") }
                break
            }
            guard let answer = try await answer(to: request) else { break }
            let records = AnswerRecords(operation: operation)
            tell(answer, records)
            guard operation.page != nil else { break }
            let step = walk.advance(answer, records: records.items(answer))
            if step != .next {
                lines.append("pages: \(step)")
                break
            }
        }
        return ended()
    }

    private mutating func ended() -> String {
        if !answers.isEmpty { lines.append("answers left: \(answers.count)") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What a wanted record becomes: `true` where there is something to send for the record itself.
    private mutating func tell(_ write: Fields, _ parameters: inout [String: Value]) -> Bool {
        let record = write["record"]?.text ?? ""
        let wanted = write["wanted"] ?? .null
        let request =
            write["there"].map {
                RecordWriter.update(wanted, there: $0, record: record, program: program)
            } ?? RecordWriter.create(wanted, record: record, program: program)
        for call in request.calls {
            let made = program.operation(call.operation).map {
                builder.request($0, parameters: call.parameters)
            }
            guard case .success(let sent)? = made else {
                lines.append("no request for \(call.operation)")
                continue
            }
            lines.append("then \(call.operation): " + Redactor(secrets: builder.secrets).shown(sent).indented)
        }
        if request.isUnfinished { lines.append("then once more") }
        parameters["record"] = request.record
        if request.record == nil { lines.append("the record is as it should be") }
        return request.record != nil
    }

    private var builder: RequestBuilder {
        RequestBuilder(program: program, settings: settings, token: token, now: seconds, sign: sign)
    }

    private mutating func tell(_ answer: PlatformAnswer, _ records: AnswerRecords) {
        if operation.isList {
            let items = records.items(answer)
            lines.append("records: \(items.count)")
            for item in items.prefix(3) { lines.append("  \(JSONWriter.text(item))") }
        }
        if let item = records.item(answer) { lines.append("record: \(JSONWriter.text(item))") }
        if let id = records.id(answer) { lines.append("id: \(id)") }
        if let keys = call["keys"]?.elements {
            for result in records.results(answer, keys: keys.compactMap(\.text)) {
                lines.append("\(result.key): \(result.fate)")
            }
        }
    }

    /// Sends a request as often as it takes; `nil` when it ends without a success.
    private mutating func answer(to request: PlatformRequest) async throws -> PlatformAnswer? {
        var machine = CallMachine(program: program, operation: operation)
        var request = request
        for _ in 0..<Self.sendsMax {
            while true {
                let records = call["keys"]?.elements?.count ?? 1
                let wait = meter.reserve(operation, records: records, now: seconds * 1_000)
                if wait == 0 { break }
                lines.append("limit: \(wait) ms")
                seconds += (wait + 999) / 1_000
            }
            let given = answers.isEmpty ? nil : answers.removeFirst()
            var (arrived, answer) = (request, given.flatMap { Self.raw($0) })
            if let carry, let whole = answer { (arrived, answer) = try await carry(request, whole) }
            lines.append("> " + Redactor(secrets: builder.secrets).shown(arrived).indented)
            guard let given else {
                lines.append("no answer")
                return nil
            }
            switch answer.map({ step($0, &machine) }) ?? failed(given, &machine) {
            case .repeatAfter(let wait, let pausesAll):
                lines.append("wait: \(wait) ms\(pausesAll ? ", for all" : "")")
                if pausesAll { meter.pause(until: seconds * 1_000 + wait) }
                seconds += (wait + 999) / 1_000
            case .login:
                lines.append("login")
                token = "second-token"
                request = renewed(request)
            case .end(.success(let answer)): return answer
            case .end(let result):
                lines.append("end: \(result)")
                return nil
            }
        }
        return nil
    }

    private func renewed(_ request: PlatformRequest) -> PlatformRequest {
        var parameters: [String: Value] = [:]
        for member in call["parameters"]?.fields?.members ?? [] { parameters[member.name] = member.value }
        return (try? builder.request(operation, parameters: parameters).get()) ?? request
    }

    private mutating func failed(_ given: Value, _ machine: inout CallMachine) -> CallMachine.Step {
        let failure = given.fields?["failure"]?.text ?? ""
        lines.append("< \(failure)")
        meter.ended(operation, answer: nil, now: seconds * 1_000)
        let failures: [String: TransportFailure] = [
            "lost": .lost("the connection was closed"), "deadline": .deadline,
            "refused": .notSent("nobody listens"),
            "redirected": .redirected(to: "https://elsewhere.example.com"),
        ]
        return machine.failed(failures[failure] ?? .deadline, budget: &budget, random: &random)
    }

    /// An answer as a case has it; `nil` where none comes.
    private static func raw(_ given: Value) -> RawAnswer? {
        if given.fields?["failure"] != nil { return nil }
        var headers: [String: String] = [:]
        for member in given.fields?["headers"]?.fields?.members ?? [] {
            headers[member.name.lowercased()] = member.value.text
        }
        let body = given.fields?["body"]
        let text = body?.text ?? body.map { JSONWriter.text($0) } ?? ""
        return RawAnswer(
            status: given.fields?["status"]?.number?.decimal?.integer ?? 200, headers: headers,
            body: Array(text.utf8))
    }

    private mutating func step(_ raw: RawAnswer, _ machine: inout CallMachine) -> CallMachine.Step {
        lines.append("< \(raw.status)")
        let answer = Self.reader.read(raw, format: operation.format)
        let step = machine.answered(answer, now: seconds, budget: &budget, random: &random)
        var told: PlatformAnswer? = answer
        if case .repeatAfter(_, pausesAll: true) = step { told = nil }
        meter.ended(operation, answer: told, now: seconds * 1_000)
        return step
    }
}

extension String {
    /// Further lines behind two blanks.
    fileprivate var indented: String { split(separator: "\n").joined(separator: "\n  ") }
}
