/// Owned bytes with room to spare at the end, so that eight bytes can be read or written at a time.
///
/// The machine keeps everything that it reads in one such store: literals first, then scratch, then
/// the record. A piece of text is an offset and a length whatever it is made of.
///
/// Memory safety: see ``Store``; in addition `count` is smaller than the allocation by ``slack``, and
/// an access of up to `slack` bytes compares its first byte with `count`.
@safe struct ByteStore: ~Copyable {
    /// Bytes behind the last one that may be touched by a wide access.
    static let slack = 64

    private var base: UnsafeMutableRawPointer
    /// Offsets below this are valid.
    private(set) var count: Int

    /// Zeroes.
    init(count: Int) {
        precondition(count >= 0)
        unsafe base = .allocate(byteCount: count + Self.slack, alignment: 64)
        unsafe base.initializeMemory(as: UInt8.self, repeating: 0, count: count + Self.slack)
        self.count = count
    }

    deinit { unsafe base.deallocate() }

    /// What reads and writes the bytes; valid as long as the store lives (the machine drops its views
    /// before it replaces a store).
    var view: ByteView { @inline(__always) get { unsafe ByteView(base: base, count: count) } }

    /// Makes room for more bytes, zeroes; views taken before are no longer valid.
    mutating func grow(to newCount: Int) {
        guard newCount > count else { return }
        let larger = UnsafeMutableRawPointer.allocate(byteCount: newCount + Self.slack, alignment: 64)
        unsafe larger.initializeMemory(as: UInt8.self, repeating: 0, count: newCount + Self.slack)
        unsafe larger.copyMemory(from: base, byteCount: count)
        unsafe base.deallocate()
        unsafe base = larger
        count = newCount
    }
}
