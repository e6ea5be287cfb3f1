import MapSource
import MapTestSupport
import MapValues
import PlatformSimulator
import Testing

/// The answers of the simulators have the members and kinds of the answers that the platforms' own clients
/// publish, but for differences that have their reason in ``ShapeReasons``.
@Suite(.enabled(if: PublishedAnswers.areThere, "the published answers are not beside the project"))
struct PublishedShapesTests {
    @Test(arguments: PublishedAnswers.account + PublishedAnswers.accountWrites)
    func answersOfTheAccountHaveTheirShape(operation: PublishedAnswers.Operation) {
        expect(operation.differences(RetailCRMAccount.withHistory()), operation.name)
    }

    @Test(arguments: PublishedAnswers.accountServices)
    func answersOfTheAccountsServicesHaveTheirShape(operation: PublishedAnswers.Operation) {
        expect(operation.differences(RetailCRMAccount.withServices()), operation.name)
    }

    @Test(arguments: PublishedAnswers.shop + PublishedAnswers.shopWrites)
    func answersOfTheShopHaveTheirShape(operation: PublishedAnswers.ShopOperation) {
        expect(operation.differences(InSalesShop.withEverything()), operation.testDescription)
    }

    /// A reason that no difference needs would hide the next one.
    @Test func everyReasonIsNeeded() {
        let used =
            (PublishedAnswers.account + PublishedAnswers.accountWrites).flatMap { operation in
                operation.differences(RetailCRMAccount.withHistory()).compactMap { ShapeReasons.key(for: $0) }
            }
            + PublishedAnswers.accountServices.flatMap { operation in
                operation.differences(RetailCRMAccount.withServices()).compactMap {
                    ShapeReasons.key(for: $0)
                }
            }
            + (PublishedAnswers.shop + PublishedAnswers.shopWrites).flatMap { operation in
                operation.differences(InSalesShop.withEverything()).compactMap { ShapeReasons.key(for: $0) }
            }
        #expect(ShapeReasons.all.keys.filter { !used.contains($0) }.sorted() == [])
    }

    private func expect(_ differences: [String], _ operation: String) {
        let unexplained = differences.filter { ShapeReasons.key(for: $0) == nil }
        #expect(unexplained == [], "\(operation): differences without a reason")
    }
}
