extension [UInt8] {
    /// Makes room for so many more bytes, in powers of two: blocks of about one size soon find room, and a
    /// long line grows in few steps.
    mutating func makeRoom(for more: Int) {
        let needed = count + more
        if needed > capacity { reserveCapacity(1 << (Int.bitWidth - needed.leadingZeroBitCount)) }
    }

    /// Appends a copy. In pieces that stay in the nearest cache: what is copied here was just written, piece
    /// by piece.
    mutating func appendPieces(_ bytes: UnsafeRawBufferPointer) {
        makeRoom(for: bytes.count)
        var start = 0
        while start < bytes.count {
            let end = Swift.min(start + 2048, bytes.count)
            append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            start = end
        }
    }
}
