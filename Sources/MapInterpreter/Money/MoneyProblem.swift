import MapValues

/// Money that cannot be read, or arithmetic that does not come out.
struct MoneyProblem: Error {
    let cause: String

    static let tooLarge = MoneyProblem(cause: "an amount has too many digits")
}
