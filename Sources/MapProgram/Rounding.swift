package import MapValues

/// To a step, in a mode.
package struct Rounding: Sendable, Hashable {
    package var step: ExactDecimal
    package var mode: RoundingMode

    package init(step: ExactDecimal, mode: RoundingMode) {
        self.step = step
        self.mode = mode
    }
}
