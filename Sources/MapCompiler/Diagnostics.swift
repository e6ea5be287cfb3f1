import MapProgram
import MapSource
import MapValues

// Names and types: 3xxx.
extension Diagnostic {
    /// A field that a record does not have. `near` has paths from the record on that are close to the whole
    /// one, which stands at `place`; the name alone stands at `span`.
    static func unknownField(
        _ name: String, owner: String, near: [String], known: [String], at span: SourceSpan, place: SourceSpan
    ) -> Diagnostic {
        let local = NearMiss.suggestions(for: name, among: known, countMax: 1)
        let suggestion =
            local.first.map { Solution("did you mean `\($0)`?", replacements: [Replacement(span, with: $0)]) }
            ?? near.first.map {
                Solution("did you mean `\($0)`?", replacements: [Replacement(place, with: $0)])
            }
        let list = known.sorted().prefix(12).joined(separator: ", ")
        return Diagnostic(
            "MAP-3001", .error, title: "Unknown field", "`\(name)` is not a field of \(owner)", at: span,
            because: "a path that leads nowhere would silently map nothing",
            solutions: suggestion.map { [$0] }
                ?? (known.isEmpty
                    ? [] : [Solution("its fields are: \(list)\(known.count > 12 ? ", …" : "")")]))
    }

    /// A record that a platform does not have.
    static func unknownRecord(
        _ name: String, platform: String, known: [String], at span: SourceSpan
    ) -> Diagnostic {
        unknown(
            "MAP-3002", "Unknown record", "`\(name)` is not a record of \(platform)", name, known, at: span)
    }

    /// A list of codes that a platform does not have.
    static func unknownCodeList(
        _ name: String, platform: String, known: [String], at span: SourceSpan
    ) -> Diagnostic {
        unknown(
            "MAP-3003", "Unknown list of codes", "`\(name)` is not a list of codes of \(platform)", name,
            known, at: span)
    }

