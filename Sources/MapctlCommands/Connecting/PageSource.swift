import MapProgram
import MapValues
import PlatformRuntime

/// Records of a platform, page by page; one page is held at a time.
final class PageSource: BlockSource {
    let name: String
    private let connection: OpenConnection
    private let operation: OperationProgram
    private var pages: PageReader
    private let most: Int?
    private var count = 0
    /// What ended the reading early.
    private(set) var failure: CallFailure?
    private let says: (CallFailure) -> String

    /// - Parameters:
    ///   - operation: the list.
    ///   - parameters: its parameters.
    ///   - connection: the account.
    ///   - most: how many records are read; `nil` for all.
    ///   - says: a failure in words, for the ledger.
    init(
        _ operation: OperationProgram, parameters: [String: Value], connection: OpenConnection, most: Int?,
        says: @escaping (CallFailure) -> String
    ) {
        name = "\(connection.name) \(operation.name)"
        self.connection = connection
        self.operation = operation
        self.most = most
        self.says = says
        pages = connection.client.pages(of: operation, parameters: parameters)
    }

    var problems: [String] { failure.map { [says($0)] } ?? [] }

    func fill(_ slot: BlockSlot) -> Bool {
        guard failure == nil, most.map({ count < $0 }) ?? true else { return false }
        let reader = pages
        let (page, next) = Blocking.run { () -> (Result<Page?, CallFailure>, PageReader) in
            var reader = reader
            do throws(CallFailure) {
                return (.success(try await reader.next()), reader)
            } catch {
                return (.failure(error), reader)
            }
        }
        pages = next
        switch page {
        case .failure(let failure):
            self.failure = failure
            return false
        case .success(nil): return false
        case .success(let page?):
            for record in page.records.prefix(most.map { $0 - count } ?? page.records.count) {
                JSONWriter.write(record, to: &slot.input)
                slot.input.append(UInt8(ascii: "\n"))
                count += 1
            }
            return true
        }
    }
}
