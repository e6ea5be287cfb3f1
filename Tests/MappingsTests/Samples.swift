import MapTestSupport

/// Recorded payloads that stand beside the repository; the suites that need them say that they were skipped.
enum Samples {
    /// The folder around the repository that holds `samples` and `bench`, if there is one.
    static let folder: String? = {
        let around = RepositoryRoot.path + "/../shared"
        return RepositoryFiles.isFolder("../shared/samples") ? around : nil
    }()

    static let isThere = folder != nil
}
