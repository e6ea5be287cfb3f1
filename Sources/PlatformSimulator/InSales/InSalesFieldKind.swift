/// The kinds of own fields as values show them.
enum InSalesFieldKind {
    /// The title of a kind. For example: `Текст` for `Field::TextField`.
    static func title(of type: String?) -> String {
        switch type {
        case "Field::TextArea": "Многострочный текст"
        case "Field::Checkbox": "Чекбокс"
        case "Field::Select": "Выпадающий список"
        case "Field::FileField": "Файл"
        default: "Текст"
        }
    }
}
