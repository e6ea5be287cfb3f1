/// One `key: value` as it is laid out.
struct FormatMember {
    var key: FormatNode
    var value: FormatNode
}
