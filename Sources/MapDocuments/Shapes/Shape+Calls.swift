// The keys of platform files: how the platform is talked to.
extension Shape {
    static let auth = Shape(
        "auth", required: ["kind"],
        [
            .init("kind", .text, "none, basic, header, query, form, body, session or aws_query."),
            .init("user", .text, "The setting with the user's name."),
            .init("password", .text, "The setting with the password."),
            .init("name", .text, "The name of the header or parameter."),
            .init("key", .text, "The setting with the key."),
            .init("prefix", .text, "What stands before the key."),
            .init("by", .text, "The operation that gives a token."),
            .init("token", .text, "Where the token is in its answer."),
            .init("lives", .text, "How long the token lives, or where that is told."),
            .init("keep", .named(.text), "Settings that the answer replaces."),
            .init("in", .text, "Where the token goes: header, query, form, body."),
            .init("host", .text, "The name of the address that it is for."),
            .init("only", .texts, "The operations that it is for."),
            .init("profile", .text, "It counts in this profile alone."),
        ])

    static let format = Shape(
        "format", required: ["kind"],
        [
            .init("kind", .text, "json, form, form_json, form_comma, multipart, json_rpc, xml or none."),
            .init("read", .text, "The format of answers where it is another one."),
            .init(
                "indexed", .texts,
                "Lists written beside themselves, with a number behind each name but for one element."
            ),
            .init("lists", .texts, "Places that are lists also with one element."),
            .init("cdata", .flag, "Whether texts are written as CDATA."),
            .init("dashes", .flag, "Whether names have dashes in place of underscores."),
            .init("types", .flag, "Whether elements say their types."),
        ])

    static let limit = Shape(
        "a limit",
        [
            .init("requests", .text, "How many requests."),
            .init("per", .text, "In which stretch of time, such as 1s."),
            .init("burst", .text, "How many at once; what is left fills up steadily."),
            .init("weight", .text, "What a request costs: a number, `{setting}` or `records`."),
            .init("parallel", .text, "How many may be under way at one time."),
            .init("only", .texts, "The operations that count."),
            .init("used", .text, "How much an answer says has been used."),
            .init("left", .text, "How much an answer says is left."),
            .init("floor", .text, "How much is kept for other users of the key."),
            .init("profile", .text, "It counts in this profile alone."),
        ])

    static let retry = Shape(
        "retry",
        [
            .init("attempts", .text, "How often a request is sent at most."),
            .init("base", .text, "The longest first pause."),
            .init("most", .text, "The longest pause."),
        ])

    static let answers = Shape(
        "answers",
        [
            .init("ok", .text, "An expression that holds for a success."),
            .init("empty", .text, "An expression that holds for a success without records."),
            .init("message", .texts, "Where a refusal has its text."),
            .init("errors", .texts, "Where it has one for each field."),
            .init("means", .list(.shape(.meaning)), "What answers mean, tried in order."),
        ])

    static let meaning = Shape(
        "a meaning", required: ["when", "is"],
        [
            .init("when", .text, "An expression over status, headers and body."),
            .init("is", .text, "throttled, later, login, forbidden, absent, taken, rejected or too_large."),
            .init("wait", .text, "How long to wait."),
            .init("unit", .text, "The unit of that: s or ms."),
            .init("says", .text, "What to tell people."),
        ])

    static let rights = Shape(
        "rights",
        [
            .init("by", .text, "The operation that tells them."),
            .init("at", .text, "Where they are in its answer."),
            .init("access", .text, "Where it says what the key may see."),
            .init("sites", .text, "Where it says which sites the key may see."),
            .init("names", .named(.text), "What each is called where people set it."),
        ])

    static let effect = Shape(
        "an effect", required: ["when", "does"],
        [
            .init("when", .text, "The condition over what is written."),
            .init("does", .text, "What happens then, in words."),
        ])

    /// The keys of an operation of which it has one: its method and path.
    static let methods: [ShapeKey] = [
        .init("get", .text, "The path of a GET request."),
        .init("post", .text, "The path of a POST request."),
        .init("put", .text, "The path of a PUT request."),
        .init("patch", .text, "The path of a PATCH request."),
        .init("delete", .text, "The path of a DELETE request."),
        .init("rpc", .text, "The method of a call in a JSON-RPC envelope."),
        .init("file", .text, "The path of a file that is written in place of a request."),
        .init("folder", .text, "The files that are read in place of requests, such as `orders/*.json`."),
    ]

