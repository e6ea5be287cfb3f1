import MapDocuments
import MapProgram
import MapSource

/// Where a link stands: the records in which its places start, and what the groups around it say.
struct LinkContext {
    /// Index of the record of each side; in a list, of the element.
    var records: PerSide<Int>
    /// The records around a line, when links of a list are compiled.
    var parents: PerSide<Int>?
    /// For reasons. For example: `order.delivery`.
    var name: String
    /// Conditions of the groups around, by the side that is read.
    var conditions = PerSide<[ProgramExpression]>([], [])
    /// Conditions over options alone that hold for what is chosen, of the groups around and the link.
    var choices = PerSide<[ProgramExpression]>([], [])
    /// Whether a group around, or the link itself, has a `when`, decided or not.
    var hasCondition = false
    /// Whether a group, a picked element or a line is around, which `drop` leaves out.
    var isInside = false
    /// Sides from which nothing here ever runs, by the options chosen.
    var isClosed = PerSide(false, false)
    var otherwise: ForSides<OutcomeDeclaration>?
    var direction: DirectionDeclaration?
    var once: Written?
    var owner: Written?
    var requiredLaw: Written?
    /// The list of a `pick` around: its text, so that `phones.number` can be read inside `phones`.
    var pickedList: PerSide<String?> = PerSide(nil, nil)
}
