import MapExpressions
import MapValues

/// Declares records for JSON of which nothing is declared, from what stands in it.
struct InferredDeclarations {
    private(set) var records: [RecordDeclaration] = []

    /// The type of a value; objects become records with a name made of the path to them.
    mutating func type(of value: Value, name: String) -> ExpressionType {
        switch value {
        case .null: return .dyn
        case .bool: return .bool
        case .text: return .string
        case .number(let number):
            let isWhole = !number.text.contains { $0 == "." || $0 == "e" || $0 == "E" }
            return isWhole && number.decimal?.integer != nil ? .int : .number
        case .list(let elements): return .list(element(of: elements, name: name))
        case .object(let fields):
            records.append(
                RecordDeclaration(
                    name,
                    fields.members.compactMap { member in
                        // A point in a name would make a path of it.
                        guard !member.name.contains(".") else { return nil }
                        return FieldDeclaration(
                            member.name, type(of: member.value, name: "\(name).\(member.name)"))
                    }))
            return .record(name)
        }
    }

    /// The type of all elements together; objects become one record with the fields of all of them.
    private mutating func element(of elements: [Value], name: String) -> ExpressionType {
        let objects = elements.compactMap(\.fields)
        if !objects.isEmpty, objects.count == elements.count {
            var all = Fields()
            for member in objects.flatMap(\.members)
            where all[member.name] == nil || all[member.name] == .null {
                all[member.name] = member.value
            }
            return type(of: .object(all), name: name)
        }
        var joined: ExpressionType?
        for element in elements where element != .null {
            let next = type(of: element, name: name)
            if let known = joined, known != next {
                joined = known.isNumeric && next.isNumeric ? .number : .dyn
            } else {
                joined = next
            }
        }
        return joined ?? .dyn
    }
}
