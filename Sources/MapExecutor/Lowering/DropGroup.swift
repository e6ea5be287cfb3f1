import MapProgram

/// Links that are dropped together.
final class DropGroup {
    var writers: [Writer] = []
    /// Conditions of the whole.
    var conditions: [ProgramExpression] = []
    /// The row of the element that is read; without one nothing of the group happens.
    var element: SourceScope?
    let scope: SourceScope

    init(scope: SourceScope) { self.scope = scope }
}
