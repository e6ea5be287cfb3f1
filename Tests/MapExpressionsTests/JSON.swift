import MapSource
import MapValues

/// JSON texts as values.
enum JSON {
    /// The value of a text; null when it cannot be read, which no test expects.
    static func value(_ text: String) -> Value {
        JSONReader.read(SourceFile(name: "record", text: text)).value ?? .null
    }
}
