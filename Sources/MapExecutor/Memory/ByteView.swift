/// Checked access to the bytes of a ``ByteStore``.
@safe struct ByteView {
    private let base: UnsafeMutableRawPointer
    let count: Int

    /// A view of memory that the caller owns; `base` has `count` bytes and the slack behind them.
    @unsafe @inline(__always) init(base: UnsafeMutableRawPointer, count: Int) {
        unsafe self.base = base
        self.count = count
    }

    /// Eight bytes, the first in the lowest bits (on the little-endian machines that Swift serves).
    @inline(__always) func word(_ offset: Int) -> UInt64 {
        precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
        return unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    subscript(offset: Int) -> UInt8 {
        @inline(__always) get {
            precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
            return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
        }
        @inline(__always) nonmutating set {
            precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
            unsafe base.storeBytes(of: newValue, toByteOffset: offset, as: UInt8.self)
        }
    }

    /// Sets eight bytes.
    @inline(__always) func set(_ word: UInt64, at offset: Int) {
        precondition(UInt(bitPattern: offset) < UInt(bitPattern: count))
        unsafe base.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
    }

    /// Copies a run of bytes of another store to here, by sixteen; up to fifteen bytes behind it change too.
    @inline(__always) func copy(_ length: Int, at offset: Int, from other: ByteView, at otherOffset: Int) {
        precondition(offset >= 0 && length >= 0 && length <= count &- offset)
        precondition(otherOffset >= 0 && length <= other.count &- otherOffset)
        let target = unsafe base + offset
        let source = unsafe other.base + otherOffset
        var done = 0
        repeat {
            let piece = unsafe source.loadUnaligned(fromByteOffset: done, as: SIMD16<UInt8>.self)
            unsafe target.storeBytes(of: piece, toByteOffset: done, as: SIMD16<UInt8>.self)
            done &+= 16
        } while done < length
    }

    /// Copies a run of bytes inside this store; the runs may overlap.
    func move(_ length: Int, to target: Int, from source: Int) {
        precondition(target >= 0 && source >= 0 && length >= 0)
        precondition(length <= count &- target && length <= count &- source)
        unsafe (base + target).copyMemory(from: base + source, byteCount: length)
    }

    /// Whether two runs of this store have equal bytes.
    @inline(__always) func isEqual(_ left: Int, _ right: Int, _ length: Int) -> Bool {
        precondition(left >= 0 && right >= 0 && length <= count &- left && length <= count &- right)
        var done = 0
        while done &+ 8 <= length {
            if word(left &+ done) != word(right &+ done) { return false }
            done &+= 8
        }
        if done == length { return true }
        let rest = UInt64(truncatingIfNeeded: (length &- done) &* 8)
        return (word(left &+ done) ^ word(right &+ done)) & ((1 &<< rest) &- 1) == 0
    }

    /// Lets somebody outside fill a range; gives how many bytes are said to be filled, at most all.
    func fill(_ range: Range<Int>, _ body: (inout MutableRawSpan) -> Int) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        let buffer = unsafe UnsafeMutableRawBufferPointer(start: base + range.lowerBound, count: range.count)
        var span = unsafe buffer.mutableBytes
        return min(max(body(&span), 0), range.count)
    }

    /// Copies bytes from outside.
    func load(_ bytes: [UInt8], at offset: Int) {
        for index in bytes.indices { self[offset + index] = bytes[index] }
    }

    /// Copies bytes from outside.
    func load(_ bytes: RawSpan, at offset: Int) {
        let length = bytes.byteCount
        precondition(offset >= 0 && length <= count &- offset)
        unsafe bytes.withUnsafeBytes { buffer in
            if let start = buffer.baseAddress {
                unsafe (base + offset).copyMemory(from: start, byteCount: length)
            }
        }
    }

    /// The bytes of a range, for the outside.
    func withBytes<Result>(_ range: Range<Int>, _ body: (RawSpan) -> Result) -> Result {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        let buffer = unsafe UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
        return body(unsafe buffer.bytes)
    }
}
