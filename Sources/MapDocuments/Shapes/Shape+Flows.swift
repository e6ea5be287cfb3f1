// The keys of flows.
extension Shape {
    static let flow = Shape(
        "a flow",
        [
            .init("record", .text, "The record of the pair that it moves."),
            .init("direction", .text, "The only way in which records move, as `a -> b`."),
            .init("because", .text, "Why the other way is closed."),
            .init("select", .bySide(.text), "Which records of a side take part."),
            .init("every", .text, "The time between two runs, such as 10m."),
            .init("by", .words(["hand", "webhook"]), "What starts it beside `every`."),
            .init("after", .texts, "Flows that have to have caught up before it starts."),
            .init("start", .text, "Where it begins: enable, all, or a date."),
            .init("gone", .shape(.gone), "What happens to partners of records that are gone."),
            .init("limits", .shape(.flowLimits), "What one run may do at most."),
            .init("enabled", .flag, "Whether it runs."),
        ])

    static let gone = Shape(
        "gone",
        [
            .init("deleted", .words(["report", "hide", "delete"]), "Of a record that was deleted."),
            .init("deselected", .words(["report", "hide", "delete"]), "Of one that `select` takes no more."),
        ])

    static let flowLimits = Shape(
        "limits of a flow",
        [
            .init("creates", .text, "Records that are made."),
            .init("changes", .text, "Records that are changed: a number, or a share such as 20%."),
            .init("deletes", .text, "Records that are deleted."),
            .init("effects", .text, "Messages and the like that writes bring about."),
            .init("stale", .text, "How old what was read may be, such as 2h."),
        ])
}
