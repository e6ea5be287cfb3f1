/// The shop's own stages of an order, to which its custom statuses belong.
enum InSalesStatus: String, CaseIterable {
    case new
    case accepted
    case approved
    case dispatched
    case delivered
    case declined
    case returned

    /// As the shop shows it.
    var title: String {
        switch self {
        case .new: "Новый"
        case .accepted: "В обработке"
        case .approved: "Согласован"
        case .dispatched: "Отгружен"
        case .delivered: "Доставлен"
        case .declined: "Отменён"
        case .returned: "Возврат"
        }
    }
}
