import Glibc

/// The names of platforms, from the folders of the library, and how a text gives one away.
struct PlatformNames {
    /// Letters from which a name is seen inside of other words: a shorter one stands in too many.
    private static let insideMin = 4

    /// What is seen inside of other words. For example: `shopexpress`.
    private let roots: [String]
    /// What is seen as words of its own. For example: `shop-express`, `shop_express`, `shop express`.
    private let words: [String]
    /// How many names there are.
    let count: Int

    init(folders: [String], commonWords: Set<String>) {
        var (roots, words): (Set<String>, Set<String>) = ([], [])
        for folder in folders {
            let parts = folder.split(separator: "-").map(String.init)
            for separator in ["-", "_", " "] { words.insert(parts.joined(separator: separator)) }
            // The first word is the name of the house, where it is a name at all.
            roots.formUnion([parts.joined()] + parts.prefix(1).filter { !commonWords.contains($0) })
        }
        self.roots = roots.filter { $0.utf8.count >= Self.insideMin }.sorted()
        self.words = words.sorted()
        count = folders.count
    }

    /// The platforms of the library.
    static var ofLibrary: PlatformNames {
        let root = "mappings/platforms"
        let folders = SourceTree.paths(under: root).map { path in
            String(path.dropFirst(root.utf8.count + 1).prefix { $0 != "/" })
        }
        return PlatformNames(folders: Set(folders).sorted(), commonWords: Limits.commonWords)
    }

    /// The lines of a text, counted from 1, that name a platform: in code, in texts and in comments.
    func lines(of text: String) -> [Int] {
        let bytes = Array(text.utf8)
        let small = bytes.map { (65...90).contains($0) ? $0 + 32 : $0 } + [0]
        let found =
            roots.flatMap { Self.places(of: $0, in: small) }
            + words.flatMap { word in
                Self.places(of: word, in: small).filter {
                    Self.isWord($0..<($0 + word.utf8.count), of: bytes)
                }
            }
        return Set(found.map { place in 1 + bytes[..<place].count { $0 == UInt8(ascii: "\n") } }).sorted()
    }

    /// Where a word begins in a text that ends with a zero.
    private static func places(of word: String, in text: [UInt8]) -> [Int] {
        text.withUnsafeBytes { buffer in
            guard let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress else { return [] }
            var places: [Int] = []
            var rest = start
            while let found = strstr(rest, word) {
                places.append(UnsafePointer(found) - start)
                rest = UnsafePointer(found) + 1
            }
            return places
        }
    }

    /// Whether a stretch is a word; an inner capital begins a new one.
    private static func isWord(_ range: Range<Int>, of text: [UInt8]) -> Bool {
        func isBorder(_ left: Int) -> Bool {
            guard text.indices.contains(left), text.indices.contains(left + 1) else { return true }
            let (before, after) = (text[left], text[left + 1])
            if !CodeWord.isWordByte(before) || !CodeWord.isWordByte(after) { return true }
            let isCapital = (65...90).contains(after)
            return isCapital && (97...122).contains(before) || before == UInt8(ascii: "_")
                || after == UInt8(ascii: "_")
        }
        return isBorder(range.lowerBound - 1) && isBorder(range.upperBound - 1)
    }
}
