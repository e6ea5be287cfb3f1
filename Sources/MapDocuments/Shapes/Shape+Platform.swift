// The keys of platform files: records, fields and codes.
extension Shape {
    /// The keys of a platform file that say how the platform is talked to, operations apart.
    static let parts: [ShapeKey] = [
        .init("base_url", .text, "The address that all paths begin with; `{shop}` is a setting."),
        .init("hosts", .named(.text), "Further addresses by name."),
        .init(
            "auth", .oneOrList(.shape(.auth)),
            "How requests are known; the first whose settings are given is taken."),
        .init("headers", .named(.text), "Headers of every request."),
        .init("format", .either([.text, .shape(.format)]), "The format of requests and answers."),
        .init("limits", .oneOrList(.shape(.limit)), "How many requests may be made."),
        .init("answers", .shape(.answers), "How answers are understood."),
        .init("retry", .shape(.retry), "How often and how soon a request is repeated."),
        .init("version", .text, "The operation whose answer chooses the profile."),
        .init("rights", .shape(.rights), "Where the rights of a key are told, and what they are called."),
        .init(
            "effects", .list(.shape(.effect)), "What the platform does by itself when something is written."),
        .init("webhooks", .any, "What the platform tells by itself."),
    ]

    static let platform = Shape(
        "a platform file", required: ["platform"],
        [
            .init(
                "platform", .text,
                "The platform's name; files of one folder with the same name are one platform."),
            .init("settings", .named(.any), "What a connection gives: its spellings, defaults and secrets."),
            .init("profiles", .named(.any), "Variants of the platform, such as versions of its interface."),
            .init(
                "records", .named(.shape(.platformRecord)), "The records of the platform and their fields."),
            .init("codes", .named(.shape(.codeList)), "The lists of codes of the platform."),
            .init("operations", .named(.shape(.operation)), "The requests that the platform answers."),
        ] + parts)

    /// The keys of a record that name operations.
    static let calls: [ShapeKey] = [
        .init("list", .text, "The operation that gives many."),
        .init("read", .text, "The operation that gives one."),
        .init("create", .text, "The operation that makes one."),
        .init("update", .text, "The operation that changes one."),
        .init("delete", .text, "The operation that deletes one."),
        .init("upload", .text, "The operation that makes many."),
    ]
    /// The keys of a record that its adapter reads.
    static let adapter: [ShapeKey] = [
        .init("page", .text, "The address at which a person sees one."),
        .init("changed", .shape(.changes), "How to read what is new."),
        .init("writes", .any, "How writes are put together."),
        .init("immutable_when", .any, "The condition under which nothing can be changed any more."),
        .init("verify", .any, "What is read again after a write."),
        .init("steps", .any, "The writes that one change takes."),
        .init("recreate", .any, "What is made anew where it cannot be changed."),
        .init("full_record", .flag, "Whether a write empties what it leaves out, so that it has all fields."),
    ]

    static let platformRecord = Shape(
        "a record of a platform", required: ["fields"],
        [
            .init("id", .text, "The field that names a record."),
            .init(
                "fields", .named(.either([.text, .shape(.field)])),
                "The fields: a type, or a mapping with a type and more."),
            .init("money", .any, "What the amounts of the record mean."),
        ] + calls + adapter)

    /// The keys of a field that say its type where a word does not.
    static let types: [ShapeKey] = [
        .init("code", .text, "The list of codes that it takes one of."),
        .init("object", .text, "The record that is embedded here."),
        .init("list", .any, "The record or type of the elements of a list."),
        .init("map", .any, "Entries under free names; with `key` and `value` carried as a list."),
        .init("parts", .any, "A text in parts, as a pattern."),
        .init("ref", .text, "The record whose id it holds."),
        .init("by_language", .any, "Texts by language."),
    ]

    static let field = Shape(
        "a field",
        types + [
            .init(
                "type", .text,
                "The type: text, integer, decimal, money, percent, bool, date, instant, local, any."),
            .init("wire", .text, "How JSON carries it where it is not as usual."),
            .init(
                "write",
                .either([.words(["never", "create", "after_create", "always"]), .shape(.listWrite)]),
                "When it may be written; of a list, how elements are written."),
            .init("key", .text, "The field that names an element of the list."),
            .init("unit", .text, "What a number is of, such as kg."),
            .init("scale", .text, "Digits behind the point."),
            .init("min", .text, "The smallest number, or length of a text."),
            .init("max", .text, "The largest number, or length of a text."),
            .init("values", .any, "The values that it takes."),
            .init("pattern", .text, "A pattern that its text follows."),
            .init("unique", .any, "Whether no two records have the same."),
            .init("stock", .any, "Whether it says how many are left."),
            .init("required", .any, "Whether no record is made without it."),
            .init("blank", .oneOrList(.any), "Values that count as absent."),
            .init("zone", .text, "The time zone of a local time."),
            .init("profile", .texts, "It exists in this profile alone."),
            .init("formula", .text, "How the platform computes it."),
            .init(
                "canon", .oneOrList(.either([.text, .shape(.form)])),
                "The form in which the platform keeps it."),
            .init(
                "write_as", .text, "The name under which it is written, beside its object."),
            .init("set_by", .text, "The operation that sets it once the record is there."),
            .init("private", .any, "Whether it is of a person."),
            .init("empty_list", .text, "`absent` where `[]` stands for an empty object."),
            .init("keyed", .text, "`allowed` where a list may come as an object by keys."),
            .init("currency", .text, "The field that has the currency."),
            .init("tax", .any, "What it says about taxes."),
            .init("rate", .any, "The rate that belongs to it."),
            .init("probe", .any, "How it is found out whether it is there."),
            .init("note", .text, "A remark for readers."),
            .init("level", .text, "How well it is known: verified, documented, assumed, absent."),
            .init("immutable_when", .text, "The condition under which it cannot be changed any more."),
            .init(
                "through", .shape(.through),
                "The calls that write its elements once the record is there."),
        ])

    static let listWrite = Shape(
        "write",
        [
            .init("remove", .named(.any), "Members that mark an element as gone."),
            .init("later", .texts, "Fields whose elements are written only once the record is there."),
        ])

    static let through = Shape(
        "through",
        [
            .init("create", .text, "The operation that makes an element."),
            .init("update", .text, "The operation that changes one."),
            .init("delete", .text, "The operation that deletes one."),
            .init("with", .named(.text), "Members of a new element by places of the record."),
        ])

    /// The keys of a list of codes that its adapter reads.
    static let codeAdapter: [ShapeKey] = [
        .init("read", .any, "The operation that gives the rows."),
        .init("at", .any, "Where the rows are in its answer."),
        .init("needs", .any, "Rights of the key."),
        .init("level", .text, "How well it is known."),
        .init("edit", .any, "The operation that changes a row."),
        .init("note", .text, "A remark for readers."),
        .init("ensure", .any, "How a missing row is made."),
        .init("profile", .texts, "It exists in this profile alone."),
    ]

    static let codeList = Shape(
        "a list of codes",
        [
            .init("code", .text, "The column of the codes."),
            .init("name", .text, "The column of the titles."),
            .init("columns", .named(.any), "Further columns with their types."),
            .init("closed", .flag, "Whether no other code can occur."),
            .init("rows", .list(.any), "The rows that every account has."),
        ] + codeAdapter)
}
