/// What became of the records of one run: nothing that was read is missing from it.
package struct Ledger: Sendable, Hashable {
    /// What became of a record, or of a value inside it.
    package enum Fate: String, Sendable, Hashable, CaseIterable {
        /// The text is no record: broken JSON, or something else than an object.
        case unreadable
        /// The record ended the run.
        case stopped
        /// The record waits in sight.
        case parked
        /// The record is left out on purpose.
        case skipped
        /// A value that was not there was put in; the record was mapped.
        case defaulted
        /// An element or a group of a record took no part; the record was mapped.
        case dropped
        /// A value was there and did not fit, so that it was left out; the record was mapped.
        case omitted
    }

    /// One thing that happened, however often.
    package struct Cause: Sendable, Hashable {
        /// What it led to.
        package var fate: Fate
        /// The link it happened in. For example: `order.payment.type`; empty when it is in none.
        package var link: String
        /// Why. For example: `` `77` has no row in payment_type ``.
        package var message: String

        package init(fate: Fate, link: String, message: String) {
            self.fate = fate
            self.link = link
            self.message = message
        }

        /// Of the message alone, which tells nearly all causes apart: every note of every block asks for it.
        package func hash(into hasher: inout Hasher) { hasher.combine(message) }
    }

    /// How often a cause was seen, and in which record first.
    package struct Tally: Sendable, Hashable {
        /// How often.
        package var count: Int
        /// For example: `1001`, or `line 12` for a record without an id.
        package var firstRecord: String

        package init(count: Int, firstRecord: String) {
            self.count = count
            self.firstRecord = firstRecord
        }
    }

    /// More causes than these are counted together: a broken file can have one for each record.
    package static let causesMax = 1_000

    /// More problems of one input help nobody.
    package static let problemsMax = 20

    /// The input. For example: `orders.ndjson`.
    package let input: String
    /// What a record is called. For example: `order`.
    package let noun: String
    /// All records, whatever became of them.
    package private(set) var read = 0
    /// Those that were written.
    package private(set) var mapped = 0
    /// Those that wait in sight.
    package private(set) var parked = 0
    /// Those that are left out on purpose.
    package private(set) var skipped = 0
    /// Those that are none.
    package private(set) var unreadable = 0
    /// Those that ended the run: at most one.
    package private(set) var stopped = 0
    /// What was wrong with the input between its records.
    package private(set) var problems: [String] = []
    /// Everything that happened, with how often.
    package private(set) var causes: [Cause: Tally] = [:]

    package init(input: String, noun: String) {
        self.input = input
        self.noun = noun
    }

    /// Counts records that were mapped without anything to tell.
    package mutating func countMapped(_ count: Int = 1) {
        read += count
        mapped += count
    }

    /// Counts a record that was not mapped; its cause is noted apart.
    package mutating func countHeld(_ fate: Fate) {
        read += 1
        switch fate {
        case .unreadable: unreadable += 1
        case .stopped: stopped += 1
        case .parked: parked += 1
        case .skipped: skipped += 1
        case .defaulted, .dropped, .omitted: mapped += 1
        }
    }

    /// Keeps something that was wrong with the input between its records.
    package mutating func count(_ problem: String) {
        if problems.count < Self.problemsMax { problems.append(problem) }
    }

    /// Counts a cause without counting a record. The name of its first record is asked for when it is new.
    package mutating func note(_ cause: Cause, count: Int = 1, firstRecord: @autoclosure () -> String) {
        if let index = causes.index(forKey: cause) {
            causes.values[index].count += count
        } else if causes.count < Self.causesMax {
            causes[cause] = Tally(count: count, firstRecord: firstRecord())
        } else {
            let rest = Cause(fate: cause.fate, link: "", message: "further causes")
            causes[rest, default: Tally(count: 0, firstRecord: firstRecord())].count += count
        }
    }

    /// Whether every record was mapped as it came.
    package var isClean: Bool { read == mapped && problems.isEmpty && causes.isEmpty }

    /// The causes of a fate, the commonest first.
    package func causes(of fate: Fate) -> [(cause: Cause, tally: Tally)] {
        causes.filter { $0.key.fate == fate }.map { ($0.key, $0.value) }.sorted { left, right in
            if left.tally.count != right.tally.count { return left.tally.count > right.tally.count }
            return (left.cause.link, left.cause.message) < (right.cause.link, right.cause.message)
        }
    }
}
