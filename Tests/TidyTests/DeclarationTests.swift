import Testing

/// Every declaration that others see says what it is; a file holds the type it is named after.
@Suite struct DeclarationTests {
    @Test func declarationsAreDocumented() {
        expectNone(SourceTree.productFiles.flatMap(DeclarationRules.undocumented(in:)))
    }

    @Test func undocumentedPropertiesGetFewer() {
        let counts = SourceTree.productFiles.reduce(into: [String: Int]()) { counts, source in
            counts[source.target, default: 0] += DeclarationRules.undocumentedProperties(in: source).count
        }
        for (target, count) in counts {
            let limit = Limits.undocumentedPropertiesMax[target, default: 0]
            let places = SourceTree.productFiles.filter { $0.target == target }
                .flatMap(DeclarationRules.undocumentedProperties(in:))
            if count > limit { expectNone(places) }
            let reached = count + Limits.undocumentedPropertiesSlack >= limit
            #expect(reached, "\(target): the limit of undocumented properties can go down to \(count)")
        }
    }

    @Test func documentationIsSentences() {
        expectNone(SourceTree.productFiles.flatMap(DeclarationRules.summariesWithoutStop(in:)))
    }

    @Test func filesHoldTheTypeTheyAreNamedAfter() {
        expectNone(SourceTree.productFiles.flatMap(DeclarationRules.strayTypes(in:)))
    }

    @Test(
        arguments: [
            ("package struct A {}", 1), ("/// An a.\npackage struct A {}", 0), ("private struct A {}", 0),
            ("package static func a() {}", 1), ("@discardableResult\npackage func a() {}", 1),
            ("/// An a.\n@discardableResult\npackage func a() {}", 0), ("    func local() {}", 0),
            ("package static func == (a: A, b: A) -> Bool { true }", 0), ("extension A {}", 0),
            ("package static let zero = 0", 1), ("package init?(a: Int) {}", 1), ("enum A {}", 1),
        ])
    func seesDeclarationsWithoutADocComment(text: String, count: Int) {
        #expect(DeclarationRules.undocumented(in: Self.sample(text)).count == count)
    }

    @Test(
        arguments: [
            ("    package var a: Int", 1), ("    /// An a.\n    package var a: Int", 0),
            ("    package init() {}", 0), ("    private var a: Int", 0),
            ("    package private(set) var a = 1", 1),
            ("    package func a() {}", 0), ("    let a = 1", 0),
        ])
    func countsPropertiesWithoutADocComment(text: String, count: Int) {
        #expect(DeclarationRules.undocumentedProperties(in: Self.sample(text)).count == count)
    }

    @Test(
        arguments: [
            ("/// An a.\nstruct A {}", 0), ("/// An a\nstruct A {}", 1),
            ("/// An a,\n/// or b.\nstruct A {}", 0),
            ("/// An a.\n///\n/// - a list\nstruct A {}", 0), ("/// Such as `A`:\n/// ```\nstruct A {}", 0),
        ])
    func seesSummariesWithoutAFullStop(text: String, count: Int) {
        #expect(DeclarationRules.summariesWithoutStop(in: Self.sample(text)).count == count)
    }

    @Test(
        arguments: [
            ("struct Sample {}\nstruct Other {}", 1), ("struct Sample {}\nprivate struct Other {}", 0),
            ("extension Sample {}", 0), ("struct Other {}", 1),
            ("struct Sample {\n    struct Inner {}\n}", 0),
        ])
    func seesTypesThatTheFileIsNotNamedAfter(text: String, count: Int) {
        #expect(DeclarationRules.strayTypes(in: Self.sample(text)).count == count)
    }

    private static func sample(_ text: String) -> SwiftSource {
        SwiftSource(path: "Sources/MapYAML/Sample.swift", text: text)
    }
}
