/// A value on its way through the code of a link.
struct Flow {
    /// What it is, as far as that is known when lowering.
    enum Shape: Equatable {
        case text
        case number
        case bool
        /// Text, a number, or a truth value.
        case scalar
    }

    var register: Int
    var shape: Shape
    /// The registers of the parts, for a value in named parts; `register` is not used then.
    var parts: [(name: String, register: Int)] = []
}
