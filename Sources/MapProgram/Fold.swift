/// Several values to one.
package enum Fold: Sendable, Hashable {
    case sum, min, max, first, last, all, count, none
    case join(String)
}
