/// Where a value of the record stands: its kind, its offset and its length, in eight bytes.
///
/// For text the length is that between the quotes. For a list the offset is that of its first row in
/// the table of rows, and the length is the number of its elements.
struct Slot: BitwiseCopyable {
    /// What stands there. Raw values are part of the machine's codes.
    enum Kind: UInt8 {
        /// Nothing: the member is not there.
        case missing
        /// Text whose bytes are its characters.
        case text
        /// Text with backslashes.
        case escaped
        case number
        case yes
        case no
        case null
        /// An object or list that is kept as it stands.
        case composite
        /// A list whose elements are rows.
        case list
        /// A number that is an integer in its plain form, so that it is its own text: ``number`` and one bit.
        case integer = 11
    }

    private let bits: UInt64

    /// The longest value that a slot can hold; the machine declines larger records.
    static let lengthMax = (1 << 28) - 1

    static let missing = Slot(bits: 0)

    private init(bits: UInt64) { self.bits = bits }

    @inline(__always) init(_ kind: Kind, offset: Int, length: Int) {
        bits =
            UInt64(kind.rawValue) << 60 | UInt64(truncatingIfNeeded: length) << 32
            | UInt64(UInt32(truncatingIfNeeded: offset))
    }

    var code: UInt8 { @inline(__always) get { UInt8(truncatingIfNeeded: bits >> 60) } }
    var kind: Kind { Kind(rawValue: code) ?? .missing }
    /// Whether there is a number, in its plain form or not.
    var isNumber: Bool { @inline(__always) get { code & 7 == Kind.number.rawValue } }
    var isInteger: Bool { @inline(__always) get { code == Kind.integer.rawValue } }
    /// Whether both are of one kind and as long.
    @inline(__always) func isAlike(_ other: Slot) -> Bool { bits >> 32 == other.bits >> 32 }
    var offset: Int { @inline(__always) get { Int(bits & 0xFFFF_FFFF) } }
    var length: Int { @inline(__always) get { Int((bits >> 32) & 0xFFF_FFFF) } }
}
