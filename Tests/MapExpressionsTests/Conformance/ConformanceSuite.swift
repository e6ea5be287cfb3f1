import Foundation
import MapSource
import MapTestSupport
import MapValues

/// The folder of cases, and the lists in the project that say what comes of each.
struct ConformanceSuite {
    /// Names a folder with cases of the suite, in place of the default one.
    static let folderVariable = "MAPCTL_CEL_CASES"

    let folder: URL
    /// Whether the folder is the one that the lists were made from.
    let isDefault: Bool

    /// `nil` where there is no such folder.
    init?() {
        let named = ProcessInfo.processInfo.environment[Self.folderVariable]
        folder = named.map { URL(filePath: $0) } ?? Self.root.appending(path: "../shared/conformance/cel")
        isDefault = named == nil
        guard FileManager.default.fileExists(atPath: folder.path()) else { return nil }
    }

    /// All cases, by files in the order of their names.
    func cases() throws -> [ConformanceCase] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter {
            $0.hasSuffix(".json")
        }
        return try names.sorted().flatMap { name in
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            return ConformanceCase.cases(of: JSONReader.read(bytes, name: name).value ?? .null)
        }
    }

    static let root = URL(filePath: RepositoryRoot.path)
}
