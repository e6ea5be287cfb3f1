// The keys of pairs: everything but links and lines.
extension Shape {
    static let pair = Shape(
        "a pair file", required: ["pair"],
        [
            .init("pair", .text, "The pair's name; files of one folder with the same name are one pair."),
            .init(
                "sides", .named(.either([.text, .shape(.side)])), "The two sides: a name and a platform each."
            ),
            .init("options", .named(.shape(.option)), "What a project may choose, by name."),
            .init("requires", .list(.shape(.requirement)), "Conditions that a project has to meet."),
            .init(
                "ensure", .named(.shape(.ensured)),
                "What has to be there in an account, such as custom fields."),
            .init("records", .named(.shape(.record)), "Which records are mapped, and how."),
            .init("dictionaries", .named(.shape(.dictionary)), "Tables between the codes of both sides."),
            .init("flows", .named(.shape(.flow)), "What is carried over, how often, and after what."),
            .init(
                "forms", .named(.oneOrList(.either([.text, .shape(.form)]))),
                "Forms of text by name, for `canon` and `compare`."),
            .init("allow", .texts, "Codes of warnings that are all right here; `because` says why."),
            .init("because", .text, "Why what `allow` names is all right."),
        ])

    static let side = Shape(
        "a side", required: ["platform"], others: .text,
        [.init("platform", .text, "The platform of this side; every other key sets one of its settings.")])

    static let ensured = Shape(
        "ensure", sides: .text, required: ["key"],
        [
            .init("key", .named(.text), "The column that names the row, and its code."),
            .init("set", .named(.any), "What else the row has when it is made."),
            .init("else", .words(["create", "stop"]), "What happens where it is missing."),
        ])

    static let option = Shape(
        "an option",
        [
            .init("one_of", .texts, "The words that it takes."),
            .init("code", .text, "The list of codes that it takes one of, as `SIDE.LIST`."),
            .init("list_of", .text, "The list of codes that it takes several of, as `SIDE.LIST`."),
            .init("type", .text, "The type of its value, such as `text`, `bool`, `integer`, `decimal`."),
            .init("default", .any, "Its value where a project does not choose."),
            .init("required", .flag, "Whether a project has to choose."),
            .init("min", .text, "The smallest number that it takes."),
        ])

    static let requirement = Shape(
        "a requirement",
        [
            .init("that", .text, "A condition over options and codes that has to hold."),
            .init("says", .text, "What to say where it does not hold."),
            .init("ask", .text, "A setting of the account that a person has to look at."),
            .init("when", .text, "The condition under which it counts."),
        ])

    static let record = Shape(
        "a record", sides: .text,
        [
            .init(
                "match", .list(.bySide(.text)), "Places by which records of both sides are found to be one."),
            .init("several", .words(["park", "oldest"]), "What happens where several records match."),
            .init("unmatched", .forSides(.outcome), "What happens to a record without a partner."),
            .init(
                "matched", .words(["update", "fill", "leave", "park"]), "What happens to one that has it."),
            .init("links", .links, "What goes where: links by name, copies under `same`."),
            .init("lines", .shape(.lines), "The lines of an order, with their money."),
            .init("checks", .named(.shape(.check)), "Conditions that a record has to meet."),
            .init("invariants", .named(.shape(.invariant)), "Amounts that have to agree after mapping."),
            .init("create", .any, "How records are made."),
            .init("allow", .texts, "Codes of warnings that are all right here; `because` says why."),
            .init("because", .text, "Why what `allow` names is all right."),
        ])

    static let check = Shape(
        "a check", sides: .text,
        [
            .init("else", .outcome, "What happens where it does not hold; `park` unless written."),
            .init("says", .text, "The reason that is given then."),
        ])

    static let invariant = Shape(
        "an invariant", sides: .text,
        [
            .init("tolerance", .text, "By how much the amounts may differ."),
            .init("else", .outcome, "What happens where they differ."),
            .init("when", .text, "The condition under which it counts."),
        ])

    static let dictionary = Shape(
        "a dictionary", sides: .text,
        [
            .init("unmapped", .forSides(.outcome), "What happens to a code without a row."),
            .init(
                "only", .bySide(.text), "Which codes take part, as a condition over columns."),
            .init(
                "kind", .words(["one_to_one", "many_to_one", "one_way"]),
                "Whether codes come back as what they were."),
            .init("because", .text, "Why it runs one way, or why what `allow` names is all right."),
            .init("allow", .texts, "Codes of warnings that are all right here; `because` says why."),
            .init("value", .text, "What a side without codes holds."),
            .init(
                "rows", .either([.list(.either([.list(.text), .shape(.row)])), .shape(.readRows)]),
                "The rows: one code of each side, or a mapping with both."),
        ])

    static let row = Shape(
        "a row", sides: .texts,
        [
            .init("back", .text, "Which of several codes comes back."),
            .init("value", .texts, "The value of a side without codes."),
        ])

    static let readRows = Shape(
        "rows that are read", sides: .any,
        [
            .init("read", .any, "The record of which each makes a row."),
            .init("bindings", .any, "The record whose bindings are the rows."),
            .init("value", .any, "The value of a side without codes."),
            .init("fresh", .text, "The age from which rows are read again."),
        ])
}
