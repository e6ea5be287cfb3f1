import MapExpressions
import MapProgram
import MapValues

/// One walk over the links of a record. The steps are in extensions by topic.
struct Walk {
    let program: MappingProgram
    let record: RecordProgram
    let input: MappingInput
    let access: PerSide<PlaceAccess>
    let codecs: PerSide<Codec>
    var reasons: [Reason] = []
    /// The records that are being written, by side.
    var wanted = PerSide<Value>(.object(Fields()), .object(Fields()))
    /// Totals of the written side as far as its money model tells them, for invariants.
    var totals = PerSide<ExactDecimal?>(nil, nil)
    /// The surcharge of the order that was read, and what the pair does with it.
    var orderFee: ExactDecimal?
    /// The delivery that was read, where the written side raises it by itself.
    var readDelivery: ExactDecimal?
    var policyFee = MoneyPolicy.Fee.none
    /// The side whose lines are written.
    var writtenSide: Side

    init(interpreter: Interpreter, input: MappingInput) {
        program = interpreter.program
        record = interpreter.record
        self.input = input
        writtenSide = input.from.other
        access = PerSide(
            PlaceAccess(platform: program.platforms.first), PlaceAccess(platform: program.platforms.second))
        codecs = PerSide(Codec(platform: program.platforms.first), Codec(platform: program.platforms.second))
    }

    /// Walks all links; then checks and invariants.
    mutating func run() -> MappingResult {
        let base = PerSide<Value?>(input.base?.first, input.base?.second)
        let frame = Frame(records: input.records, base: base)
        do throws(Halt) {
            try check(frame)
            var output = wanted
            try run(record.nodes, frame: frame, into: &output)
            wanted = output
            try checkInvariants(frame)
        } catch {
            return halted(error)
        }
        return MappingResult(
            outcome: .mapped, cause: "", origin: nil, wanted: writtenSides(), reasons: reasons)
    }

    private func writtenSides() -> PerSide<Value?> {
        var result = PerSide<Value?>(nil, nil)
        for side in Side.allCases {
            let isEmpty = wanted[side].fields?.isEmpty ?? true
            let isTarget = input.base == nil && side == input.from.other
            if !isEmpty || isTarget { result[side] = wanted[side] }
        }
        return result
    }

    private mutating func halted(_ halt: Halt) -> MappingResult {
        let outcome: MappingResult.Outcome
        let kind: Reason.Kind
        let origin: Int
        let cause: String
        switch halt {
        case .drop(let at, let why, _): (outcome, kind, origin, cause) = (.skipped, .skipped, at, why)
        case .park(let at, let why): (outcome, kind, origin, cause) = (.parked, .parked, at, why)
        case .skip(let at, let why): (outcome, kind, origin, cause) = (.skipped, .skipped, at, why)
        case .stop(let at, let why): (outcome, kind, origin, cause) = (.stopped, .stopped, at, why)
        }
        reasons.append(
            Reason(origin: origin, kind: kind, side: input.from.other, place: "", cause: cause))
        return MappingResult(
            outcome: outcome, cause: cause, origin: origin, wanted: PerSide(nil, nil), reasons: reasons)
    }

    /// Runs the nodes of a level; what they write goes into the outputs of that level.
    mutating func run(
        _ nodes: [LinkNode], frame: Frame, into output: inout PerSide<Value>
    ) throws(Halt) {
        for node in nodes {
            switch node {
            case .link(let link): try run(link, frame: frame, into: &output)
            case .group(let group): try run(group, frame: frame, into: &output)
            case .pick(let pick): try run(pick, frame: frame, into: &output)
            case .list(let list): try run(list, frame: frame, into: &output)
            }
        }
    }

    /// What is left out of something that takes no part itself, or that others speak for, is no news: its
    /// reasons since a count of them stay for `explain`, without the failure that the ledger would tell.
    mutating func forgetFailures(since start: Int, of origin: Int? = nil) {
        for index in start..<reasons.count
        where reasons[index].kind == .omitted && (origin ?? reasons[index].origin) == reasons[index].origin {
            reasons[index].failure = nil
        }
    }

    /// A group: `drop` inside undoes what the group wrote.
    private mutating func run(
        _ group: GroupProgram, frame: Frame, into output: inout PerSide<Value>
    ) throws(Halt) {
        let before = output
        let start = reasons.count
        do throws(Halt) {
            try run(group.nodes, frame: frame, into: &output)
        } catch {
            guard case .drop(let origin, let cause, let failure) = error else { throw error }
            output = before
            forgetFailures(since: start)
            reasons.append(
                Reason(
                    origin: origin, kind: .dropped, side: input.from.other,
                    place: record.origins[group.origin].name, cause: cause, failure: failure))
        }
    }

    /// The value of an expression over the side that is read.
    func evaluate(_ expression: ProgramExpression, side: Side, frame: Frame) -> Result<
        ExpressionValue, EvaluationError
    > {
        expression.checked.evaluate(roots(side: side, frame: frame))
    }

    private func roots(side: Side, frame: Frame) -> ExpressionRoots {
        let run: ExpressionRoots.Root
        if let time = input.runTime {
            run = .raw(.object(Fields(distinct: [.init(name: "time", value: .text(time))])))
        } else {
            run = .missing
        }
        let records: [Value] = [
            frame.records[side] ?? .null, frame.parents[side] ?? .null, frame.base[side] ?? .null,
            program.options, program.codes,
        ]
        return ExpressionRoots(records.map { .raw($0) } + [run])
    }
}
