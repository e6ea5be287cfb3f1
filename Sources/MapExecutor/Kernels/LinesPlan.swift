import MapProgram
import MapValues

/// What the kernel of an order's lines reads, and what it does between the money models of two sides.
struct LinesPlan: BitwiseCopyable, Sendable {
    /// A number of a row; `column` is -1 where the platform has no such field.
    struct Amount: BitwiseCopyable, Sendable {
        var column: Int32 = -1
        /// Whether JSON carries it as text.
        var isText = false

        static let none = Amount()
    }

    /// How the order's discount is dealt with.
    enum OrderDiscount: UInt8 {
        case spread
        /// Nothing is to be left over: what is not zero goes to the walk.
        case none
    }

    /// Where what is left over goes when a discount does not divide.
    enum Residual: UInt8 {
        case keep
        case accept
        case splitLine
        /// The walk parks it, or writes it beside the lines.
        case declined
    }

    /// Where the units go that rounding down left over.
    enum Rest: UInt8 {
        case largestRemainder, first, last
    }

    var list: Int32
    // In a line.
    var quantity: Amount
    var price: Amount
    var discount = Amount.none
    var percent = Amount.none
    var total = Amount.none
    /// The text that tells lines apart; -1 without one.
    var key: Int32 = -1
    var isKeyDigits = false
    var isPerUnit = false
    var isShareIncluded = false
    // Kits.
    var kit: Int32 = -1
    var isKitDigits = false
    var kitQuantity = Amount.none
    var kitPrice = RoundingPlan.cents
    // In the order.
    var discounts: Int32 = -1
    var discountAmount = Amount.none
    /// The column with the lines that a discount is for.
    var discountLines: Int32 = -1
    /// Whether a discount may be told by its kind and value instead of its amount.
    var hasDiscountKinds = false
    var orderDiscount = Amount.none
    var orderPercent = Amount.none
    /// Further numbers that have to be numbers.
    var delivery = Amount.none
    var fee = Amount.none
    var orderTotal = Amount.none
    var feePercent = Amount.none
    // The policy.
    var policy = OrderDiscount.none
    var isOverNet = false
    /// Digits behind the point of the unit in which the discount is spread.
    var unitScale: Int32 = 2
    var rest = Rest.largestRemainder
    var isTieLast = false
    // The written side.
    var isWrittenPerUnit = false
    var stepScale: Int32 = 2
    var residual = Residual.declined

    init(list: Int, quantity: Amount, price: Amount) {
        self.list = Int32(list)
        self.quantity = quantity
        self.price = price
    }
}
