import MapDocuments
import MapSource
import MapValues
import MapYAML

extension ProjectCheck {
    /// How old a snapshot may be where the project does not say it, in days.
    private static let daysMax = 30

    /// Snapshots belong to a connection of the project, speak of its platform, and are not old.
    mutating func checkSnapshots() {
        var known: [String: SourceSpan] = [:]
        for snapshot in input.snapshots {
            let name = snapshot.name
            if let first = known[name.text] {
                findings.append(.snapshotGivenTwice(name.text, at: name.span, first: first))
            }
            known[name.text] = name.span
            checkOwner(of: snapshot)
            checkAge(of: snapshot)
            checkLists(of: snapshot)
        }
    }

    private mutating func checkOwner(of snapshot: SnapshotDocument) {
        let connections = input.project.connections
        guard let connection = connections.first(where: { $0.name == snapshot.name.text }) else {
            findings.append(
                .unknownConnection(
                    snapshot.name.text, known: connections.map(\.name), at: snapshot.name.span))
            return
        }
        let platform = nodes.member("platform", of: connection.value)
        guard let name = nodes.text(platform), name != snapshot.platform.text else { return }
        findings.append(
            .snapshotOfAnotherPlatform(
                snapshot.platform.text, connection: connection.name, platform: name,
                at: snapshot.platform.span, connectionSpan: platform?.span))
    }

    private mutating func checkAge(of snapshot: SnapshotDocument) {
        guard let taken = SnapshotDay.read(snapshot.taken.text) else {
            findings.append(.unreadableDay(snapshot.taken.text, at: snapshot.taken.span))
            return
        }
        var daysMax = Self.daysMax
        if let age = input.project.snapshotAge {
            guard age.text.last == "d", let days = Int(age.text.dropLast()), days > 0 else {
                findings.append(.unreadableAge(age.text, at: age.span))
                return
            }
            daysMax = days
        }
        if let today = input.today, today.number < taken.number {
            findings.append(.snapshotOfTheFuture(snapshot.name.text, at: snapshot.taken.span))
        }
        guard let today = input.today, today.number - taken.number > daysMax else { return }
        findings.append(
            .staleSnapshot(
                snapshot.name.text, days: today.number - taken.number, daysMax: daysMax,
                at: snapshot.taken.span, limit: input.project.snapshotAge?.span))
    }

    /// Its lists are lists of the platform, and every row has its code.
    private mutating func checkLists(of snapshot: SnapshotDocument) {
        guard let platform = input.platforms[snapshot.platform.text] else { return }
        let known = platform.codes.map(\.name)
        let lists =
            snapshot.codes.map { ($0.name, $0.nameSpan) } + snapshot.seen.map { ($0.name, $0.nameSpan) }
        for (name, span) in lists where !known.contains(name) {
            findings.append(.unknownCodeList(name, platform: platform.name.text, known: known, at: span))
        }
        for list in snapshot.codes {
            guard let declared = platform.codes.first(where: { $0.name == list.name }) else { continue }
            findings += CodeRowsCheck(declared, of: platform, isWritten: false).findings(in: list.value)
        }
    }
}
