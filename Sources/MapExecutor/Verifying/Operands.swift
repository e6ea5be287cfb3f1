/// What the operands of an operation are, for the verifier.
struct Operands {
    /// What a number of an operation stands for.
    enum Kind {
        /// Nothing, or a plain number that the step itself looks at.
        case number
        case register
        /// A register, or -1 for none.
        case registerOrNone
        case constant
        /// A register, or a constant where `row` is 1.
        case registerOrConstant
        case row
        /// A row whose column is the operand `b`.
        case rowOfColumn
        case column
        case mark
        /// The offset of a piece whose length is the operation's.
        case piece
        case dictionary, form, rounding, search, lines, cause
        /// The first step of a pattern; the registers of its parts begin at `row`.
        case pattern
        case goal
        /// Where to go on, or -1 for the next operation.
        case goalOrNone
    }

    var a = Kind.number
    var b = Kind.number
    var row = Kind.number
    var goal = Kind.number
}

extension Operation.Code {
    /// What the operands of an operation with this code are.
    var operands: Operands {
        switch self {
        case .end, .decline, .endRecord, .textBegin: Operands()
        case .jump, .jumpUnlessKit: Operands(goal: .goal)
        case .jumpIfAbsent, .jumpIfPresent, .jumpIfEmpty, .jumpIfYes, .jumpIfNo, .jumpUnlessScale,
            .jumpIfLonger,
            .textToNumber:
            Operands(a: .register, goal: .goal)
        case .jumpIfText, .jumpUnlessText: Operands(a: .register, b: .constant, goal: .goal)
        case .jumpIfEqual, .jumpUnlessEqual, .jumpIfNumber: Operands(a: .register, b: .register, goal: .goal)
        case .jumpIfNothing: Operands(a: .mark, goal: .goal)
        case .jumpIfNoRow: Operands(a: .row, goal: .goal)
        case .jumpIfMissing: Operands(b: .column, row: .rowOfColumn, goal: .goal)
        case .loadText, .loadTextOrEmpty, .loadDigits, .loadNumber, .loadTextNumber, .loadBool, .loadInstant,
            .loadCode, .loadObject, .countRows:
            Operands(a: .register, b: .column, row: .rowOfColumn, goal: .goalOrNone)
        case .loadConstant: Operands(a: .register, b: .constant)
        case .copy: Operands(a: .register, b: .register)
        case .look: Operands(a: .register, b: .dictionary, goal: .goal)
        case .form: Operands(a: .register, b: .form, goal: .goal)
        case .textPart, .textAddConstant: Operands(b: .constant)
        case .textAdd, .textEnd, .numberToText, .wallClock, .decimal, .integer, .negate, .itemAmount,
            .lineSum:
            Operands(a: .register)
        case .split: Operands(a: .register, b: .pattern, goal: .goal)
        case .join: Operands(a: .register, b: .pattern)
        case .add, .subtract, .multiply: Operands(a: .register, b: .registerOrConstant)
        case .round: Operands(a: .register, b: .rounding)
        case .eachRow: Operands(a: .row, b: .column, row: .rowOfColumn, goal: .goal)
        case .nextRow, .eachItem, .nextItem, .nextMember: Operands(a: .row, goal: .goal)
        case .firstRow, .lastRow: Operands(a: .row, b: .column, row: .rowOfColumn)
        case .findRow, .entries: Operands(a: .row, b: .column, row: .rowOfColumn, goal: .search)
        case .literal: Operands(b: .piece)
        case .quoted, .whole: Operands(a: .register, b: .piece)
        case .memberText, .memberDigits, .memberNumber: Operands(a: .piece, b: .column, row: .rowOfColumn)
        case .memberAmount: Operands(a: .piece)
        case .open, .close: Operands(a: .mark, b: .piece)
        case .takeBack: Operands(a: .mark)
        case .note: Operands(a: .registerOrNone, b: .cause)
        case .lines: Operands(b: .lines)
        case .eachMember: Operands(a: .row)
        }
    }
}
