/// The numbers of the surroundings as a generator.
struct SurroundingChance: RandomNumberGenerator {
    let surroundings: any Surroundings

    mutating func next() -> UInt64 { surroundings.random() }
}
