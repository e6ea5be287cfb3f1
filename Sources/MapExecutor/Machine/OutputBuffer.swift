/// The bytes that the machine has written and nobody has taken yet.
///
/// It grows when it must and keeps its size, so that a stream settles at the size of its largest block.
struct OutputBuffer: ~Copyable {
    private var store: ByteStore
    /// Bytes written.
    private(set) var count = 0

    init() { store = ByteStore(count: 1 << 12) }

    /// Where the record that is being written begins: nothing before it can be taken back.
    private var recordStart = 0

    /// Begins a record.
    @inline(__always) mutating func beginRecord() { recordStart = count }

    /// Takes back what the record has written from an offset on.
    @inline(__always) mutating func truncate(to offset: Int) {
        count = min(max(offset, recordStart), count)
    }

    /// Takes back the record.
    mutating func takeBackRecord() { count = recordStart }

    /// Room for more bytes.
    @inline(__always) private mutating func reserve(_ length: Int) {
        if length > store.count &- count { grow(length) }
    }

    @inline(never) private mutating func grow(_ length: Int) {
        store.grow(to: max(store.count * 2, count + length))
    }

    @inline(__always) mutating func append(_ byte: UInt8) {
        reserve(1)
        store.view[count] = byte
        count &+= 1
    }

    /// The lowest `length` bytes of a word, at most eight.
    @inline(__always) mutating func append(word: UInt64, length: Int) {
        reserve(8)
        store.view.set(word, at: count)
        count &+= length
    }

    /// A run of bytes from the machine's store.
    @inline(__always) mutating func append(_ length: Int, from bytes: ByteView, at offset: Int) {
        reserve(length)
        store.view.copy(length, at: count, from: bytes, at: offset)
        count &+= length
    }

    /// Two runs of bytes from the machine's store and the lowest bytes of a word, with one look at the room.
    @inline(__always) mutating func append(
        _ first: Int, at firstOffset: Int, _ second: Int, at secondOffset: Int, from bytes: ByteView,
        _ word: UInt64, _ wordLength: Int
    ) {
        reserve(first &+ second &+ 8)
        store.view.copy(first, from: firstOffset, second, from: secondOffset, of: bytes, word, at: count)
        count &+= first &+ second &+ wordLength
    }

    /// Bytes from outside.
    mutating func append(_ bytes: [UInt8]) {
        reserve(bytes.count)
        store.view.load(bytes, at: count)
        count += bytes.count
    }

    /// A number in its shortest form.
    mutating func append(_ number: MachineDecimal) {
        reserve(MachineDecimal.lengthMax)
        count &+= number.write(to: store.view, at: count)
    }

    /// The last byte; 0 when there is none.
    var last: UInt8 { @inline(__always) get { count > 0 ? store.view[count &- 1] : 0 } }

    /// Replaces the last byte, if the record has one.
    @inline(__always) mutating func replaceLast(_ byte: UInt8) {
        guard count > recordStart else { return }
        store.view[count &- 1] = byte
    }

    /// Replaces the last byte, if the record has one, and puts a comma behind it.
    @inline(__always) mutating func closeLast(_ byte: UInt8) {
        reserve(8)
        guard count > recordStart else { return append(JSONByte.comma) }
        store.view.set(UInt64(byte) | UInt64(JSONByte.comma) << 8, at: count &- 1)
        count &+= 1
    }

    /// Hands out what has been written and begins anew.
    mutating func take<Result>(_ body: (RawSpan) -> Result) -> Result {
        defer {
            count = 0
            recordStart = 0
        }
        return store.view.withBytes(0..<count, body)
    }
}
