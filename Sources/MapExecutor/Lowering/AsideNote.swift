/// A note that stands behind the code of the record, because what is noted is rare: of a value that did not
/// fit and is left out. It has no value, for such values are all different.
struct AsideNote {
    /// Where it begins.
    let label: Assembler.Label
    /// Index into ``MachineProgram/causes``.
    let cause: Int
    /// Where the code of the link goes on.
    let goal: Assembler.Label
}
