import MapInterpreter
import MapProgram
import MapValues

/// Sends made-up values over and back, and sees what is left of them.
struct LawTrial {
    /// What came out of the values that went over.
    struct Outcome {
        var law = Law.iso
        var count = 0
        var counterexample: LawRow.Counterexample?
    }

    /// Values for each direction: enough for every row of small dictionaries and every branch of a form.
    private static let countPerSide = 40
    private static let seed: UInt64 = 4101

    private let path: LinkPath
    private let interpreter: Interpreter?
    private let places: PerSide<RecordPlaces>
    private let program: MappingProgram

    init(_ path: LinkPath, of record: RecordProgram, in program: MappingProgram) {
        self.path = path
        self.program = program
        var alone = record
        alone.nodes = [path.node]
        alone.checks = []
        alone.invariants = []
        var small = program
        small.records = [alone]
        interpreter = Interpreter(program: small, record: record.name)
        places = PerSide(
            RecordPlaces(platform: program.platforms.first), RecordPlaces(platform: program.platforms.second))
    }

    /// Tries both directions.
    func run() -> Outcome {
        var outcome = Outcome()
        var samples = SampleValues(program: program, sequence: SeededSequence(seed: Self.seed))
        for side in Side.allCases {
            for number in 0..<Self.countPerSide {
                guard let record = record(reading: side, number: number, &samples) else { break }
                send(record, reading: side, &outcome)
            }
        }
        return outcome
    }

    // MARK: One value

    private func send(_ record: Value, reading side: Side, _ outcome: inout Outcome) {
        guard let there = mapped(record, nil, from: side), let value = read(record, side, side),
            let written = read(there, side.other, side)
        else { return }
        outcome.count += 1
        let back = mapped(there, nil, from: side.other)
        let returned = back.flatMap { read($0, side, side) }
        guard returned != value else { return }
        let law = law(record, value, there: there, written: written, back: back, side)
        if outcome.law < law { outcome.law = law }
        if outcome.counterexample == nil {
            outcome.counterexample = .init(
                side: program.sideNames[side], value: shown(value, side, side),
                there: shown(written, side.other, side),
                back: returned.map { shown($0, side, side) })
        }
    }

    /// What is kept of a value that did not come back as it was.
    private func law(
        _ record: Value, _ value: [Value?], there: Value, written: [Value?], back: Value?, _ side: Side
    ) -> Law {
        if let kept = mapped(there, record, from: side.other) {
            let after = read(kept, side, side)
            let same = zip(value, after ?? value.map { _ in nil }).allSatisfy { $1 == nil || $0 == $1 }
            if same { return .lens }
        }
        guard let back, let again = mapped(back, nil, from: side), read(again, side.other, side) == written
        else {
            return .oneWay
        }
        return .quotient
    }

    /// The record of the other side; `nil` when nothing went over.
    private func mapped(_ record: Value, _ present: Value?, from side: Side) -> Value? {
        let records =
            side == .first ? PerSide<Value?>(record, present) : PerSide<Value?>(present, record)
        let result = interpreter?.map(MappingInput(records: records, from: side))
        guard let result, result.outcome == .mapped else { return nil }
        return result.wanted[side.other]
    }

    // MARK: Records

    /// A record with a value at each place that a try reads; tries take turns.
    private func record(reading side: Side, number: Int, _ samples: inout SampleValues) -> Value? {
        guard let attempts = path.link.reading[side]?.attempts, !attempts.isEmpty else { return nil }
        let attempt = attempts[number % attempts.count]
        var element = Value.object(Fields())
        var isAnything = false
        switch attempt.source {
        case .place(let place):
            guard let value = samples.value(for: place.type, first: attempt.transforms.first, side: side)
            else { return nil }
            isAnything = places[side].put(value, at: place, in: &element)
        case .parts(let parts):
            for part in parts {
                guard let value = samples.part(part, first: attempt.transforms.first, side: side) else {
                    continue
                }
                isAnything = places[side].put(value, at: part.place, in: &element) || isAnything
            }
        case .constant, .compute, .compose, .fold: return nil
        }
        guard isAnything else { return .object(Fields()) }
        for list in path.lists[side].reversed() {
            var outer = Value.object(Fields())
            guard places[side].put(.list([element]), at: list, in: &outer) else { return nil }
            element = outer
        }
        return element
    }

    /// The values at the places of a side that the link reads there, or writes; `nil` when none is there.
    private func read(_ record: Value, _ side: Side, _ reading: Side) -> [Value?]? {
        var element = record
        for list in path.lists[side] {
            guard let inner = places[side].firstElement(at: list, in: element) else { return nil }
            element = inner
        }
        let own = own(side, reading)
        let values = own.map { places[side].value(at: $0, in: element) }
        return values.contains { $0 != nil } ? values : nil
    }

    /// The places of a side that the link reads or writes when a side is read, each once.
    private func own(_ side: Side, _ reading: Side) -> [Place] {
        var seen: Set<String> = []
        return (path.link.reading[reading]?.attempts ?? [])
            .flatMap { side == reading ? $0.source.places : $0.target.places }
            .filter { seen.insert($0.text).inserted }
    }

    /// Values as people read them; of several places with their names.
    private func shown(_ values: [Value?], _ side: Side, _ reading: Side) -> String {
        let own = own(side, reading)
        return zip(own, values).compactMap { place, value -> String? in
            guard let value else { return nil }
            let text = if case .text(let text) = value { text } else { JSONWriter.text(value) }
            return own.count > 1 ? "\(place.text): \(text)" : text
        }.joined(separator: ", ")
    }
}
