import MapSource
import Testing

struct NearMissTests {
    @Test(arguments: [
        ("custoemr", "customer"),  // neighbours swapped
        ("custmer", "customer"),  // dropped
        ("custoomer", "customer"),  // doubled
        ("cuztomer", "customer"),  // another letter
        ("Customer", "customer"),  // letter case
        ("totalsumm", "totalSumm"),
    ])
    func findsTheNameThatWasMeant(_ written: String, _ meant: String) {
        let names = ["customer", "courier", "totalSumm", "number", "status"]
        #expect(NearMiss.suggestions(for: written, among: names).first == meant)
    }

    @Test func offersNothingFarAway() {
        #expect(NearMiss.suggestions(for: "delivery", among: ["number", "status"]).isEmpty)
        #expect(NearMiss.suggestions(for: "", among: ["a"]).isEmpty)
        #expect(NearMiss.suggestions(for: "ab", among: ["xy"]).isEmpty)
    }

    @Test func ordersByDistanceAndThenByName() {
        let found = NearMiss.suggestions(
            for: "price", among: ["prize", "prices", "price2", "pride", "price"])
        #expect(found == ["price2", "prices", "pride"])
        #expect(NearMiss.suggestions(for: "price", among: ["Price", "prize"]) == ["Price", "prize"])
    }

    @Test func leavesOutNamesTooLongToCompare() {
        let long = String(repeating: "a", count: 101)
        #expect(NearMiss.suggestions(for: long, among: [long + "b"]).isEmpty)
    }
}
