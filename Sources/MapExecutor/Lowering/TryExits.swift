/// Where the code of a try goes on when it gives no value.
struct TryExits {
    var absent: Assembler.Label
    /// `nil` where what is not mapped goes through as it is.
    var unmapped: Assembler.Label?
    var unfit: Assembler.Label
}
