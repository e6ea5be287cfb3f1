import PlatformSignatures
import Testing

/// Published answers of the standards and of the platforms.
@Suite struct MessageCodeTests {
    /// RFC 4231, test cases 1, 2, 3 and 6.
    @Test(
        arguments: [
            (
                [UInt8](repeating: 0x0B, count: 20), Array("Hi There".utf8),
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
            (
                [UInt8](repeating: 0xAA, count: 20), [UInt8](repeating: 0xDD, count: 50),
                "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
            ),
            (
                [UInt8](repeating: 0xAA, count: 131),
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
            ),
        ])
    func givesTheAnswersOfTheStandard(secret: [UInt8], message: [UInt8], code: String) {
        #expect(hex(MessageCode.sha256(secret: secret, message: message)) == code)
    }

    @Test func tellsARightCodeFromAWrongOne() {
        let secret = Array("secret".utf8)
        var code = MessageCode.sha256(secret: secret, message: [1, 2, 3])
        #expect(MessageCode.isRight(code, secret: secret, message: [1, 2, 3]))
        #expect(!MessageCode.isRight(code, secret: secret, message: [1, 2, 4]))
        #expect(!MessageCode.isRight(code.dropLast(), secret: secret, message: [1, 2, 3]))
        code[0] ^= 1
        #expect(!MessageCode.isRight(code, secret: secret, message: [1, 2, 3]))
    }

    @Test func knowsSignedQueries() {
        let secret = Array("client-secret".utf8)
        let code = hex(
            MessageCode.sha256(secret: secret, message: Array("code=1&shopname=demo&timestamp=1".utf8)))
        let query = "shopname=demo&code=1&hmac=\(code)&timestamp=1"
        #expect(SignedQuery.isRight(query, code: "hmac", secret: secret))
        #expect(!SignedQuery.isRight(query + "&x=1", code: "hmac", secret: secret))
        #expect(!SignedQuery.isRight(query + "&hmac=\(code)", code: "hmac", secret: secret))
        #expect(!SignedQuery.isRight("shopname=demo&code=1", code: "hmac", secret: secret))
        #expect(!SignedQuery.isRight("shopname=demo&hmac=zz", code: "hmac", secret: secret))
    }

    private func hex(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let text = String(byte, radix: 16)
            return text.utf8.count == 1 ? "0" + text : text
        }.joined()
    }
}
