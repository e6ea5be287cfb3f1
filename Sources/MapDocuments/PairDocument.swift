package import MapSource
package import MapYAML

/// The `pair:` files of one folder, put together.
package struct PairDocument: Sendable {
    package var name: Written
    package var files: [SourceFile]
    /// The two sides, in the order written.
    package var sides: [Named<SideDeclaration>] = []
    package var options: [Named<OptionDeclaration>] = []
    package var requires: [RequirementDeclaration] = []
    package var ensure: [Named<YAMLNode>] = []
    package var records: [Named<RecordMappingDeclaration>] = []
    package var dictionaries: [Named<DictionaryDeclaration>] = []
    package var forms: [Named<[FormDeclaration]>] = []
    package var flows: [Named<YAMLNode>] = []

    package init(name: Written, files: [SourceFile]) {
        self.name = name
        self.files = files
    }
}

/// A side: its platform, and the platform's settings as far as the pair decides them.
package struct SideDeclaration: Sendable {
    package var platform: Written
    /// Setting and value; a value may be `options.NAME`.
    package var settings: [Named<Written>]
}

/// One option of a pair.
package struct OptionDeclaration: Sendable {
    package enum Kind: Sendable {
        case oneOf([Written])
        /// A code of a list of one side. For example: `retailcrm.sites`.
        case code(Written)
        case listOf(Written)
        /// `text`, `integer`, `decimal` or `bool`.
        case type(Written)
    }

    package var span: SourceSpan
    package var kind: Kind
    package var defaultValue: YAMLNode?
    package var isRequired: Bool
    package var minimum: Written?
}

/// `{ that: EXPRESSION, says: TEXT }` or `{ ask: TEXT, when: EXPRESSION }`.
package struct RequirementDeclaration: Sendable {
    package var span: SourceSpan
    package var that: Written?
    package var says: Written?
    package var ask: Written?
    package var when: Written?
}

/// One of `records:` of a pair.
package struct RecordMappingDeclaration: Sendable {
    package var span: SourceSpan
    /// The record of each side.
    package var sides: [Named<Written>] = []
    package var match: [YAMLNode] = []
    package var several: Written?
    package var unmatched: ForSides<OutcomeDeclaration>?
    package var matched: Written?
    package var links: [Named<LinkDeclaration>] = []
    package var lines: LinesDeclaration?
    package var checks: [Named<CheckDeclaration>] = []
    package var invariants: [Named<InvariantDeclaration>] = []

    package init(span: SourceSpan) { self.span = span }
}

/// `price: { hugeprofit: "price > 0", else: park, says: TEXT }`.
package struct CheckDeclaration: Sendable {
    package var span: SourceSpan
    package var condition: Named<Written>
    package var otherwise: OutcomeDeclaration
    package var says: Written?
}

/// `total: { insales: total_price, retailcrm: totalSumm, tolerance: 0, else: park }`.
package struct InvariantDeclaration: Sendable {
    package var span: SourceSpan
    package var places: [Named<Written>]
    package var tolerance: Written?
    package var otherwise: OutcomeDeclaration?
    package var when: Written?
}
