import MapProgram
import MapValues
import PlatformRuntime

/// Puts the parts of a document together to a value.
struct MarkupBuilder {
    private let style: MarkupStyle
    private var open: [OpenElement] = []
    /// The document, once its root is closed.
    private(set) var result: Value?

    init(style: MarkupStyle) { self.style = style }

    /// Takes note of a part; gives why it cannot be.
    mutating func take(_ event: MarkupEvent) -> MarkupProblem? {
        switch event {
        case .start(let name, let attributes, let isClosed):
            if open.count >= MarkupReader.depthMax {
                return MarkupProblem("elements more than \(MarkupReader.depthMax) deep")
            }
            let name = recordName(name)
            let path = open.last.map { $0.path + "." + name } ?? name
            open.append(
                OpenElement(
                    name: name, path: path,
                    attributes: attributes.map { (recordName($0.name), $0.value) }))
            if isClosed { close() }
        case .text(let text, let isCData):
            if !open.isEmpty { open[open.count - 1].texts.append((text, isCData)) }
        case .end: close()
        }
        return nil
    }

    private func recordName(_ name: String) -> String {
        style.isDashed ? String(name.map { $0 == "-" ? "_" : $0 }) : name
    }

    private mutating func close() {
        guard let element = open.popLast() else { return }
        let value = element.value(style)
        guard !open.isEmpty else {
            var fields = Fields()
            fields[element.name] = value
            result = .object(fields)
            return
        }
        open[open.count - 1].add(
            value, name: element.name, isList: style.lists.contains(element.path))
    }
}
