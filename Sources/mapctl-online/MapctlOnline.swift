import MapctlCommands
import MapctlNetwork

/// The executable that `mapctl` becomes where a command needs the network.
@main
enum MapctlOnline {
    static func main() {
        CommandLineTool.runAndExit(network: SocketNetwork())
    }
}
