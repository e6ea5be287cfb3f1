import MapTestSupport
import MapValues
import PlatformSimulator
import Testing

/// A request as some client puts it on the wire, and what has to come back.
///
/// A file of `Tests/Corpus/wire` has many. Each begins with `# why`, then `> ` lines of the request (its
/// first line, its headers, an empty line, its body), `< status`, and a line for each thing that holds of
/// the answer:
///
/// - `order.id : whole`: a member has a kind (text, number, whole, flag, list, object, null);
/// - `order.status = "new"`: a member has a value, written as JSON;
/// - `- order.links`: a member is not there;
/// - `~ <count>3</count>`: the text is in the body.
struct WireCase: Sendable, CustomTestStringConvertible {
    let why: String
    let file: String
    let line: Int
    var request: [String] = []
    var status = 0
    var wanted: [String] = []

    var testDescription: String { "\(file):\(line) \(why)" }

    /// The cases of a file, in its order: what one changes the next one finds.
    static func read(_ file: String) -> [WireCase] {
        let text = RepositoryFiles.text(of: "Tests/Corpus/wire/\(file)") ?? ""
        var cases: [WireCase] = []
        var why = ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("# ") {
                why = String(line.dropFirst(2))
            } else if line.hasPrefix(">") {
                if cases.last?.status != 0 { cases.append(WireCase(why: why, file: file, line: index + 1)) }
                cases[cases.count - 1].request.append(String(line.dropFirst(2)))
            } else if line.hasPrefix("< ") {
                cases[cases.count - 1].status = Int(line.dropFirst(2)) ?? 0
            } else if !line.isEmpty {
                cases[cases.count - 1].wanted.append(String(line))
            }
        }
        return cases
    }

    /// The request; without a key of its own it has the right one.
    func worldRequest(key: WorldRequest.Header) -> WorldRequest {
        let words = (request.first ?? "").split(separator: " ", maxSplits: 1)
        let blank = request.firstIndex(of: "") ?? request.endIndex
        var headers = request[..<blank].dropFirst().map { line -> WorldRequest.Header in
            let sides = line.split(separator: ":", maxSplits: 1)
            return (String(sides[0]), sides.count > 1 ? String(sides[1].drop { $0 == " " }) : "")
        }
        let hasKey = words.last?.contains("apiKey=") == true || headers.contains { $0.name == key.name }
        if !hasKey, !request.contains(where: { $0.contains("name=\"apiKey\"") }) { headers.append(key) }
        let body = request[blank...].dropFirst().joined(separator: "\r\n")
        return WorldRequest(
            words.first.map(String.init) ?? "", words.last.map(String.init) ?? "", headers: headers,
            body: Array(body.utf8))
    }

    /// What does not hold of an answer.
    func faults(of answer: WorldAnswer) -> [String] {
        guard answer.status == status else {
            return ["\(answer.status) instead of \(status): \(answer.text)"]
        }
        return wanted.filter { !holds($0, of: answer) }
    }

    private func holds(_ line: String, of answer: WorldAnswer) -> Bool {
        if line.hasPrefix("~ ") { return answer.text.contains(line.dropFirst(2)) }
        if line.hasPrefix("- ") {
            let steps = line.dropFirst(2).split(separator: ".")
            let parent = answer.json.at(steps.dropLast().joined(separator: "."))
            return parent.fields?[String(steps.last ?? "")] == nil
        }
        if let range = line.firstRange(of: " = ") {
            return answer.json.json(at: String(line[..<range.lowerBound])) == line[range.upperBound...]
        }
        guard let range = line.firstRange(of: " : ") else { return false }
        let value = answer.json.at(String(line[..<range.lowerBound]))
        return Self.kinds(of: value).contains(String(line[range.upperBound...]))
    }

    private static func kinds(of value: Value) -> [String] {
        switch value {
        case .null: ["null"]
        case .bool: ["flag"]
        case .number(let number): number.decimal?.isWhole == true ? ["number", "whole"] : ["number"]
        case .text: ["text"]
        case .list: ["list"]
        case .object: ["object"]
        }
    }
}
