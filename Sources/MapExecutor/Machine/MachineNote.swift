/// A default that was used: in which record of the stream, and which link's.
package struct MachineNote: BitwiseCopyable, Sendable {
    package var record: Int
    /// Index into ``RecordProgram/origins``.
    package var origin: Int
}
