/// Two lists whose elements are matched by key; with money and kits for the lines of an order.
package struct ListProgram: Sendable {
    /// Index into ``RecordProgram/origins``.
    package var origin: Int
    /// The list of each side.
    package var lists: PerSide<Place>
    /// Places in the element; `nil` where elements are matched by position.
    package var keys: PerSide<Place>?
    /// What happens to an element whose partner is gone, by the side that is written.
    package var removed: PerSide<Outcome>
    /// What happens to an element without a partner, by the side that is written.
    package var added: PerSide<Outcome>
    /// Links of the element; places start at the element.
    package var nodes: [LinkNode]
    /// By link origin: how values of kit members become one.
    package var folds: [Int: Fold]
    /// What becomes of kits; `nil` where the list has none.
    package var kits: KitPolicy?
    /// What becomes of amounts; `nil` where the list has none.
    package var money: MoneyPolicy?
    /// Lines made from amounts of the record around them.
    package var extras: [ExtraLine]

    package init(
        origin: Int, lists: PerSide<Place>, keys: PerSide<Place>?, nodes: [LinkNode]
    ) {
        self.origin = origin
        self.lists = lists
        self.keys = keys
        self.nodes = nodes
        removed = PerSide(.omit, .omit)
        added = PerSide(.create, .create)
        folds = [:]
        extras = []
    }
}
