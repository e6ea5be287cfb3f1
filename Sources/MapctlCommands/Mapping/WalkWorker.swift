import MapInterpreter
import MapProgram
import MapReports
import MapSource
import MapValues

/// Maps blocks of lines by the plain walk: every record with its reasons.
final class WalkWorker: BlockWorker {
    private let choice: MappingChoice
    private let bindings: Bindings
    private let inputName: String
    /// The records of the other side; without them every record is a new one there.
    private let partners: Partners?

    init(choice: MappingChoice, bindings: Bindings, inputName: String, partners: Partners? = nil) {
        self.partners = partners
        self.choice = choice
        self.bindings = bindings
        self.inputName = inputName
    }

    func map(_ slot: BlockSlot) {
        var start = 0
        while start < slot.input.count {
            let end = slot.input[start...].firstIndex(of: UInt8(ascii: "\n")) ?? slot.input.count
            let line = slot.input[start..<end]
            if line.contains(where: { $0 > UInt8(ascii: " ") }) {
                map(Array(line), record: slot.events.recordCount, events: &slot.events, output: &slot.output)
                slot.events.recordCount += 1
            }
            start = end + 1
        }
    }

    /// Maps one record, given as bytes of JSON, and keeps what happened to it.
    func map(_ bytes: [UInt8], record: Int, events: inout BlockEvents, output: inout [UInt8]) {
        let checked = JSONReader.read(bytes, name: inputName)
        guard let value = checked.value, value.fields != nil else {
            let cause = Self.cause(of: checked)
            events.note(Ledger.Cause(fate: .unreadable, link: "", message: cause), record: record, id: nil)
            hold(.unreadable, bytes, record, reason: HeldReason(id: nil, link: "", cause: cause), &events)
            return
        }
        let result = map(value)
        let id = choice.id(of: value)
        noteInside(result, record: record, id: id, &events)
        if let fate = Ledger.Fate(result.outcome) {
            let link = result.origin.map { choice.record.origins[$0].name } ?? ""
            events.note(Ledger.Cause(fate: fate, link: link, message: result.cause), record: record, id: id)
            hold(fate, bytes, record, reason: HeldReason(id: id, link: link, cause: result.cause), &events)
        } else if let written = result.wanted[choice.side.other] {
            JSONWriter.write(written, to: &output)
            output.append(UInt8(ascii: "\n"))
        }
    }

    /// Maps a record: over its partner, if it has one among the records of the other side.
    private func map(_ value: Value) -> MappingResult {
        let side = choice.side
        var present = PerSide<Value?>(nil, nil)
        present[side] = value
        var decision = MatchDecision.write(over: nil, fillsOnly: false)
        if let partners { decision = choice.interpreter.decision(partners.partner(of: value), reading: side) }
        switch decision {
        case .hold(let outcome, let cause):
            return MappingResult(
                outcome: outcome, cause: cause, origin: nil, wanted: PerSide(nil, nil), reasons: [])
        case .write(let partner, let fillsOnly):
            present[side.other] = partner
            var result = choice.interpreter.map(
                MappingInput(records: present, from: side, bindings: bindings))
            guard let partner, let wanted = result.wanted[side.other] else { return result }
            result.wanted[side.other] = choice.interpreter.update(
                of: partner, to: wanted, fillsOnly: fillsOnly, side: side.other)
            return result
        }
    }

    /// Defaults, and what was dropped or did not fit inside of a record.
    private func noteInside(_ result: MappingResult, record: Int, id: String?, _ events: inout BlockEvents) {
        for reason in result.reasons {
            guard let cause = choice.cause(of: reason) else { continue }
            events.note(cause, record: record, id: id)
        }
    }

    private struct HeldReason {
        var id: String?
        var link: String
        var cause: String
    }

    /// Keeps the line of a record that was not mapped: why, and the record itself.
    private func hold(
        _ fate: Ledger.Fate, _ bytes: [UInt8], _ record: Int, reason: HeldReason, _ events: inout BlockEvents
    ) {
        var fields = Fields([("outcome", Value.text(fate.rawValue))])
        fields["id"] = reason.id.map(Value.text)
        if !reason.link.isEmpty { fields["link"] = .text(reason.link) }
        fields["because"] = .text(reason.cause)
        var line: [UInt8] = []
        JSONWriter.write(.object(fields), to: &line)
        line.removeLast()
        if fate == .unreadable {
            // What is no JSON can only stand as a text.
            line += ",\"text\":".utf8
            JSONWriter.write(String(decoding: bytes, as: UTF8.self), to: &line)
        } else {
            line += ",\"given\":".utf8
            line += bytes.drop { $0 <= UInt8(ascii: " ") }
        }
        line += "}\n".utf8
        events.hold(BlockEvents.Held(record: record, fate: fate, line: line))
    }

    private static func cause(of checked: Checked<Value>) -> String {
        guard let finding = checked.diagnostics.first(where: { $0.severity == .error }) else {
            return "a record is a JSON object"
        }
        return finding.message
    }
}
