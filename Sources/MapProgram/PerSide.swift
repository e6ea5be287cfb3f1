/// One thing for each side.
package struct PerSide<Element> {
    /// The value of the first side.
    package var first: Element
    /// The value of the second side.
    package var second: Element

    package init(_ first: Element, _ second: Element) {
        self.first = first
        self.second = second
    }

    /// The value of a side.
    package subscript(side: Side) -> Element {
        get { side == .first ? first : second }
        set { if side == .first { first = newValue } else { second = newValue } }
    }
}

extension PerSide: Sendable where Element: Sendable {}
extension PerSide: Equatable where Element: Equatable {}
extension PerSide: Hashable where Element: Hashable {}
