import MapProgram

extension Outcome {
    /// Whether the value takes no part, and nothing else happens.
    var leavesOut: Bool {
        switch self {
        case .omit, .cut, .create, .stage, .pass: true
        case .clear, .default, .drop, .park, .skip, .stop: false
        }
    }

    /// Whether the ledger tells it of a record that is mapped.
    var isNoted: Bool {
        switch self {
        case .default, .drop: true
        case .omit, .clear, .pass, .cut, .park, .skip, .stop, .create, .stage: false
        }
    }
}

extension Move {
    /// Whether the element or group around it may be dropped.
    var mayDrop: Bool {
        [otherwise, absent, unbound, unfit].contains(.drop) || attempts.contains { $0.unmapped == .drop }
    }

    /// Whether there may be something to note with its value.
    var mayNote: Bool {
        ([otherwise, absent, unbound, unfit] + attempts.map(\.unmapped)).contains(where: \.isNoted)
    }

    /// Whether a default may be used.
    var mayDefault: Bool {
        ([otherwise, absent, unbound, unfit] + attempts.map(\.unmapped)).contains {
            if case .default = $0 { true } else { false }
        }
    }
}
