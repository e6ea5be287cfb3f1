/// The loop of libFuzzer, which the linker finds in its library.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ callback: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The start of the program under the name that the package manager gives it.
@_cdecl("ExpressionFuzz_main")
public func fuzzMain(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt
{
    var count = count
    var arguments = arguments
    return runDriver(&count, &arguments, fuzzOneInput)
}
