package import MapDocuments

/// The instance of a project that a pair is compiled for.
package struct ChosenInstance: Sendable {
    /// The project that it stands in.
    package var project: ProjectDocument
    /// Its name there.
    package var name: String
    /// What it chooses.
    package var value: ProjectDocument.Instance
}
