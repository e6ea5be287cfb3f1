import MapProgram
import MapValues

/// A list while it is being written.
struct ListWriting {
    let list: ListProgram
    let reading: Side
    let present: [Value]
    let frame: Frame
    var matched: Set<Int> = []
    var written: [Value] = []
    /// Whether links inside may read either side, by what was last agreed.
    var isMerging = false
    /// By key: what they wrote into elements of the side that the list is read from.
    var back: [String: Value] = [:]

    init(list: ListProgram, reading: Side, present: [Value], frame: Frame) {
        self.list = list
        self.reading = reading
        self.present = present
        self.frame = frame
    }
}
