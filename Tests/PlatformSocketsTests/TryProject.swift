import MapTestSupport

/// A project over the shipped pair, with what an account has said beside it.
enum TryProject {
    private static let text = """
        project: try
        connections:
          shop: { platform: insales, shop: demo, user: { env: U }, password: { env: P } }
          crm: { platform: retailcrm, url: https://demo.example.com, key: { env: K }, site: shop-a }
        pairs:
          demo:
            use: insales-retailcrm
            insales: shop
            retailcrm: crm
            options: { site: shop-a }
            confirmed: [same offers are kept as separate positions]
            dictionaries:
              delivery_type: { rows: [["301", self-delivery], ["302", courier]] }
        """

    private static let payments = """

              payment_type: { rows: [["77", cash], ["78", bank-card], ["79", bank-transfer]] }
        """

    /// What `mapctl validate` says of it.
    static func validate(snapshot: String, payments: String = payments) throws -> ShellRun {
        let folder = try TemporaryFolder()
        let name = snapshot.split(separator: "\n")[0].dropFirst("snapshot: ".count)
        let script = """
            mkdir snapshots && cat > snapshots/\(name).yaml && cat > mapctl.yaml <<'END'
            \(text)\(payments)
            END
            mapctl validate --deny-warnings --library '\(RepositoryRoot.path)/mappings' \
            --date 2026-11-21 mapctl.yaml
            """
        return try ShellRun(script, in: folder.path, input: Array(snapshot.utf8))
    }
}
