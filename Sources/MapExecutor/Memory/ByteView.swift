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

    /// Eight bytes at an offset that is known to be valid. Checked in debug builds.
    @inline(__always) func word(proven offset: Int) -> UInt64 {
        assert(UInt(bitPattern: offset) < UInt(bitPattern: count))
        return unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// A byte at an offset that is known to be valid. Checked in debug builds.
    subscript(proven offset: Int) -> UInt8 {
        @inline(__always) get {
            assert(UInt(bitPattern: offset) < UInt(bitPattern: count))
            return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
        }
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
        precondition(Self.isInside(offset, length, count) && Self.isInside(otherOffset, length, other.count))
        let target = unsafe base + offset
        let source = unsafe other.base + otherOffset
        var done = 0
        repeat {
            let piece = unsafe source.loadUnaligned(fromByteOffset: done, as: SIMD16<UInt8>.self)
            unsafe target.storeBytes(of: piece, toByteOffset: done, as: SIMD16<UInt8>.self)
            done &+= 16
        } while done < length
    }

    /// Whether a run stands inside so many bytes; of a negative offset or length it does not.
    @inline(__always) private static func isInside(_ offset: Int, _ length: Int, _ count: Int) -> Bool {
        UInt(bitPattern: offset) <= UInt(bitPattern: count)
            && UInt(bitPattern: length) <= UInt(bitPattern: count &- offset)
    }

    /// Copies two runs of another store to here, one behind the other, and the lowest bytes of a word behind
    /// them; up to fifteen bytes behind all of it change too. The room for all three is known to be there:
    /// ``OutputBuffer`` alone asks, and has just made it. Checked in debug builds.
    @inline(__always) func copy(
        _ first: Int, from firstOffset: Int, _ second: Int, from secondOffset: Int, of other: ByteView,
        _ word: UInt64, at offset: Int
    ) {
        precondition(Self.isInside(firstOffset, first, other.count))
        precondition(Self.isInside(secondOffset, second, other.count))
        assert(Self.isInside(offset, first &+ second, count))
        let target = unsafe base + offset
        var done = 0
        repeat {
            let piece = unsafe (other.base + firstOffset).loadUnaligned(
                fromByteOffset: done, as: SIMD16<UInt8>.self)
            unsafe target.storeBytes(of: piece, toByteOffset: done, as: SIMD16<UInt8>.self)
            done &+= 16
        } while done < first
        let middle = unsafe target + first
        done = 0
        repeat {
            let piece = unsafe (other.base + secondOffset).loadUnaligned(
                fromByteOffset: done, as: SIMD16<UInt8>.self)
            unsafe middle.storeBytes(of: piece, toByteOffset: done, as: SIMD16<UInt8>.self)
            done &+= 16
        } while done < second
        unsafe (middle + second).storeBytes(of: word, as: UInt64.self)
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

    /// Whether a run of this store has the bytes of a run of another.
    func isEqual(_ offset: Int, _ length: Int, _ other: ByteView, _ otherOffset: Int) -> Bool {
        for position in 0..<length where self[offset &+ position] != other[otherOffset &+ position] {
            return false
        }
        return true
    }

    /// Copies bytes from outside.
    func load(_ bytes: [UInt8], at offset: Int) {
        for index in bytes.indices { self[offset + index] = bytes[index] }
    }

    /// Copies bytes from outside, in pieces that stay in the nearest cache: what is copied here was just
    /// written or is about to be read.
    func load(_ bytes: RawSpan, at offset: Int) {
        let length = bytes.byteCount
        precondition(offset >= 0 && length <= count &- offset)
        unsafe bytes.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else { return }
            let target = unsafe base + offset
            var done = 0
            while done < length {
                let piece = min(length &- done, 2048)
                unsafe (target + done).copyMemory(from: start + done, byteCount: piece)
                done &+= piece
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
