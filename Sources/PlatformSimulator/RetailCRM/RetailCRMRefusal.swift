import MapValues

/// A refusal in the words of the account.
struct RetailCRMRefusal: Error {
    let status: Int
    let message: String
    /// What is wrong with each member, or a list of texts.
    var errors: Value?
    /// What an upload gives besides: the rows that went through.
    var more: [(String, Value)] = []

    static let notFound = RetailCRMRefusal(status: 404, message: "Not found")
    static let denied = RetailCRMRefusal(status: 403, message: "Access denied.")
    static let unknownMethod = RetailCRMRefusal(status: 404, message: "API method not found")

    /// A value of the query or the form that does not fit.
    static func parameter(_ name: String, _ text: String = "Значение недопустимо.") -> RetailCRMRefusal {
        RetailCRMRefusal(
            status: 400, message: "Errors in the input parameters", errors: .fields([(name, .text(text))]))
    }

    /// A member of an entity that does not fit.
    static func entity(_ name: String, _ text: String) -> RetailCRMRefusal {
        RetailCRMRefusal(
            status: 400, message: "Errors in the entity format", errors: .fields([(name, .text(text))]))
    }

    /// A form without what it has to bring.
    static func missing(_ name: String) -> RetailCRMRefusal {
        RetailCRMRefusal(status: 400, message: "Parameter '\(name)' is missing")
    }

    /// An order that breaks rules of the trade.
    static func order(_ texts: [String]) -> RetailCRMRefusal {
        RetailCRMRefusal(
            status: 400, message: "Order is not loaded", errors: .list(texts.map(Value.text)))
    }

    /// The body of the answer.
    var body: Value {
        var members: [(String, Value)] = [("success", .bool(false)), ("errorMsg", .text(message))]
        if let errors { members.append(("errors", errors)) }
        return .fields(members + more)
    }
}
