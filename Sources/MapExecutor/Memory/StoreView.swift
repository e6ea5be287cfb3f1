/// Checked access to the elements of a ``Store``.
///
/// A loop that holds a view keeps address and count in registers; through the store it would have to
/// fetch them anew after every write.
@safe struct StoreView<Element: BitwiseCopyable> {
    private let base: UnsafeMutablePointer<Element>
    let count: Int

    /// A view of memory that the caller owns; `base` has `count` elements.
    @unsafe @inline(__always) init(base: UnsafeMutablePointer<Element>, count: Int) {
        unsafe self.base = base
        self.count = count
    }

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
}
