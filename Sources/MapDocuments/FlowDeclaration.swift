package import MapYAML

/// When and in which direction the records of one kind move.
package struct FlowDeclaration: Sendable {
    /// The whole, for showing every setting with its place.
    package var node: YAMLNode
    /// Whether a key of it is not known, so that what is missing may be what was meant.
    package var hasUnknownKeys = false
    /// The record of the pair.
    package var record: Written?
    /// The only way in which records move; both ways without one.
    package var direction: DirectionDeclaration?
    /// Why the other way is closed.
    package var because: Written?
    /// By side, the condition under which a record takes part.
    package var select: [Named<Written>] = []
    /// The period between two runs. For example: `10m`.
    package var every: Written?
    /// `hand` or `webhook`.
    package var by: Written?
    /// Flows that have to have caught up before this one starts.
    package var after: [Written] = []
    /// `enable`, `all`, or a date: from which records on the flow begins.
    package var start: Written?
    /// `deleted` and `deselected`: what happens to partners of records that are gone.
    package var gone: [Named<Written>] = []
    /// What one run may do at most, and for how long what was read stays fresh.
    package var limits: [Named<Written>] = []
    /// Whether it runs at all.
    package var enabled: Written?

    package init(node: YAMLNode) { self.node = node }

    /// This flow with what a project sets of it.
    package func overlaid(by own: FlowDeclaration) -> FlowDeclaration {
        var flow = self
        flow.direction = own.direction ?? direction
        flow.because = own.because ?? because
        flow.every = own.every ?? every
        flow.by = own.by ?? by
        flow.start = own.start ?? start
        flow.enabled = own.enabled ?? enabled
        if !own.after.isEmpty { flow.after = own.after }
        flow.select = Self.joined(select, own.select)
        flow.gone = Self.joined(gone, own.gone)
        flow.limits = Self.joined(limits, own.limits)
        return flow
    }

    private static func joined(_ left: [Named<Written>], _ right: [Named<Written>]) -> [Named<Written>] {
        left.filter { entry in !right.contains { $0.name == entry.name } } + right
    }
}
