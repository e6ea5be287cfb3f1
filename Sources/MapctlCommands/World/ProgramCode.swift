import Glibc

/// The pages of the program's own code.
enum ProgramCode {
    /// Gives back the pages that only the start needed: reading flags, YAML, compiling. What is needed on
    /// comes back from the file by itself. For a stream this is most of the memory that the process has.
    static func releasePages() {
        guard case .success(let bytes) = FileAccess.read("/proc/self/maps", bytesMax: 1 << 20) else { return }
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = String(decoding: line, as: UTF8.self).split(separator: " ")
            // Code that is mapped from a file and never written; other pages could hold what a write made.
            guard words.count >= 6, words[1] == "r-xp", words[5].hasPrefix("/") else { continue }
            let bounds = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            guard bounds.count == 2, let start = UnsafeMutableRawPointer(bitPattern: bounds[0]) else {
                continue
            }
            madvise(start, Int(bounds[1] - bounds[0]), MADV_DONTNEED)
        }
    }
}
