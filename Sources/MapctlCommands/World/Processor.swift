import Glibc

/// The machine's processor.
enum Processor {
    /// How many threads can run at once.
    static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
