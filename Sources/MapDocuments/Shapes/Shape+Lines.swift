// The keys of lists, lines and their money.
extension Shape {
    static let lines = Shape(
        "lines",
        [
            .init("list", .bySide(.text), "The two lists whose elements are matched."),
            .init(
                "key", .bySide(.text), "The fields by which elements are matched; without it position counts."
            ),
            .init(
                "removed", .forSides(.either([.words(["delete"]), .outcome])),
                "What happens to an element whose partner is gone."),
            .init(
                "added", .forSides(.either([.words(["delete"]), .outcome])),
                "What happens to an element without a partner."),
            .init("links", .links, "What goes where between two elements."),
            .init("kits", .shape(.kits), "What happens to kits that one side keeps as members."),
            .init("money", .shape(.money), "What to do between two ways of meaning amounts."),
            .init("extra", .named(.shape(.extra)), "Lines made from amounts of the record around."),
        ])

    static let kits = Shape(
        "kits", required: ["mode"],
        [
            .init(
                "mode", .choice(["none", "elements", "whole"]),
                "`elements` leaves members as they are, `whole` makes one line of them, `none`."),
            .init("split", .shape(.split), "How the price of a kit is split over its members."),
            .init("price", .shape(.round), "How the price of a kit is rounded."),
        ])

    static let split = Shape(
        "a split",
        [
            .init(
                "over", .choice(["line_net", "line_gross", "list_price"]),
                "What the shares are taken of: line_net, line_gross or list_price."),
            .init("unit", .text, "The smallest amount."),
            .init(
                "rest", .choice(["largest_remainder", "first", "last"]),
                "Who gets what is left over: largest_remainder, first or last."),
            .init("tie", .choice(["first", "last"]), "Who comes first among equals."),
        ])

    static let money = Shape(
        "money",
        [
            .init(
                "order_discount", .choice(["spread", "carry", "refuse"]),
                "`spread` over the lines, `carry` as it is, `refuse`."),
            .init("spread", .shape(.split), "How it is spread."),
            .init(
                "residual",
                .either([
                    .choice(["split_line", "order_discount", "park", "accept"]), .shape(.residual),
                ]),
                "What becomes of what a price per piece cannot say."),
            .init(
                "quantity_changed", .choice(["keep_unit", "keep_line", "park"]),
                "What a discount is of when a quantity changes: keep_unit, keep_line, park."),
            .init("fee", .choice(["none", "prices", "line"]), "Where a surcharge goes: none, prices, line."),
        ])

    static let residual = Shape("residual", [.init("keep_in", .text, "The place that keeps it.")])

    static let extra = Shape(
        "an extra line", sides: .text,
        [
            .init("links", .links, "What else the line holds."),
            .init("per", .text, "The list of which each element makes a line."),
            .init("when", .text, "The condition under which it is made."),
        ])
}
