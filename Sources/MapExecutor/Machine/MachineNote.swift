/// How often a default was used, or something dropped, in a block, for one reason and one value.
package struct MachineNote: Sendable {
    /// Index into ``MachineProgram/causes``.
    package let cause: Int
    /// How often, in the whole block.
    package let count: Int
    /// The number of the first record that it happened in, from 0 in the block.
    package let firstRecord: Int
}
