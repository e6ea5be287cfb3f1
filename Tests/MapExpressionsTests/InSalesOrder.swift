import MapCompiler
import MapDocuments
import MapExpressions
import MapSource
import MapTestSupport
import MapYAML

/// Expressions over a real platform's order, as the project's platform files declare it.
enum InSalesOrder {
    /// `record` is an order; `options` has what pairs usually have.
    static let scope: ExpressionScope? = {
        let folder = "mappings/platforms/insales"
        let files = [folder, folder + "/records"].flatMap { folder in
            RepositoryFiles.names(in: folder).filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 }
        }
        let pieces = files.compactMap(platform)
        guard let document = PlatformDocument.merged(pieces).value else { return nil }
        return RecordExpressions.scope(
            record: "order", of: document, further: [], facilities: ExpressionFacilities()
        ).value
    }()

    private static func platform(_ path: String) -> PlatformDocument? {
        let file = SourceFile(name: path, text: RepositoryFiles.text(of: path) ?? "")
        guard let node = YAMLReader.read(file).value,
            case .platform(let platform)? = Document.read(node, of: file).value
        else { return nil }
        return platform
    }

    static func check(_ text: String) -> Checked<CheckedExpression>? {
        scope.map {
            ExpressionCompiler.check(
                ExpressionText(file: SourceFile(name: "expression", text: text)), scope: $0)
        }
    }
}
