import MapExpressions
import MapSource
import MapValues

/// The entrance of libFuzzer: one input is checked, and evaluated when it is an expression.
///
/// This target takes bytes and lets the language do what it likes with them; that nothing traps or hangs is
/// all it asks. The first byte chooses: source text as it is, read strictly or leniently, or a checked
/// program, made from the bytes by ``GeneratedExpression``. Built only with `MAPCTL_FUZZ=1`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 1 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let rest = bytes.dropFirst()
    switch bytes[0] % 3 {
    case 0: FuzzedExpression.run(String(decoding: rest, as: UTF8.self), mode: .strict)
    case 1: FuzzedExpression.run(String(decoding: rest, as: UTF8.self), mode: .lenient)
    default:
        var generated = GeneratedExpression(bytes: Array(rest))
        FuzzedExpression.run(generated.make(), mode: .strict)
    }
    return 0
}