    /// A platform without files.
    static func unknownPlatform(_ name: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3004", .error, title: "Unknown platform", "No files describe the platform `\(name)`",
            at: span,
            solutions: [
                Solution("put them in `platforms/\(name)/` of the library, or beside the pair")
            ])
    }

    /// An option that the pair does not have.
    static func unknownOption(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        unknown(
            "MAP-3005", "Unknown option", "`\(name)` is not an option of this pair", name, known, at: span)
    }

    /// An option with a value that it cannot take.
    static func optionValue(
        _ value: String, option: String, expected: String, known: [String] = [], at span: SourceSpan
    ) -> Diagnostic {
        let near = NearMiss.suggestions(for: value, among: known, countMax: 1).first
        return Diagnostic(
            "MAP-3006", .error, title: "Option value", "`\(value)` cannot be the option `\(option)`",
            at: span,
            solutions: (near.map { word in
                [Solution("did you mean `\(word)`?", replacements: [Replacement(span, with: word)])]
            } ?? []) + [Solution("the option takes \(expected)")])
    }

    /// An option that has no default and was not chosen.
    static func optionRequired(
        _ name: String, at span: SourceSpan, declared: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3007", .error, title: "Option required", "`\(name)` has to be chosen; it has no default",
            at: span, notes: declared == span ? [] : [Note("the option is declared here", at: declared)],
            solutions: [
                Solution(
                    "choose it in a project's `options:`, in a case's `given:`, or by `--option \(name)=…`")
            ])
    }

    /// A dictionary that the pair does not have.
    static func unknownDictionary(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        unknown(
            "MAP-3008", "Unknown dictionary", "`\(name)` is not a dictionary of this pair", name, known,
            at: span)
    }

    /// Two types between which there is no way.
    static func typesDoNotConvert(
        from: FieldType, to: FieldType, place: String, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3009", .error, title: "Types do not convert",
            "`\(place)` holds \(to.kindName), and \(from.kindName) cannot become that", at: span,
            because: "types convert exactly or not at all", solutions: [conversionSolution(from, to)])
    }

    private static func conversionSolution(_ from: FieldType, _ to: FieldType) -> Solution {
        if case .records = from.kind {
            return Solution("match two lists with `list:`, or choose with `(first)`, `fold` or `pick`")
        }
        if case .records = to.kind {
            return Solution("match two lists with `list:`, or write one element with `pick`")
        }
        if from.unit != nil, to.unit != nil {
            return Solution("correct `unit:` in the platform's files, or use `compute`")
        }
        return Solution("put an operator between them: `dictionary`, `pattern`, `compute` or `compose`")
    }

    /// A word that is none of a list.
    static func unknownChoice(_ word: String, of key: String, known: [String], at span: SourceSpan)
        -> Diagnostic
    {
        unknown("MAP-3010", "Unknown choice", "`\(word)` is not a choice for `\(key)`", word, known, at: span)
    }

    /// A text where a number has to stand.
    static func numberExpected(_ text: String, for key: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3011", .error, title: "Number expected", "`\(text)` is not a number, and `\(key)` is one",
            at: span, solutions: [numberSolution(text, at: span)])
    }

    /// The same with a point where a comma stands, or an example.
    private static func numberSolution(_ text: String, at span: SourceSpan) -> Solution {
        let pointed = text.replacing(",", with: ".")
        guard ExactDecimal(pointed) != nil else { return Solution("write a decimal such as 0.01") }
        return Solution(
            "did you mean `\(pointed)`?", replacements: [Replacement(span, with: pointed)], isSafe: true)
    }

    /// A path that cannot be read.
    static func unreadablePlace(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3012", .error, title: "Unreadable place",
            "`\(text)` is not a path of names with points between them", at: span,
            solutions: [
                Solution(
                    "write for example `client.email`, `phones(first).number` or `externalIds(code=x).value`")
            ])
    }

    /// A path that goes on behind a plain value.
    static func pathGoesOn(
        _ name: String, whole: String, type: FieldType, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3013", .error, title: "Path goes too far",
            "`\(name)` cannot follow in `\(whole)`: before it stands \(type.kindName), which has no fields",
            at: span, solutions: [Solution("end the path before `.\(name)`")])
    }

    /// A selector behind something that is no list.
    static func selectorWithoutList(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3014", .error, title: "Selector without a list",
            "`(\(text))` chooses elements of a list, and no list stands before it", at: span,
            solutions: [Solution("remove `(\(text))`", replacements: [Replacement(span, with: "")])])
    }

    /// A list in a path without a word about which of its elements is meant.
    static func selectorMissing(
        _ name: String, list: String, element: String, at span: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3015", .error, title: "Selector missing",
            "`\(name)` is a field of each \(element), and `\(list)` does not say of which", at: span,
            solutions: [
                Solution(
                    "choose: `(first)`, `(last)`, `(all)` with a `fold`, `(member=value)`, or use `pick`")
            ])
    }

    /// A selector that cannot be read.
    static func unreadableSelector(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3016", .error, title: "Unreadable selector", "`(\(text))` is not a selector", at: span,
            solutions: [
                Solution("write `(first)`, `(last)`, `(all)`, `(kind=main)` or `(id in options.NAME)`")
            ])
    }

    /// A pattern that cannot be read.
    static func unreadablePattern(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3017", .error, title: "Unreadable pattern",
            "`\(text)` is not a pattern: names in braces, with texts between them", at: span,
            solutions: [Solution("write for example `{width}[xх×]{depth}` or `{hour:02}:00`")])
    }

    /// A pattern with several parts over places that are not named parts.
    static func patternNeedsParts(_ text: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3018", .error, title: "Pattern without parts",
            "The parts of `\(text)` need a place each on one side", at: span,
            solutions: [Solution("write that side as a mapping: `{ part: place, part: place }`")])
    }

    /// Parts of a pattern and of a mapping of places that do not agree.
    static func patternParts(_ parts: [String], places: [String], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3019", .error, title: "Parts do not agree",
            "The pattern has \(parts.joined(separator: ", ")), and the places have "
                + places.joined(separator: ", "),
            at: span, because: "parts and places are matched by name",
            solutions: [Solution("give the places the names of the pattern's parts")])
    }

    /// A mapping of places without an operator that makes parts.
    static func partsWithoutPattern(_ names: [String], at span: SourceSpan) -> Diagnostic {
        let example = names.map { "{\($0)}" }.joined(separator: ", ")
        return Diagnostic(
            "MAP-3020", .error, title: "Parts without a pattern",
            "A value in named parts needs `pattern` or `names` to make one text of it", at: span,
            solutions: [Solution("write for example `pattern: \"\(example)\"`")])
    }

    /// A form that nobody declares.
    static func unknownForm(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        unknown("MAP-3021", "Unknown form", "`\(name)` is not a form", name, known, at: span)
    }

    /// An option that names codes of a list in a way that cannot be read.
    static func unreadableCodePath(_ text: String, sides: [String], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3022", .error, title: "Unreadable list of codes",
            "`\(text)` has to be a side and one of its lists", at: span,
            solutions: [Solution("write for example `\(sides.last ?? "side").sites`")])
    }

    /// A code that its closed list does not have.
    static func unknownCode(_ code: String, list: String, known: [String], at span: SourceSpan) -> Diagnostic
    {
        unknown(
            "MAP-3023", "Unknown code", "`\(code)` is not a code of \(list)", code, known, at: span,
            isOfData: true)
    }

    /// A record of a pair without a side.
    static func recordWithoutSide(_ name: String, side: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3024", .error, title: "Record without a side",
            "`\(name)` does not say which record of \(side) it is", at: span,
            solutions: [Solution("write `\(side): RECORD` in it")])
    }

    /// A pick whose place is no list of records.
    static func pickNeedsList(_ text: String, lists: [String], at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3025", .error, title: "Pick without a list", "`\(text)` is not a list of records", at: span,
            because: "`pick` chooses one element of a list", solutions: listSolutions(lists))
    }

    /// A list whose sides are no lists of records.
    static func listNeedsRecords(_ text: String, lists: [String], at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3026", .error, title: "Lists of records", "`\(text)` is not a list of records", at: span,
            because: "elements of both sides are matched with each other", solutions: listSolutions(lists))
    }

    private static func listSolutions(_ lists: [String]) -> [Solution] {
        lists.isEmpty ? [] : [Solution("lists of records are: " + lists.joined(separator: ", "))]
    }

    /// Something that needs a place on each side.
    static func placesOfBothSides(_ key: String, without side: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3027", .error, title: "Places of both sides", "`\(key)` has no place of \(side)", at: span,
            because: "it is held against the other side's",
            solutions: [Solution("add `\(side): PLACE`")])
    }

    /// `take: [by]` without `by:`.
    static func pickByMissing(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3028", .error, title: "Key of the pick missing", "`by` in `take` needs `by:` beside it",
            at: span,
            solutions: [Solution("write for example `by: { externalId: \"{id}\" }`")])
    }

    /// An expression over options that fails when it is evaluated.
    static func constantFails(_ text: String, error: String, at span: SourceSpan?) -> Diagnostic {
        Diagnostic(
            "MAP-3029", .error, title: "Expression fails", "`\(text)` cannot be evaluated: \(error)", at: span
        )
    }

    /// A conversion of an amount whose currency the platform does not say.
    static func currencyUnknown(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3031", .error, title: "Currency not known",
            "`convert` needs to know in which currency the amount is", at: span,
            solutions: [Solution("add `currency: FIELD` to the field in the platform's files")])
    }

    /// A pair of which no file says its sides.
    static func pairWithoutSides(at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3030", .error, title: "Pair without sides", "One file of the pair has to say its two sides",
            at: span,
            solutions: [Solution("write for example `sides: { shop: shop, crm: crm }`")])
    }

    /// A record that the pair does not have.
    static func unknownRecordOfPair(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        unknown(
            "MAP-3032", "Unknown record of the pair", "`\(name)` is not a record of this pair", name, known,
            at: span)
    }

    /// A flow that the pair does not have.
    static func unknownFlow(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        unknown("MAP-3033", "Unknown flow", "`\(name)` is not a flow of this pair", name, known, at: span)
    }

    /// A period that is no number with a unit.
    static func unreadablePeriod(_ text: String, key: String, at span: SourceSpan) -> Diagnostic {
        Diagnostic(
            "MAP-3034", .error, title: "Unreadable period",
            "`\(text)` is not a period for `\(key)`: a whole number and one of s, m, h, d", at: span,
            solutions: [Solution("write for example `30s`, `10m`, `2h` or `1d`")])
    }

    /// A connection that the project does not have.
    static func unknownConnection(_ name: String, known: [String], at span: SourceSpan) -> Diagnostic {
        unknown(
            "MAP-3035", "Unknown connection", "`\(name)` is not a connection of this project", name, known,
            at: span)
    }

    /// A setting of a connection that its platform does not have.
    static func unknownSetting(
        _ name: String, platform: String, known: [String], at span: SourceSpan
    ) -> Diagnostic {
        unknown(
            "MAP-3038", "Unknown setting", "`\(name)` is not a setting of \(platform)", name, known, at: span)
    }

    /// A column that a list of codes does not have.
    static func unknownColumn(_ name: String, list: String, known: [String], at span: SourceSpan)
        -> Diagnostic
    {
        unknown("MAP-3040", "Unknown column", "`\(name)` is not a column of \(list)", name, known, at: span)
    }

    /// A dictionary between other lists of codes than those of the link's places.
    static func dictionaryOfOtherCodes(
        _ name: String, place: String, holds: String, maps: String, at span: SourceSpan, column: SourceSpan
    ) -> Diagnostic {
        Diagnostic(
            "MAP-3041", .error, title: "Dictionary of other codes",
            "`\(place)` holds codes of \(holds), and `\(name)` maps codes of \(maps)", at: span,
            because: "codes of one list that happen to be codes of another would mean something else",
            notes: [Note("the column is named here", at: column)],
            solutions: [Solution("name a dictionary over \(holds), or another place")])
    }

    /// An unknown name, with the nearest known one.
    private static func unknown(
        _ code: String, _ title: String, _ message: Phrase, _ name: String, _ known: [String],
        at span: SourceSpan, isOfData: Bool = false
    ) -> Diagnostic {
        let candidates = NearMiss.suggestions(for: name, among: known, countMax: 2)
        let near = candidates.prefix(1)
        let list = known.sorted().prefix(12).joined(separator: ", ")
        let solutions =
            near.map {
                Solution(
                    "did you mean `\($0)`?", replacements: [Replacement(span, with: $0)],
                    isSafe: !isOfData && candidates.count == 1)
            }
            + (near.isEmpty && !known.isEmpty
                ? [Solution("there are: \(list)\(known.count > 12 ? ", …" : "")")] : [])
        return Diagnostic(code, .error, title: title, message, at: span, solutions: solutions)
    }
}

extension FieldType {
    /// What a field of this type holds, in words.
    var kindName: String {
        switch kind {
        case .text: "a text"
        case .integer: "an integer"
        case .decimal: unit.map { "a decimal in \($0)" } ?? "a decimal"
        case .money: "money"
        case .percent: "a percentage"
        case .bool: "true or false"
        case .date: "a date"
        case .instant: "a point in time"
        case .local: "a local time"
        case .code: "a code"
        case .parts: "a text of parts"
        case .records: "a list of records"
        case .values: "a list"
        case .record, .object: "an object"
        case .map: "entries under free names"
        case .any: "anything"
        }
    }
}
