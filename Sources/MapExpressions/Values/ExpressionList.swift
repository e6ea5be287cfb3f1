import MapValues

/// A list: of values at hand, or of raw JSON that is read element by element.
package struct ExpressionList: Sendable {
    private enum Storage: Sendable {
        case values([ExpressionValue])
        case raw(RawList)
    }

    /// Raw elements and how to read them; a class to keep values small.
    private final class RawList: Sendable {
        let elements: [Value]
        let reader: Int
        let table: ReadingTable

        init(elements: [Value], reader: Int, table: ReadingTable) {
            self.elements = elements
            self.reader = reader
            self.table = table
        }
    }

    private let storage: Storage

    package init(_ elements: [ExpressionValue]) { storage = .values(elements) }

    /// Raw elements, each to be read by one reader of a table.
    init(raw elements: [Value], reader: Int, table: ReadingTable) {
        storage = .raw(RawList(elements: elements, reader: reader, table: table))
    }

    /// The number of elements.
    package var count: Int {
        switch storage {
        case .values(let elements): elements.count
        case .raw(let raw): raw.elements.count
        }
    }

    /// An element; the index is in range. Fails when the raw value does not fit its declared type.
    package func element(at index: Int) throws(EvaluationError) -> ExpressionValue {
        switch storage {
        case .values(let elements): elements[index]
        case .raw(let raw): try raw.table.read(raw.elements[index], by: raw.reader)
        }
    }

    /// All elements.
    package func elements() throws(EvaluationError) -> [ExpressionValue] {
        switch storage {
        case .values(let elements): return elements
        case .raw(let raw):
            var result: [ExpressionValue] = []
            result.reserveCapacity(raw.elements.count)
            for element in raw.elements { result.append(try raw.table.read(element, by: raw.reader)) }
            return result
        }
    }
}
