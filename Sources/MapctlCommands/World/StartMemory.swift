import Glibc

/// The memory that a command needs before it has done anything.
enum StartMemory {
    /// What compiling a mapping and mapping one record take: what is more comes as it is needed.
    private static let bytes = 1_440_000
    /// Below the size from which a block gets a mapping of its own.
    private static let blockBytes = 120_000
    /// `MADV_POPULATE_WRITE` of Linux 5.14, which headers may lack; an older system refuses it, and all is as
    /// it would be without.
    private static let populateWrite: Int32 = 23

    /// Gets it from the system at once and leaves it to the allocator. Page by page, each at its first touch,
    /// it takes a twentieth of the time that one record needs from start to end.
    static func take() {
        let blocks = (0..<bytes / blockBytes).map { _ in malloc(blockBytes) }
        // It stays, untouched: the end of the heap would be given back when it becomes free.
        let last = malloc(blockBytes)
        defer { for block in blocks { free(block) } }
        guard let first = blocks.first ?? nil, let last, first < last, last - first < bytes * 2 else {
            return
        }
        let page = Int(getpagesize())
        let start = UInt(bitPattern: first) & ~UInt(page - 1)
        guard let start = UnsafeMutableRawPointer(bitPattern: start) else { return }
        madvise(start, last - start, populateWrite)
    }
}
