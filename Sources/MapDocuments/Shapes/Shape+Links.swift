// The keys of links.
extension Shape {
    /// The keys of a link of which it may have one: they say how a value changes on its way.
    static let operators: [ShapeKey] = [
        .init(
            "dictionary", .oneOrList(.either([.text, .shape(.dictionary)])),
            "The dictionary that turns codes over."),
        .init("pattern", .texts, "Names in braces with texts between them, for a text in parts."),
        .init("names", .shape(.names), "Splits and joins the parts of a person's name."),
        .init("reference", .text, "The record whose bound id is written."),
        .init("convert", .shape(.convert), "Converts an amount to a currency."),
        .init("constant", .any, "A value that does not depend on the record."),
        .init("compute", .text, "An expression over the record that is read."),
        .init("compose", .shape(.compose), "A text made of parts."),
        .init("cases", .list(.shape(.link)), "Links of which the first counts whose `when` holds."),
    ]

    static let link = Shape(
        "a link", sides: .either([.text, .list(.any), .named(.text)]),
        operators + [
            .init("round", .shape(.round), "Rounds to a step."),
            .init(
                "when", .forSides(.text),
                "The condition under which it runs, tested on the side that is read."),
            .init("else", .forSides(.outcome), "What happens where `when` does not hold."),
            .init("direction", .text, "The only way it runs, as `a -> b`; `because` says why."),
            .init("because", .text, "The reason for what is unusual here."),
            .init(
                "once", .words(["create", "bound"]),
                "Written only when the record is made, or also once after binding."),
            .init(
                "canon", .oneOrList(.either([.text, .shape(.form)])),
                "The form in which both sides are compared and written."),
            .init(
                "compare", .oneOrList(.either([.text, .shape(.form)])),
                "The form in which both sides are compared only."),
            .init("blank", .texts, "Further values that count as absent."),
            .init("absent", .forSides(.outcome), "What happens where there is no value."),
            .init("unmapped", .forSides(.outcome), "What happens to a code without a row."),
            .init(
                "unbound", .forSides(.outcome), "What happens where the record that is meant is not bound."),
            .init("unfit", .forSides(.outcome), "What happens to a value that does not fit."),
            .init("owner", .text, "The side that wins when both changed, or `newest`."),
            .init(
                "require_law", .words(["iso", "lens", "quotient"]), "What has to be provable of this link."),
            .init("fold", .either([.text, .shape(.join)]), "Makes one value of several."),
            .init("links", .links, "Links of a group, under the keys of this one."),
            .init("pick", .shape(.pick), "Lets one element of a list stand for a single value."),
            .init("list", .bySide(.text), "Two lists whose elements are matched."),
            .init("key", .bySide(.text), "The fields by which elements are matched."),
            .init(
                "removed", .forSides(.either([.words(["delete"]), .outcome])),
                "What happens to an element whose partner is gone."),
            .init(
                "added", .forSides(.either([.words(["delete"]), .outcome])),
                "What happens to an element without a partner."),
            .init("kits", .shape(.kits), "What happens to kits that one side keeps as members."),
            .init("money", .shape(.money), "What to do between two ways of meaning amounts."),
            .init("extra", .named(.shape(.extra)), "Lines made from amounts of the record around."),
            .init("allow", .texts, "Codes of warnings that are all right here; `because` says why."),
            .init("private", .any, "Whether the value is of a person."),
        ])

    static let names = Shape(
        "names", required: ["order"],
        [
            .init("order", .texts, "The order of the parts, such as family, given, middle."),
            .init("rest", .text, "The part that takes surplus words."),
        ])

    static let convert = Shape(
        "convert", required: ["to", "rates"],
        [
            .init("to", .text, "The currency to convert to."),
            .init("rates", .text, "The list of codes that has the rates."),
        ])

    static let compose = Shape(
        "compose", required: ["parts"],
        [
            .init("between", .text, "What stands between two parts."),
            .init("parts", .texts, "Texts with places in braces; one with an absent place is left out."),
        ])

    static let join = Shape("fold", [.init("join", .text, "What stands between the texts that are joined.")])

    /// The modes of rounding; MapDocuments does not know the numbers that have them.
    private static let roundingModes = [
        "half_up", "half_even", "half_down", "up", "down", "ceiling", "floor",
    ]

    static let round = Shape(
        "round", required: ["to"],
        [
            .init("to", .text, "The step, such as 0.01."),
            .init(
                "mode", .choice(roundingModes), "half_up, half_even, half_down, up, down, ceiling or floor."),
        ])

    static let form = Shape(
        "a form", [.init("phone", .shape(.phone), "The form of phone numbers of a country.")])

    static let phone = Shape(
        "phone", required: ["country", "digits"],
        [
            .init("country", .text, "The country's code, in quotes."),
            .init("trunk", .text, "The digit that stands in its place inside the country."),
            .init("digits", .text, "How many digits follow."),
        ])

    static let pick = Shape(
        "pick", sides: .text,
        [
            .init("by", .named(.text), "A field of the element and the text that it has to hold."),
            .init("take", .texts, "How the element is found, tried in order: by, same, first, last."),
            .init("add", .words(["first", "last", "none"]), "Where a new element goes: first, last, none."),
            .init(
                "former", .words(["stays", "replaced"]),
                "What happens to the former element: stays, replaced."),
        ])

    static let defaultOutcome = Shape(
        "an outcome", required: ["default"], [.init("default", .any, "The value that is written instead.")])
}
