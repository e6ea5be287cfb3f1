/// Finds out whether a program comes to its end: no way may lead in a circle, but for loops over rows, of
/// which the machine takes so many for one record and no more.
struct FlowCheck {
    private let operations: [Operation]
    private var states: [State]

    private enum State { case unseen, open, done }

    init(_ operations: [Operation]) {
        self.operations = operations
        states = Array(repeating: .unseen, count: operations.count)
    }

    /// A step that lies on a circle; `nil` when there is none. All goals have to be steps of the program.
    mutating func circle() -> Int? {
        // Depth first, with a stack of its own: programs are longer than stacks are deep.
        var path: [(step: Int, ways: [Int])] = []
        for start in operations.indices where states[start] == .unseen {
            path.append((start, ways(start)))
            states[start] = .open
            while let (step, ways) = path.last {
                guard let next = ways.last else {
                    states[step] = .done
                    path.removeLast()
                    continue
                }
                path[path.count - 1].ways.removeLast()
                switch states[next] {
                case .open: return next
                case .done: break
                case .unseen:
                    states[next] = .open
                    path.append((next, self.ways(next)))
                }
            }
        }
        return nil
    }

    /// The steps that can follow a step, the one behind it last.
    private func ways(_ step: Int) -> [Int] {
        let operation = operations[step]
        let behind = step + 1 < operations.count ? [step + 1] : []
        switch operation.code {
        case .end, .decline: return []
        case .jump: return [Int(operation.goal)]
        case .nextRow, .nextItem, .nextMember: return behind
        default:
            switch operation.code.operands.goal {
            case .goal: return [Int(operation.goal)] + behind
            case .goalOrNone where operation.goal >= 0: return [Int(operation.goal)] + behind
            default: return behind
            }
        }
    }
}
