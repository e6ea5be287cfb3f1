/// A text that was brought to a form, and what came of it.
struct FormDone: BitwiseCopyable {
    var offset: Int
    var count: Int
    /// The record that the text belongs to; offsets of another one mean nothing.
    var record: Int
    var result: Changed

    static let none = FormDone(offset: 0, count: 0, record: 0, result: .declined)
}
