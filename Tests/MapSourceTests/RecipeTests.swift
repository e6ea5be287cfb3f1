import MapTestSupport
import Testing

struct RecipeTests {
    @Test func repeatsTextWithEscapesAndNumbers() throws {
        let made = try Recipe.make("# a remark\n\n2 a\\#:\\n\n1 \\x41\\s\\\\\\t\\r\n")
        #expect(String(decoding: made, as: UTF8.self) == "a0:\na1:\nA \\\t\r")
    }

    @Test func makesBytesThatAreNoText() throws {
        #expect(try Recipe.make("3 \\xFF") == [0xFF, 0xFF, 0xFF])
    }

    @Test(arguments: ["x", "0 a", "-1 a", "a b", "1 \\q", "1 \\x4", "1 \\xZZ"])
    func refusesWhatIsNoRecipe(_ recipe: String) {
        #expect(throws: Recipe.Mistake.self) { try Recipe.make(recipe) }
    }
}
