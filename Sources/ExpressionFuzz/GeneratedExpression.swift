/// Makes an expression from bytes, type by type, so that nearly all of them are checked programs.
struct GeneratedExpression {
    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0
    private static let depthMax = 8

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func make() -> String {
        switch choice(6) {
        case 0: bool()
        case 1: int()
        case 2: decimal()
        case 3: string()
        case 4: list()
        default: time()
        }
    }

    /// One of so many ways; 0, the plainest, when the bytes are used up or the nesting is deep.
    private mutating func choice(_ count: Int) -> Int {
        guard index < bytes.count, depth < Self.depthMax else { return 0 }
        index += 1
        return Int(bytes[index - 1]) % count
    }

    private mutating func deeper(_ part: (inout GeneratedExpression) -> String) -> String {
        depth += 1
        defer { depth -= 1 }
        return part(&self)
    }

    private mutating func bool() -> String {
        deeper { me in
            switch me.choice(10) {
            case 1: "(\(me.bool()) && \(me.bool()))"
            case 2: "(\(me.bool()) || \(me.bool()))"
            case 3: "!\(me.bool())"
            case 4: "(\(me.decimal()) <= \(me.decimal()))"
            case 5: "(\(me.string()) == \(me.string()))"
            case 6: "lines.exists(x, x.count > \(me.int()))"
            case 7: "\(me.string()).matches(\(me.pattern()))"
            case 8: "has(client.name)"
            case 9: "(\(me.int()) in \(me.list()))"
            default: "paid"
            }
        }
    }

    private mutating func int() -> String {
        deeper { me in
            switch me.choice(9) {
            case 1: "(\(me.int()) + \(me.int()))"
            case 2: "(\(me.int()) * \(me.int()))"
            case 3: "(\(me.int()) / \(me.int()))"
            case 4: "(\(me.int()) % \(me.int()))"
            case 5: "size(\(me.string()))"
            case 6: "\(me.list()).sum()"
            case 7: "9223372036854775807"
            case 8: "(\(me.bool()) ? \(me.int()) : -\(me.int()))"
            default: "3"
            }
        }
    }

    private mutating func decimal() -> String {
        deeper { me in
            switch me.choice(9) {
            case 1: "(\(me.decimal()) + \(me.decimal()))"
            case 2: "(\(me.decimal()) * \(me.decimal()))"
            case 3: "(\(me.decimal()) / \(me.decimal()))"
            case 4: "round(\(me.decimal()) / \(me.int()), 0.01, 'half_even')"
            case 5: "decimal(lines.map(x, x.price * x.count).sum())"
            case 6: "1e300"
            case 7: "math.least(\(me.decimal()), \(me.decimal()))"
            case 8: "decimal(\(me.string()))"
            default: "0.25"
            }
        }
    }

    private mutating func string() -> String {
        deeper { me in
            switch me.choice(10) {
            case 1: "(\(me.string()) + \(me.string()))"
            case 2: "\(me.string()).substring(\(me.int()))"
            case 3: "\(me.string()).replace(\(me.string()), \(me.string()))"
            case 4: "\(me.string()).split(\(me.string())).join(\(me.string()))"
            case 5: "'%s %.3e %f'.format([\(me.decimal()), \(me.decimal()), \(me.int())])"
            case 6: "values.?x.orValue(\(me.string()))"
            case 7: "string(\(me.time()))"
            case 8: "'é💡'"
            case 9: "\(me.string()).charAt(\(me.int()))"
            default: "client.name"
            }
        }
    }

    private mutating func list() -> String {
        deeper { me in
            switch me.choice(8) {
            case 1: "\(me.list()).map(x, x + \(me.int()))"
            case 2: "\(me.list()).filter(x, x > \(me.int()))"
            case 3: "(\(me.list()) + \(me.list()))"
            case 4: "\(me.list()).sort()"
            case 5: "\(me.list()).slice(\(me.int()), \(me.int()))"
            case 6: "\(me.list()).distinct()"
            case 7: "\(me.list()).sortBy(x, -x)"
            default: "[1, 2, \(me.int())]"
            }
        }
    }

    private mutating func time() -> String {
        deeper { me in
            switch me.choice(5) {
            case 1: "(\(me.time()) + duration('1h'))"
            case 2: "timestamp(\(me.int()))"
            case 3: "timestamp(\(me.time()).getHours('A/B'))"
            case 4: "timestamp(\(me.string()))"
            default: "at"
            }
        }
    }

    /// A regular expression out of the bytes themselves.
    private mutating func pattern() -> String {
        let letters = Array("ab.*+?|()[]^$\\d{2}-")
        let text = (0..<choice(12)).map { _ in letters[choice(letters.count)] }
        return "r'\(String(text))'"
    }
}
