/// Where text goes and what it may look like there: the only way out for text.
///
/// This target takes findings and results as values and shows them as text, JSON and the formats of
/// other tools. It does not know how results were computed, and opens no files.
/// A struct of closures, so that tests read what a command would have printed.
package struct Terminal: Sendable {
    /// How much text is wanted.
    package enum Loudness: Sendable { case normal, quiet }

    /// Writes bytes of data (results); gives what became of them.
    package var writeData: @Sendable ([UInt8]) -> WriteResult
    /// Writes bytes of talk (findings, summaries, hints).
    package var writeTalk: @Sendable ([UInt8]) -> WriteResult
    /// Colours of the talk.
    package var talkPalette: Palette
    /// Colours of the data, when it is text for people.
    package var dataPalette: Palette
    /// Columns of the window; `nil` when the talk does not go to one.
    package var columns: Int?
    /// The language of findings.
    package var language = Language.english
    /// Whether talk that all is well is wanted.
    package var loudness: Loudness

    package init(
        writeData: @escaping @Sendable ([UInt8]) -> WriteResult,
        writeTalk: @escaping @Sendable ([UInt8]) -> WriteResult, talkPalette: Palette = .plain,
        dataPalette: Palette = .plain, columns: Int? = nil, loudness: Loudness = .normal
    ) {
        self.writeData = writeData
        self.writeTalk = writeTalk
        self.talkPalette = talkPalette
        self.dataPalette = dataPalette
        self.columns = columns
        self.loudness = loudness
    }

    /// Writes a text as data.
    @discardableResult package func data(_ text: String) -> WriteResult { writeData(Array(text.utf8)) }

    /// Writes a text as talk; nothing when it is empty.
    package func talk(_ text: String) {
        if !text.isEmpty { _ = writeTalk(Array(text.utf8)) }
    }

    /// Writes a text that only says that all is well, or what to do next; nothing when quiet is wanted.
    package func hint(_ text: String) {
        if loudness == .normal { talk(text) }
    }
}
