/// Places in a program, each once, in the order in which they were added; emptied without being cleared.
struct PlaceSet {
    private(set) var places: [Int] = []
    /// The round in which each place was last added.
    private var rounds: [UInt32]
    private var round: UInt32 = 1

    init(capacity: Int) {
        rounds = Array(repeating: 0, count: capacity)
        places.reserveCapacity(capacity)
    }

    var isEmpty: Bool { places.isEmpty }

    /// Adds a place; false when it was there.
    mutating func insert(_ place: Int) -> Bool {
        guard rounds[place] != round else { return false }
        rounds[place] = round
        places.append(place)
        return true
    }

    mutating func removeAll() {
        places.removeAll(keepingCapacity: true)
        round &+= 1
    }
}
