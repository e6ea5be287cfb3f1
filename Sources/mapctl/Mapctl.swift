import MapctlCommands

/// The executable; everything it does is in `MapctlCommands`. It has no sockets: where a command needs
/// them, the process becomes `mapctl-online`, which is beside it.
@main
enum Mapctl {
    static func main() {
        CommandLineTool.runAndExit(network: nil)
    }
}
