package import MapValues

/// To a step, in a mode.
package struct Rounding: Sendable, Hashable {
    /// The step. For example: 0.01.
    package var step: ExactDecimal
    /// Which way a value between two steps goes.
    package var mode: RoundingMode

    package init(step: ExactDecimal, mode: RoundingMode) {
        self.step = step
        self.mode = mode
    }
}
