/// The mappings that documents are made of, by a name for each.
package enum ShapeName: String, Sendable, CaseIterable {
    case pair, side, ensured, option, requirement, record, check, invariant
    case link, names, convert, compose, join, round, form, phone, pick, defaultOutcome
    case lines, kits, split, money, residual, extra, dictionary, row, readRows
    case platform, platformRecord, field, listWrite, through, codeList
    case auth, format, limit, retry, answers, meaning, rights, effect
    case operation, page, results, search, changes
    case aCase, vector
    case flow, gone, flowLimits
    case project, connection, instance, replacedRecord, snapshots, snapshot, seenCode

    /// Its keys.
    package var shape: Shape {
        switch self {
        case .pair: .pair
        case .side: .side
        case .ensured: .ensured
        case .option: .option
        case .requirement: .requirement
        case .record: .record
        case .check: .check
        case .invariant: .invariant
        case .link: .link
        case .names: .names
        case .convert: .convert
        case .compose: .compose
        case .join: .join
        case .round: .round
        case .form: .form
        case .phone: .phone
        case .pick: .pick
        case .defaultOutcome: .defaultOutcome
        case .lines: .lines
        case .kits: .kits
        case .split: .split
        case .money: .money
        case .residual: .residual
        case .extra: .extra
        case .dictionary: .dictionary
        case .row: .row
        case .readRows: .readRows
        case .platform: .platform
        case .platformRecord: .platformRecord
        case .field: .field
        case .listWrite: .listWrite
        case .through: .through
        case .codeList: .codeList
        case .auth: .auth
        case .format: .format
        case .limit: .limit
        case .retry: .retry
        case .answers: .answers
        case .meaning: .meaning
        case .rights: .rights
        case .effect: .effect
        case .operation: .operation
        case .page: .page
        case .results: .results
        case .search: .search
        case .changes: .changes
        case .flow: .flow
        case .gone: .gone
        case .flowLimits: .flowLimits
        case .aCase: .aCase
        case .vector: .vector
        case .project: .project
        case .connection: .connection
        case .instance: .instance
        case .replacedRecord: .replacedRecord
        case .snapshots: .snapshots
        case .snapshot: .snapshot
        case .seenCode: .seenCode
        }
    }
}
