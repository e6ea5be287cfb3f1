import MapInterpreter
import MapProgram
import MapReports
import MapSource
import MapValues

/// Shows each record before and after mapping instead of writing it; counts like ``WalkWorker``.
final class PreviewWorker: BlockWorker {
    private let choice: MappingChoice
    private let bindings: Bindings
    private let walk: WalkWorker
    private let palette: Palette

    init(choice: MappingChoice, bindings: Bindings, inputName: String, palette: Palette) {
        self.choice = choice
        self.bindings = bindings
        self.palette = palette
        walk = WalkWorker(choice: choice, bindings: bindings, inputName: inputName)
    }

    func map(_ slot: BlockSlot) {
        walk.map(slot)
        slot.output.removeAll(keepingCapacity: true)
        for line in slot.input.split(separator: UInt8(ascii: "\n")) {
            guard let value = JSONReader.read(Array(line), name: "").value, value.fields != nil else {
                continue
            }
            slot.output += (preview(of: value).text(palette: palette) + "\n").utf8
        }
    }

    private func preview(of value: Value) -> RecordPreview {
        let present = choice.side == .first ? PerSide<Value?>(value, nil) : PerSide<Value?>(nil, value)
        let result = choice.interpreter.map(
            MappingInput(records: present, from: choice.side, bindings: bindings))
        let written = result.wanted[choice.side.other]
        let read = choice.interpreter.moneySummary(of: value, side: choice.side)
        let made = written.flatMap { choice.interpreter.moneySummary(of: $0, side: choice.side.other) }
        return RecordPreview(
            title: "\(choice.record.name) \(choice.id(of: value) ?? "")",
            sides: (choice.sideName, choice.targetName), rows: rows(read, made),
            problem: result.outcome == .mapped ? nil : "\(result.outcome.rawValue): \(result.cause)")
    }

    private func rows(_ read: MoneySummary?, _ made: MoneySummary?) -> [RecordPreview.Row] {
        let lineCount = max(read?.lines.count ?? 0, made?.lines.count ?? 0)
        var rows = (0..<lineCount).map { index in
            RecordPreview.Row("line \(index + 1)", read: line(index, read), written: line(index, made))
        }
        func add(_ label: String, _ amount: (MoneySummary) -> ExactDecimal?) {
            let cells = [read.flatMap(amount), made.flatMap(amount)].map { $0?.description }
            if cells.contains(where: { $0 != nil }) {
                rows.append(RecordPreview.Row(label, read: cells[0], written: cells[1]))
            }
        }
        add("off the order") { $0.discount.isZero ? nil : $0.discount }
        add("delivery") { $0.delivery }
        add("surcharge") { $0.fee }
        add("total") { $0.statedTotal ?? $0.sum }
        return rows
    }

    private func line(_ index: Int, _ money: MoneySummary?) -> String? {
        guard let lines = money?.lines, index < lines.count else { return nil }
        let line = lines[index]
        let price = line.price?.description ?? "?"
        let discount = line.discount.isZero ? "" : " - \(line.discount)"
        return "\(line.quantity) × \(price)\(discount) = \(line.net?.description ?? "?")"
    }
}
