/// One step of a machine program: a code and its operands, in three words, so that a step takes only those
/// apart that it needs.
///
/// Registers hold one ``Cell`` each; row registers hold where a row begins in the table of slots (0 is
/// the record itself). A piece is a stretch of the literals: its offset is an operand, its length is
/// `length`. `goal` is the index of the operation that is next when the step does not go on to
/// the one behind it.
struct Operation: BitwiseCopyable, Sendable {
    /// What a step does. In the comments: `a`, `b`, `row` and `goal` are the operands.
    enum Code: UInt8, Sendable {
        // Flow.

        /// The record is done.
        case end
        /// The walk has to take this record.
        case decline
        case jump
        /// To `goal` when register `a` is absent; when it is present.
        case jumpIfAbsent
        case jumpIfPresent
        /// To `goal` when register `a` is absent or an empty text.
        case jumpIfEmpty
        /// To `goal` when register `a` is true; when it is false. Anything else declines.
        case jumpIfYes
        case jumpIfNo
        /// To `goal` when text `a` is constant `b`; when it is not. Absent is equal to nothing.
        case jumpIfText
        case jumpUnlessText
        /// To `goal` when texts `a` and `b` are equal; when they are not. Absent is equal to absent.
        case jumpIfEqual
        case jumpUnlessEqual
        /// To `goal` when number `a` stands to number `b` as `row` says (see ``Relation``); absent declines.
        case jumpIfNumber
        /// To `goal` when number `a` has more than `b` digits behind the point.
        case jumpUnlessScale
        /// To `goal` when nothing was written since mark `a`.
        case jumpIfNothing
        /// To `goal` when row register `a` holds the row of which everything is missing.
        case jumpIfNoRow
        /// To `goal` when the item that is written is no kit.
        case jumpUnlessKit
        /// To `goal` when column `b` of row `row` is missing (null is not).
        case jumpIfMissing

        // Loading: from column `b` of row `row` into register `a`. What is absent gives absent, and goes on
        // at `goal` unless that is -1; what has another kind declines.

        case loadText
        /// Text that may be empty, which is not absent to an expression.
        case loadTextOrEmpty
        /// Text that JSON carries as a number.
        case loadDigits
        case loadNumber
        /// A number that JSON carries as text.
        case loadTextNumber
        case loadBool
        /// Text that is an instant.
        case loadInstant
        /// A code: text, or digits as text.
        case loadCode
        /// An object, for whether it is there; an empty one is absent.
        case loadObject
        /// How many elements a list has.
        case countRows
        /// Constant `b` into register `a`.
        case loadConstant
        /// Register `b` into register `a`.
        case copy

        // Texts.

        /// Register `a` across dictionary `b`; to `goal` when it has no row for it.
        case look
        /// Register `a` into form `b`; to `goal` when it cannot be.
        case form
        /// To `goal` when text `a` has more than `b` characters.
        case jumpIfLonger
        /// Begins a text of parts.
        case textBegin
        /// Begins a part: constant `b` stands between it and the one before.
        case textPart
        /// Adds register `a`, with zeros in front up to `b` characters.
        case textAdd
        /// Adds constant `b`.
        case textAddConstant
        /// The text into register `a`; absent when it has no part.
        case textEnd
        /// Takes text `a` apart by pattern `b` into the registers from `row` on; to `goal` when it is not
        /// of it.
        case split
        /// The text of the parts in the registers from `row` on, by pattern `b`, into register `a`.
        case join
        /// Number `a` to text; text `a` to number, to `goal` when it is none.
        case numberToText
        case textToNumber
        /// The date and time of instant `a` as they stand, without the zone; where `goal` is 1, only of one
        /// that is `b` seconds east of Greenwich.
        case wallClock

        // Numbers.

        /// Register `a` to a number to count with.
        case decimal
        /// Declines when number `a` is not an integer in its plain form.
        case integer
        /// Register `a` plus, minus, times register `b`; constant `b` where `row` is 1.
        case add
        case subtract
        case multiply
        case negate
        /// Register `a` by rounding `b`.
        case round

