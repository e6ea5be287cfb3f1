extension [UInt8] {
    /// Appends a copy. In pieces that stay in the nearest cache: what is copied here was just written, or is
    /// about to be read, piece by piece.
    mutating func appendPieces(_ bytes: UnsafeRawBufferPointer) {
        // Room in powers of two: blocks of about one size soon find it, and a long line grows in few steps.
        let needed = count + bytes.count
        if needed > capacity { reserveCapacity(1 << (Int.bitWidth - needed.leadingZeroBitCount)) }
        var start = 0
        while start < bytes.count {
            let end = Swift.min(start + 2048, bytes.count)
            append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
            start = end
        }
    }
}
