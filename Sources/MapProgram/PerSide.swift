/// One thing for each side.
package struct PerSide<Element> {
    package var first: Element
    package var second: Element

    package init(_ first: Element, _ second: Element) {
        self.first = first
        self.second = second
    }

    package subscript(side: Side) -> Element {
        get { side == .first ? first : second }
        set { if side == .first { first = newValue } else { second = newValue } }
    }
}

extension PerSide: Sendable where Element: Sendable {}
extension PerSide: Equatable where Element: Equatable {}
extension PerSide: Hashable where Element: Hashable {}