        // Rows.

        // A list is in column `b` of row `row`, the row found goes to row register `a`.

        /// The first row, or to `goal` where there is none; the next row and to `goal`, or on behind the
        /// last.
        case eachRow
        case nextRow
        case firstRow
        case lastRow
        /// The row that search `goal` finds.
        case findRow
        /// The values of named entries to the columns of search `goal`.
        case entries

        // Writing.

        /// Constant text `b`, as it is.
        case literal
        /// What piece `b` begins, with text `a` behind it, and a quote and a comma; another ending where
        /// `goal` is one more than its offset and `row` its length.
        case quoted
        /// A member with key `b`: register `a`, whatever it is.
        case whole
        /// The end of the record: its last comma becomes the brace, and a line end follows.
        case endRecord
        /// A member with key `b` straight from a text column; from a number column: column `goal`, row `row`.
        case memberText
        case memberDigits
        case memberNumber
        /// Opens what piece `b` begins and marks the place as `a`; closes with byte `row`. What nothing was
        /// written in is taken back, but kept where `goal` is 1.
        case open
        case close
        /// Takes back everything since mark `a`.
        case takeBack
        /// A note that a default was used or something dropped for cause `b`, with the value in register
        /// `a` unless that is -1.
        case note

        // Lines of an order.

        /// Reads and computes all lines by kernel `b`.
        case lines
        /// Each line that is written, its first member in row register `a`; each member of it.
        case eachItem
        case nextItem
        case eachMember
        case nextMember
        /// Price, quantity or discount (`b` 0, 1, 2) of the line that is written into register `a`.
        case itemAmount
        /// The same as a member with key `a`; more than `goal` digits behind the point decline.
        case memberAmount
        /// What rounding left over (`b` 0, absent when nothing), or what the lines come to (1), into
        /// register `a`.
        case lineSum
    }

    /// Code in the lowest byte, row in the next, `a` in the upper half.
    private var head: UInt64
    /// `b` in the lower half, `goal` in the upper.
    private var middle: UInt64
    private var tail: Int64

    init(code: Code, row: UInt8 = 0, a: Int32 = 0, b: Int32 = 0, goal: Int32 = 0) {
        head = UInt64(code.rawValue) | UInt64(row) << 8 | UInt64(UInt32(bitPattern: a)) << 32
        middle = UInt64(UInt32(bitPattern: b)) | UInt64(UInt32(bitPattern: goal)) << 32
        tail = 0
    }

    var code: Code {
        // The byte was put there from a code by the only initializer, and nothing else sets it; asking for
        // one by its raw value would cost more than most steps do.
        @inline(__always) get { unsafe unsafeBitCast(UInt8(truncatingIfNeeded: head), to: Code.self) }
    }
    /// A row register, or what the code says.
    var row: UInt8 {
        @inline(__always) get { UInt8(truncatingIfNeeded: head >> 8) }
        set { head = head & ~0xFF00 | UInt64(newValue) << 8 }
    }
    var a: Int32 {
        @inline(__always) get { Int32(truncatingIfNeeded: head >> 32) }
        set { head = head & 0xFFFF_FFFF | UInt64(UInt32(bitPattern: newValue)) << 32 }
    }
    var b: Int32 {
        @inline(__always) get { Int32(truncatingIfNeeded: middle) }
        set { middle = middle & ~0xFFFF_FFFF | UInt64(UInt32(bitPattern: newValue)) }
    }
    var goal: Int32 {
        @inline(__always) get { Int32(truncatingIfNeeded: middle >> 32) }
        set { middle = middle & 0xFFFF_FFFF | UInt64(UInt32(bitPattern: newValue)) << 32 }
    }
    /// The length of the piece of literals that stands where ``a`` or ``b`` says.
    var length: Int32 {
        @inline(__always) get { Int32(truncatingIfNeeded: tail) }
        set { tail = Int64(newValue) }
    }
}
