// The keys of cases, projects and snapshots.
extension Shape {
    static let aCase = Shape(
        "a case file", required: ["case"],
        [
            .init("case", .text, "What the case shows, as a sentence."),
            .init("covers", .texts, "Names of requirements."),
            .init("record", .text, "The record of the pair, where it is not `order`."),
            .init("given", .named(.any), "What goes in: records by side, options, bindings, codes."),
            .init("then", .named(.any), "What has to come out."),
            .init("each", .list(.shape(.vector)), "Several vectors, each laid over `given` and `then`."),
            .init("note", .text, "A remark for readers."),
        ])

    static let vector = Shape(
        "a vector",
        [
            .init("name", .text, "What is special here."),
            .init("given", .named(.any), "What goes in, laid over the file's own."),
            .init("then", .named(.any), "What has to come out, laid over the file's own."),
        ])

    static let project = Shape(
        "a project file", required: ["project"],
        [
            .init("project", .text, "The project's name."),
            .init(
                "connections", .named(.shape(.connection)),
                "The accounts, each with its platform and settings."),
            .init("pairs", .named(.shape(.instance)), "Which pairs run between which accounts."),
            .init("snapshots", .shape(.snapshots), "What is asked of snapshots."),
            .init("allow", .texts, "Codes of warnings that are all right here; `because` says why."),
            .init("because", .text, "Why what `allow` names is all right."),
        ])

    static let connection = Shape(
        "a connection", required: ["platform"], others: .either([.text, .keys(secretPlace)]),
        [.init("platform", .text, "The platform; every other key is one of its settings.")])

    private static let secretPlace = Shape(
        "a secret",
        [
            .init("env", .text, "The variable that holds it."),
            .init("file", .text, "The file that holds it, beside the project."),
            .init("credential", .text, "The name under which the service manager hands it over."),
        ])

    static let instance = Shape(
        "an instance", sides: .text, required: ["use"],
        [
            .init("use", .text, "The pair: a folder beside the project, or a name of the library."),
            .init("options", .named(.any), "What is chosen of the pair's options."),
            .init("dictionaries", .named(.shape(.dictionary)), "Rows in the place of the pair's."),
            .init("records", .named(.shape(.replacedRecord)), "Links in the place of the pair's, by name."),
            .init("flows", .named(.shape(.flow)), "What the flows of the pair declare, set anew."),
            .init("codes", .named(.any), "The codes of the accounts, by side and list."),
            .init("allow", .texts, "Codes of warnings that are all right here; `because` says why."),
            .init("because", .text, "Why what `allow` names is all right."),
            .init("confirmed", .texts, "What a person has looked at of what the pair asks."),
        ])

    static let replacedRecord = Shape(
        "a record of a project", [.init("links", .links, "Links in the place of the pair's, by name.")])

    static let snapshots = Shape(
        "snapshots", [.init("fresh", .text, "The age from which a snapshot is old, such as 14d.")])

    static let snapshot = Shape(
        "a snapshot", required: ["snapshot", "platform", "taken"],
        [
            .init("snapshot", .text, "The connection whose account it describes."),
            .init("platform", .text, "The platform of the account."),
            .init("taken", .text, "The day on which it was taken."),
            .init("versions", .list(.text), "Profiles of the platform that the account answers."),
            .init("rights", .list(.text), "What the key may do."),
            .init("access", .text, "What the key may see."),
            .init("sites", .list(.text), "The sites that the key may see."),
            .init("codes", .named(.list(.any)), "All rows of lists of codes, with their columns."),
            .init("seen", .named(.list(.shape(.seenCode))), "Codes that records had lately."),
        ])

    static let seenCode = Shape(
        "a seen code", required: ["code"],
        [
            .init("code", .text, "The code."),
            .init("last", .text, "The day on which a record had it last."),
            .init("count", .text, "How many records had it."),
        ])
}
