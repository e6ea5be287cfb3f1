import MapctlCommands

/// The executable; everything it does is in `MapctlCommands`.
@main
enum Mapctl {
    static func main() {
        CommandLineTool.runAndExit()
    }
}
