extension FunctionDeclaration {
    /// Its forms as an author would write them. For example: `string.startsWith(string) -> bool`.
    package var signatures: [String] {
        overloads.map { overload in
            let types = overload.parameters.map(\.description)
            let isReceiver = overload.style != .global
            let arguments = types.dropFirst(isReceiver ? 1 : 0).joined(separator: ", ")
            let receiver = isReceiver ? (types.first.map { $0 + "." } ?? "") : ""
            return "\(receiver)\(name)(\(arguments)) -> \(overload.result)"
        }
    }
}
