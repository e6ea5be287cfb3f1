import Glibc
import Synchronization

/// A pipe of the system, for tests of writing.
struct Pipe {
    let readEnd: Int32
    let writeEnd: Int32

    struct Failure: Error {}

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure() }
        readEnd = ends[0]
        writeEnd = ends[1]
    }

    /// Reads in a thread of its own until the other end is closed; the result waits for the count.
    func readAllInBackground() -> () -> Int {
        let total = Box()
        var thread = pthread_t()
        let context = Unmanaged.passRetained(total).toOpaque()
        total.descriptor = readEnd
        pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                let box = Unmanaged<Box>.fromOpaque(context).takeRetainedValue()
                var block = [UInt8](repeating: 0, count: 1 << 16)
                while true {
                    let count = read(box.descriptor, &block, block.count)
                    if count <= 0 { return nil }
                    box.count += count
                }
            }, context)
        return {
            pthread_join(thread, nil)
            return total.count
        }
    }

    /// Shared with one thread, and read only after it has ended.
    private final class Box {
        var descriptor: Int32 = 0
        var count = 0
    }
}
