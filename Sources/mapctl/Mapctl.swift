@main
enum Mapctl {
    static func main() {}
}
