package import MapProgram
package import MapValues

extension PlatformClient {
    /// Rows of one list of codes at most: a list that people choose from is short.
    private static let codesMax = 20_000

    /// The profiles that the account answers, with the answer that says so; `nil` where the platform does not
    /// tell.
    package func profiles() async throws(CallFailure) -> (names: [String], answer: PlatformAnswer)? {
        guard let name = program.version else { return nil }
        let answer = try await call(try operation(name))
        return (ProfileChoice.profiles(in: answer, of: program), answer)
    }

    /// What the key may do and see; `nil` where the platform does not tell.
    package func rights() async throws(CallFailure) -> AccountRights? {
        guard let told = program.rights, let name = told.operation else { return nil }
        let answer = try await call(try operation(name))
        let access = told.access?.value(in: answer.body)
        return AccountRights(
            rights: Self.texts(told.at.value(in: answer.body)) ?? [],
            access: access.flatMap { $0.isEmpty ? nil : ValueLookup.text($0) },
            sites: Self.texts(told.sites?.value(in: answer.body)))
    }

    /// The rows of a list of codes as the platform has them.
    package func codes(readBy name: String) async throws(CallFailure) -> [Value] {
        try await records(of: try operation(name), most: Self.codesMax)
    }

    /// Seconds by which the clock of the platform is ahead of ours, by the date of an answer that has just
    /// come; `nil` where it has none.
    package func clockDifference(in answer: PlatformAnswer) -> Int? {
        answer.headers["date"].flatMap { HTTPDate.seconds($0) }.map { $0 - surroundings.seconds }
    }

    /// Tries whether the key may read a list, with one record of it.
    package func probe(_ operation: OperationProgram) async throws(CallFailure) -> PlatformAnswer {
        var small = operation
        if small.page?.size != nil { small.page?.size = 1 }
        let walk = PageWalk(small.page)
        return try await run(small) { $0.request(small, extra: walk.parameters) }.answer
    }

    private static func texts(_ value: Value?) -> [String]? {
        value?.elements.map { $0.map { ValueLookup.text($0) } }
    }
}
