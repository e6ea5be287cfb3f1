/// The lines of one order as columns of numbers, reused from record to record.
///
/// Amounts are integers at the one scale that holds all of the record's amounts exactly.
struct LineTables: ~Copyable {
    let plans: Store<LinesPlan>

    /// More lines are left to the walk: telling them apart takes time that grows with their square.
    static let linesMax = 512

    // A line of the source.
    let row = Store(count: linesMax, filledWith: Int32(0))
    let quantity = Store(count: linesMax, filledWith: Int64(0))
    let price = Store(count: linesMax, filledWith: Int64(0))
    let discount = Store(count: linesMax, filledWith: Int64(0))
    let gross = Store(count: linesMax, filledWith: Int64(0))
    /// Digits behind the point while the columns are read, before all have one scale.
    let quantityScale = Store(count: linesMax, filledWith: UInt8(0))
    let priceScale = Store(count: linesMax, filledWith: UInt8(0))
    let discountScale = Store(count: linesMax, filledWith: UInt8(0))
    let hasPrice = Store(count: linesMax, filledWith: false)
    /// The next member of the same kit; -1 behind the last.
    let nextMember = Store(count: linesMax, filledWith: Int32(0))

    // An item: a line, or the members of a kit as one. It keeps its amounts in the columns above at `first`.
    let first = Store(count: linesMax, filledWith: Int32(0))
    let last = Store(count: linesMax, filledWith: Int32(0))
    let isKit = Store(count: linesMax, filledWith: false)
    let itemQuantity = Store(count: linesMax, filledWith: Int64(0))
    let itemPrice = Store(count: linesMax, filledWith: Int64(0))
    let itemGross = Store(count: linesMax, filledWith: Int64(0))
    let itemOff = Store(count: linesMax, filledWith: Int64(0))
    let weight = Store(count: linesMax, filledWith: Int64(0))
    let share = Store(count: linesMax, filledWith: Int64(0))
    let lost = Store(count: linesMax, filledWith: UInt64(0))

    // A line that is written: twice as many when every one is split in two.
    let item = Store(count: linesMax * 2, filledWith: Int32(0))
    let writtenQuantity = Store(count: linesMax * 2, filledWith: Int64(0))
    let writtenDiscount = Store(count: linesMax * 2, filledWith: Int64(0))

    var lineCount = 0
    var itemCount = 0
    var writtenCount = 0
    /// The written line that is being written, and the member of its item.
    var present = 0
    var member: Int32 = -1

    // The scales of the record's columns.
    var quantityDigits = 0
    var priceDigits = 0
    var amountDigits = 0
    var discountDigits = 0
    /// What rounding left over; the sum of what the written lines come to.
    var residue: Int64 = 0
    var total: Int64 = 0
    /// The discount of the whole order.
    var orderDiscount = MachineDecimal.zero

    init(_ plans: [LinesPlan]) { self.plans = Store(plans) }
}
