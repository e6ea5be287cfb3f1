/// A value in a register of the machine, in sixteen bytes.
struct Cell: BitwiseCopyable {
    /// What the register holds.
    enum Kind {
        static let absent: UInt8 = 0
        /// Text whose JSON form is its bytes: no quotes, backslashes or control characters.
        static let text: UInt8 = 1
        /// Text as JSON writes it, with at least one backslash; not yet in the writer's spelling.
        static let escaped: UInt8 = 2
        /// A number as it stands in the record.
        static let number: UInt8 = 3
        static let yes: UInt8 = 4
        static let no: UInt8 = 5
        /// Null that is to be written.
        static let null: UInt8 = 6
        /// An object or a list as it stands in the record.
        static let composite: UInt8 = 7
        /// The same, an integer in its plain form.
        static let integer: UInt8 = 11
        /// A number that was computed: ``Cell/coefficient`` × 10^-``Cell/scale``.
        static let decimal: UInt8 = 9
    }

    var kind: UInt8
    /// Digits behind the point of a computed number.
    var scale: UInt8 = 0
    /// Bytes of what is not computed.
    var count: Int32 = 0
    /// Offset of what is not computed, or the digits of a computed number.
    var payload: Int64 = 0

    static let absent = Cell(kind: Kind.absent)

    @inline(__always) init(kind: UInt8) { self.kind = kind }

    /// Something that stands in the machine's bytes.
    @inline(__always) init(_ kind: UInt8, offset: Int, count: Int) {
        self.kind = kind
        self.count = Int32(truncatingIfNeeded: count)
        payload = Int64(offset)
    }

    /// A computed number.
    @inline(__always) init(_ number: MachineDecimal) {
        kind = Kind.decimal
        scale = UInt8(truncatingIfNeeded: number.scale)
        payload = number.coefficient
    }

    /// A slot whose kind has been looked at: the codes of slots and registers agree where both exist.
    @inline(__always) init(_ slot: Slot) {
        kind = slot.code
        count = Int32(truncatingIfNeeded: slot.length)
        payload = Int64(slot.offset)
    }

    var offset: Int { @inline(__always) get { Int(payload) } }
    var length: Int { @inline(__always) get { Int(count) } }
    var isText: Bool { @inline(__always) get { kind &- Kind.text < 2 } }
    /// A number that stands in the machine's bytes.
    var isNumber: Bool { @inline(__always) get { kind & 7 == Kind.number } }
    var decimal: MachineDecimal { MachineDecimal(coefficient: payload, scale: Int(scale)) }

    /// What a program brings along.
    init(_ constant: MachineProgram.Constant) {
        switch constant {
        case .text(let piece): self.init(Kind.text, offset: piece.offset, count: piece.count)
        case .escaped(let piece): self.init(Kind.escaped, offset: piece.offset, count: piece.count)
        case .number(let number): self.init(number)
        case .null: self.init(kind: Kind.null)
        case .absent: self.init(kind: Kind.absent)
        case .yes: self.init(kind: Kind.yes)
        case .no: self.init(kind: Kind.no)
        }
    }
}
