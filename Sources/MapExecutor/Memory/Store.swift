/// Memory for plain elements: owned, of a size known at run time, checked at every access.
///
/// Why not an array: the machine changes its tables between two reads of one record thousands of
/// times, and an array asks each time whether it is shared. Nothing here is shared.
///
/// Memory safety, the whole argument: `base` is allocated here and freed here only (in `deinit`, or when
/// `grow` has put a larger copy in its place); the type cannot be copied, so nobody else has it; every
/// access compares its index with `count`; all elements are set from the beginning, and elements are plain
/// bytes without owners.
@safe struct Store<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    /// How many elements there are.
    private(set) var count: Int

    /// Memory for `count` elements, all set to `value`.
    init(count: Int, filledWith value: Element) {
        precondition(count >= 0)
        unsafe base = .allocate(capacity: count)
        unsafe base.initialize(repeating: value, count: count)
        self.count = count
    }

    /// A copy of the elements.
    init(_ elements: [Element]) {
        unsafe base = .allocate(capacity: elements.count)
        for (index, element) in elements.enumerated() { unsafe (base + index).initialize(to: element) }
        count = elements.count
    }

    deinit { unsafe base.deallocate() }

    /// An element whose index is known to be one: by the verifier of programs, or because the store's owner
    /// alone made it. Checked in debug builds.
    subscript(proven index: Int) -> Element {
        @inline(__always) get {
            assert(UInt(bitPattern: index) < UInt(bitPattern: count))
            return unsafe base[index]
        }
        @inline(__always) nonmutating _modify {
            assert(UInt(bitPattern: index) < UInt(bitPattern: count))
            yield unsafe &base[index]
        }
    }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
            return unsafe base[index]
        }
        @inline(__always) nonmutating _modify {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
            yield unsafe &base[index]
        }
    }

    /// Checked access without the owner; dropped before the store grows or goes.
    var view: StoreView<Element> { @inline(__always) get { unsafe StoreView(base: base, count: count) } }

    /// Sets a run of elements.
    @inline(__always) func fill(from start: Int, count length: Int, with value: Element) {
        precondition(start >= 0 && length >= 0 && length <= count &- start)
        unsafe (base + start).update(repeating: value, count: length)
    }

    /// Makes room for more elements; new ones are set to `value`.
    mutating func grow(to newCount: Int, filledWith value: Element) {
        guard newCount > count else { return }
        let larger: UnsafeMutablePointer<Element> = .allocate(capacity: newCount)
        unsafe larger.update(from: base, count: count)
        unsafe (larger + count).initialize(repeating: value, count: newCount - count)
        unsafe base.deallocate()
        unsafe base = larger
        count = newCount
    }
}
