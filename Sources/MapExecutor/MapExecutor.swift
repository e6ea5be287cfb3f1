/// Runs compiled mappings fast: bytes of records in, bytes of records out.
///
/// Input: the links of one record in one direction, lowered to a ``MachineProgram``, and blocks of JSON
/// records. Output: the written records, byte by byte what `MapInterpreter` would write, a note for
/// every default that fired, and the ranges of the records that it *declines*. The machine only knows
/// the ways a record usually goes; whatever else happens in one (a value that parks it, malformed JSON,
/// an amount that overflows) it leaves to the walk, which decides and finds the words.
///
/// Does not know YAML, files, threads, or how to explain anything.
package enum MapExecutor {}
