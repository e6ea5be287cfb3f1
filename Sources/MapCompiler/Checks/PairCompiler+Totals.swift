import MapDocuments
import MapProgram
import MapSource
import MapValues

extension PairCompiler {
    /// Totals that are held against each other have to be totals, and have to be able to agree.
    mutating func checkTotals(
        _ declaration: RecordMappingDeclaration, _ models: PerSide<MoneyModel>, _ policy: MoneyPolicy,
        in context: LinkContext
    ) {
        for invariant in declaration.invariants {
            var areTotals = true
            for place in invariant.value.places {
                guard let side = side(named: place.name) else { continue }
                guard let total = models[side].total else {
                    findings.append(
                        .invariantWithoutTotal(
                            invariant.name, record: platforms[side].records[context.records[side]].name,
                            platform: platforms[side].name, at: place.value.span))
                    areTotals = false
                    continue
                }
                guard total.text != place.value.text else { continue }
                areTotals = false
                guard knownPlace(place.value, side: side, in: context) != nil else { continue }
                findings.append(
                    .invariantOverAnotherAmount(
                        place.value.text, total: total.text, side: place.name, at: place.value.span,
                        declared: total.span))
            }
            if areTotals { checkLeftOver(invariant, models, policy, in: context) }
        }
    }

    /// What is left over, or cannot be said in the digits of a total, has to be within the tolerance.
    private mutating func checkLeftOver(
        _ invariant: Named<InvariantDeclaration>, _ models: PerSide<MoneyModel>, _ policy: MoneyPolicy,
        in context: LinkContext
    ) {
        var trial = self
        let tolerance = trial.number(invariant.value.tolerance, for: "tolerance", default: .zero)
        if tolerance.isNegative, let written = invariant.value.tolerance {
            findings.append(.toleranceNegative(written.text, at: written.span))
            return
        }
        let at = invariant.value.tolerance?.span ?? invariant.nameSpan
        if let scales = Self.scales(models.first.total, models.second.total), scales.first != scales.second {
            let coarse: Side = scales.first < scales.second ? .first : .second
            let step = ExactDecimal(coefficient: 1, scale: scales[coarse.other]) ?? ExactDecimal.cent
            if tolerance < step {
                findings.append(
                    .totalsCannotMatch(
                        "\(sideNames[coarse]) keeps \(scales[coarse]) digits behind the point, and "
                            + "\(sideNames[coarse.other]) \(scales[coarse.other]): \(step) is lost",
                        tolerance: tolerance.description, fix: "widen `tolerance`, or `round` the prices",
                        at: at))
            }
        }
        guard let word = policy.leavesBehind, let found = residual(policy, in: context) else { return }
        let line = found.line
        guard let gap = line.right.subtracting(line.low.line)?.magnitude, tolerance < gap else { return }
        findings.append(
            .totalsCannotMatch(
                "`\(word)` leaves a part behind: \(line.words(read: found.read, written: found.written))",
                tolerance: tolerance.description,
                fix: "write `residual: split_line` or `order_discount`, or a `tolerance` of some cents",
                at: at))
    }

    private static func scales(_ first: Place?, _ second: Place?) -> PerSide<Int>? {
        guard let first = first?.type.scale, let second = second?.type.scale else { return nil }
        return PerSide(first, second)
    }
}

extension MoneyPolicy {
    /// The word by which a residual gets lost for the total; `nil` where it does not.
    fileprivate var leavesBehind: String? {
        switch residual {
        case .accept?: "accept"
        case .keepIn?: "keep_in"
        case .splitLine?, .orderDiscount?, .park?, nil: nil
        }
    }
}

extension ResidualSearch.Counterexample {
    /// `2 x 0.01 with 0.01 off come to 0.01 in shop; in crm 0 off each makes 0.02, and 0.01 makes 0`.
    func words(read: String, written: String) -> Phrase {
        "\(quantity) x \(price) with \(discount) off come to "
            + "\(right) in \(read); in \(written) \(low.each) off each makes \(low.line), and \(high.each) "
            + "makes \(high.line)"
    }
}
