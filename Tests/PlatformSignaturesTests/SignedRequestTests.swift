import MapCompiler
import MapDocuments
import MapProgram
import MapSource
import MapValues
import MapYAML
import PlatformRuntime
import PlatformSignatures
import Testing

/// A request of the runtime, signed for good: AWS's published example of signature version 2.
@Suite struct SignedRequestTests {
    private static let text = """
        platform: jobs
        base_url: https://elasticmapreduce.amazonaws.com
        settings: { id: {}, secret: { secret: true } }
        auth: { kind: aws_query, user: id, password: secret }
        operations:
          jobs.list:
            get: ""
            query: { Action: DescribeJobFlows, Version: "2009-03-31", Timestamp: "{at}" }
            items: body
        """

    @Test func signsAsPublished() throws {
        let request = try builder(sign: { MessageCode.sha256(secret: $0, message: $1) })
        #expect(request.target.hasSuffix("&Signature=i91nKc4PWAt0JJIdXwz9HxZCJDdiy6cf%2FMj6vPxyYIs%3D"))
    }

    /// Another secret, another time: another signature.
    @Test func dependsOnAllOfIt() throws {
        let other = try builder(sign: { MessageCode.sha256(secret: $0 + [1], message: $1) })
        #expect(!other.target.contains("i91nKc4PWAt0JJIdXwz9HxZCJDdiy6cf"))
    }

    @Test func sendsNothingUnsigned() {
        #expect(throws: CallProblem.unsigned) { try builder(sign: nil) }
    }

    private func builder(sign: MessageSigning?) throws -> PlatformRequest {
        let file = SourceFile(name: "platform.yaml", bytes: Array(Self.text.utf8))
        let root = try #require(YAMLReader.read(file).value)
        guard case .platform(let document)? = Document.read(root, of: file).value else {
            throw CallProblem.unsigned
        }
        let program = try #require(AdapterCompiler.compile(document).value)
        let settings = ConnectionValues([
            "id": "AKIAIOSFODNN7EXAMPLE", "secret": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        ])
        let operation = try #require(program.operation("jobs.list"))
        let builder = RequestBuilder(program: program, settings: settings, now: 1_317_655_170, sign: sign)
        return try builder.request(operation, parameters: ["at": .text("2011-10-03T15:19:30")]).get()
    }
}
