import MapDocuments
import MapProgram
import MapSource

extension PairCompiler {
    /// What a create does when it is sent twice should be known: an answer may get lost. That something is
    /// said of it at all is checked with the platform.
    mutating func checkCreates(_ declaration: Named<RecordMappingDeclaration>) {
        for side in Side.allCases {
            let target = side.other
            guard let outcome = declaration.value.unmatched?.of(sideNames[side]), outcome.word == "create",
                hasOperations(target),
                let name = declaration.value.sides.first(where: { $0.name == sideNames[target] })?.value.text
            else { continue }
            guard let operation = operation("create", of: name, side: target) else {
                findings.append(
                    .operationMissing(
                        "create", record: name, platform: platforms[target].name,
                        fix: "write `unmatched: { \(sideNames[side]): stage }` or `park`", at: outcome.span))
                continue
            }
            guard let repeated = operation.value.repeats, repeated.text == "unknown" else { continue }
            findings.append(
                .createNotSafe(
                    name, platform: platforms[target].name, at: repeated.span,
                    create: outcome.span))
        }
    }
}
