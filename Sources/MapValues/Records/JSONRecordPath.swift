/// Where the records of an answer stand: names from the outside in.
///
/// For example: `orders`, `data.items`, `payments.*`. A name steps through lists by itself; `*` stands for
/// each member of an object. The empty path stands for the whole text.
package struct JSONRecordPath: Sendable, Hashable {
    /// One step.
    package enum Step: Sendable, Hashable {
        /// The member of this name.
        case name(String)
        /// Each member of an object, or each element of a list.
        case each
    }

    /// The steps, outermost first.
    package let steps: [Step]

    /// The text itself: its list, its table, its one record, or a sequence of them.
    package static let whole = JSONRecordPath(steps: [])

    private init(steps: [Step]) { self.steps = steps }

    /// A path from its text; `nil` when a name between two points is empty.
    package init?(_ text: String) {
        if text.isEmpty {
            self = .whole
            return
        }
        let names = text.split(separator: ".", omittingEmptySubsequences: false)
        guard !names.contains(where: \.isEmpty) else { return nil }
        steps = names.map { $0 == "*" ? .each : .name(String($0)) }
    }
}

extension JSONRecordPath: CustomStringConvertible {
    package var description: String {
        steps.map { step in
            switch step {
            case .name(let name): name
            case .each: "*"
            }
        }.joined(separator: ".")
    }
}