    static let operation = Shape(
        "an operation",
        methods + [
            .init("at", .text, "The path of a call in a JSON-RPC envelope."),
            .init("host", .text, "The address, where it is another one."),
            .init("to", .text, "The parameter with an address that an answer gave."),
            .init("within", .texts, "The ends of names that such an address may have."),
            .init("query", .named(.text), "Parameters of the address."),
            .init("headers", .named(.text), "Further headers."),
            .init("body", .any, "The template of the body."),
            .init("format", .either([.text, .shape(.format)]), "Its own format."),
            .init("page", .shape(.page), "How the next page is asked for."),
            .init("items", .texts, "Where the records are in the answer."),
            .init("keyed", .text, "`allowed` where an object by keys stands for a list."),
            .init("item", .texts, "Where the one record is in the answer."),
            .init("id", .texts, "Where the id is that a create gave."),
            .init("results", .shape(.results), "What became of each record of a bulk call."),
            .init("answers", .shape(.answers), "Its own rules for answers."),
            .init(
                "repeat", .text,
                "What a second sending does: safe, unique, client_key, search_first, unknown."),
            .init("search", .shape(.search), "How to look whether a create went through."),
            .init("level", .text, "How well it is known: verified, documented, assumed, absent."),
            .init("needs", .texts, "Rights of the key."),
            .init("weight", .text, "What it weighs in limits."),
            .init("max", .text, "Records of one call."),
            .init("bytes", .text, "Bytes of a body."),
            .init("profile", .text, "It exists in this profile alone."),
            .init("open", .flag, "Whether it goes without what `auth` adds."),
            .init("defaults", .named(.text), "Values of parameters that are not given."),
        ])

    static let page = Shape(
        "page", required: ["kind"],
        [
            .init("kind", .text, "number, offset, cursor, link or keyset."),
            .init("name", .text, "The parameter."),
            .init("first", .text, "The number of the first page."),
            .init("size", .text, "The records of a page."),
            .init("size_name", .text, "The parameter for that."),
            .init("next", .texts, "Where the answer has the next cursor or address."),
            .init("then", .named(.text), "Parameters that are different from the second page on."),
            .init("last", .text, "An expression that holds on the last page."),
            .init("from", .named(.text), "Parameters by places in the last record."),
        ])

    static let results = Shape(
        "results",
        [
            .init("at", .text, "Where the rows are."),
            .init("ok", .text, "An expression over `item` that holds for a success."),
            .init("done", .text, "Where the rows are that went through."),
            .init("failed", .text, "Where the others are."),
            .init("key", .text, "The field that names the record."),
            .init("id", .text, "The field with the new id."),
            .init("unlisted", .text, "`done` where a record without a row went through."),
            .init("together", .flag, "Whether one refused record holds back all others."),
            .init("message", .texts, "The field with the reason."),
        ])

    static let search = Shape(
        "search",
        [
            .init("by", .text, "The operation that looks."),
            .init("with", .named(.text), "Its parameters by places of the record."),
            .init("same", .texts, "Fields that have to be equal."),
        ])

    static let changes = Shape(
        "changed",
        [
            .init("by", .text, "The operation that gives what is new."),
            .init("field", .text, "The field with the moment of the last change."),
            .init("cursor", .named(.text), "Parameters of the next read by places in the last row."),
            .init("window", .named(.text), "Parameters for a stretch of time."),
            .init("overlap", .text, "By how much stretches overlap."),
            .init("record", .text, "Where a row has the id of its record."),
            .init("own", .text, "An expression over `row` for what this key wrote itself."),
            .init("created", .text, "Where a row says that a record was made."),
            .init("deleted", .text, "Where a row says that a record was deleted."),
            .init("merged", .text, "Where a row says what a record was merged into."),
            .init("changed", .text, "Where a row says what changed."),
            .init("read", .text, "The operation that reads the record as it is now."),
        ])
}
