import MapExpressions
import MapProgram
import MapValues

/// Declares to expressions what the records, options and code lists of a pair are.
struct ScopeBuilder {
    let compiler: PairCompiler

    /// The scope of expressions over one record of a side, or over a line of it.
    func scope(side: Side, record: Int, parent: Int?, purpose: ExpressionPurpose) -> ExpressionScope {
        let platform = compiler.platforms[side]
        let declarations = PlatformDeclarations(platform: platform)
        let name = declarations.name(of: record)
        let own = ExpressionType.record(name)
        let above = parent.map { ExpressionType.record(declarations.name(of: $0)) } ?? .null
        return ExpressionScope(
            variables: [
                ExpressionVariable(ScopeSlot.record.name, own),
                ExpressionVariable(ScopeSlot.parent.name, above),
                ExpressionVariable(ScopeSlot.base.name, own),
                ExpressionVariable(ScopeSlot.options.name, .record("options")),
                ExpressionVariable(ScopeSlot.codes.name, .record("codes")),
                ExpressionVariable(ScopeSlot.run.name, .record("run")),
            ],
            records: declarations.records(reachableFrom: [record] + [parent].compactMap(\.self))
                + [optionsRecord()] + codeRecords() + [runRecord()],
            implicitRecord: ScopeSlot.record.name, facilities: facilities(), purpose: purpose)
    }

    /// The slot of what `requires:` read as `account`, behind those of every scope.
    static let accountSlot = ScopeSlot.allCases.count

    /// The scope of `requires:`: what is known when compiling, and what the accounts said of themselves.
    func requirements() -> ExpressionScope {
        let texts = ExpressionType.list(.string)
        var records: [RecordDeclaration] = []
        var sides: [FieldDeclaration] = []
        for side in Side.allCases {
            let name = "account.\(compiler.sideNames[side])"
            records.append(
                RecordDeclaration(
                    name,
                    [
                        FieldDeclaration("versions", texts), FieldDeclaration("rights", texts),
                        FieldDeclaration("access", .string), FieldDeclaration("sites", texts),
                        FieldDeclaration("taken", .string),
                    ]))
            sides.append(FieldDeclaration(compiler.sideNames[side], .record(name)))
        }
        records.append(RecordDeclaration("account", sides))
        return constants(
            further: [ExpressionVariable("account", .record("account"))], records: records)
    }

    /// The values for ``requirements()``; nothing for accounts that no snapshot describes.
    func requirementRoots() -> ExpressionRoots {
        var account = Fields()
        for side in Side.allCases {
            let name = compiler.sideNames[side]
            if let known = compiler.input.accounts[name] { account[name] = known.value }
        }
        var roots = constantRoots()
        roots.roots.append(.raw(.object(account)))
        return roots
    }

    /// The scope of what is known when compiling. The slots are the same as of every other scope.
    func constants(
        further: [ExpressionVariable] = [], records: [RecordDeclaration] = []
    ) -> ExpressionScope {
        ExpressionScope(
            variables: [
                ExpressionVariable("record_", .null), ExpressionVariable("parent_", .null),
                ExpressionVariable("base_", .null),
                ExpressionVariable(ScopeSlot.options.name, .record("options")),
                ExpressionVariable(ScopeSlot.codes.name, .record("codes")),
                ExpressionVariable("run_", .null),
            ] + further,
            records: [optionsRecord()] + codeRecords() + records, facilities: facilities())
    }

    /// The values for ``constants()``.
    func constantRoots() -> ExpressionRoots {
        ExpressionRoots([
            .missing, .missing, .missing, .raw(.object(compiler.options)), .raw(codes()), .missing,
        ])
    }

    private func facilities() -> ExpressionFacilities {
        var forms: [String: @Sendable (String) -> String?] = [:]
        for (name, chain) in compiler.forms {
            forms[name] = { text in
                var text: String? = text
                for form in chain { text = text.flatMap { form.apply($0) } }
                return text
            }
        }
        return ExpressionFacilities(forms: forms, zoneOffset: compiler.input.zoneOffset)
    }

    /// The scope of a condition over the rows of a list of codes; bare names are its columns.
    func row(of list: CodeList, of side: Side) -> ExpressionScope {
        let name = "codes.\(compiler.sideNames[side]).\(list.name)"
        return ExpressionScope(
            variables: [
                ExpressionVariable("row", .record(name)),
                ExpressionVariable(ScopeSlot.options.name, .record("options")),
            ],
            records: codeRecords() + [optionsRecord()], implicitRecord: "row", facilities: facilities(),
            purpose: .condition)
    }

    // MARK: Options and codes

    private func optionsRecord() -> RecordDeclaration {
        RecordDeclaration(
            "options",
            compiler.options.members.map { member in
                let type: ExpressionType =
                    switch member.value {
                    case .bool: .bool
                    case .number(let number): number.decimal?.scale == 0 ? .int : .number
                    case .list: .list(.string)
                    case .null, .text, .object: .string
                    }
                return FieldDeclaration(member.name, type, codes: compiler.optionWords(member.name))
            })
    }

    private func runRecord() -> RecordDeclaration {
        RecordDeclaration("run", [FieldDeclaration("time", .timestamp)])
    }

    /// `codes.SIDE.LIST[code].COLUMN`.
    private func codeRecords() -> [RecordDeclaration] {
        var records: [RecordDeclaration] = []
        var sides: [FieldDeclaration] = []
        for side in Side.allCases {
            let name = compiler.sideNames[side]
            var lists: [FieldDeclaration] = []
            for list in compiler.platforms[side].codeLists {
                let row = "codes.\(name).\(list.name)"
                lists.append(FieldDeclaration(list.name, .map(key: .string, value: .record(row))))
                var columns = list.columns.map {
                    FieldDeclaration($0.name, isBoolean($0.name, in: list) ? .bool : .string)
                }
                columns.append(FieldDeclaration(list.codeColumn, .string))
                records.append(RecordDeclaration(row, columns))
            }
            records.append(RecordDeclaration("codes.\(name)", lists))
            sides.append(FieldDeclaration(name, .record("codes.\(name)")))
        }
        records.append(RecordDeclaration("codes", sides))
        return records
    }

    private func isBoolean(_ column: String, in list: CodeList) -> Bool {
        list.rows.contains { if case .bool? = $0[column] { true } else { false } }
    }

    /// The rows of all code lists as data, by side, list and code.
    func codes() -> Value {
        var sides = Fields()
        for side in Side.allCases {
            var lists = Fields()
            for list in compiler.platforms[side].codeLists {
                let rows = list.rows.compactMap { row -> Fields.Member? in
                    guard let code = row[list.codeColumn]?.text else { return nil }
                    return Fields.Member(name: code, value: .object(row))
                }
                lists[list.name] = .object(Fields(distinct: rows))
            }
            sides[compiler.sideNames[side]] = .object(lists)
        }
        return .object(sides)
    }
}
