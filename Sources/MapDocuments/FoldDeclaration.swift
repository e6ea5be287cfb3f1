/// `fold: sum`, or `fold: { join: " + " }`.
package enum FoldDeclaration: Sendable {
    case word(Written)
    case join(Written)
}
