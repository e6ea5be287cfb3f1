import MapSource
import MapValues
import PlatformRuntime
import Testing

/// Persons and places leave a record, and what is left has its shape.
@Suite struct PersonalDataTests {
    @Test(
        arguments: [
            // Persons.
            (
                #"{"client":{"name":"Anna","email":"a@b.org"}}"#,
                #"{"client":{"name":"Name1","email":"person1@example.com"}}"#
            ),
            (#"{"name":"Chair","title":"Chair"}"#, #"{"name":"Chair","title":"Chair"}"#),
            // All of an address but its country, also what nobody has heard of, and the city by itself.
            (
                #"{"address":{"countryIso":"RU","city":"Riga","region":"R","x":"Riga, 5"}}"#,
                #"{"address":{"countryIso":"RU","city":"Place 1","region":"Place 2","x":"Place 3"}}"#
            ),
            (
                #"{"address_for_gis":"Riga, 5","full_locality_name":"Riga"}"#,
                #"{"address_for_gis":"Place 1","full_locality_name":"Place 2"}"#
            ),
            (
                #"{"location":{"street":"Long","state":"R"}}"#,
                #"{"location":{"street":"Place 1","state":"Place 2"}}"#
            ),
            (#"{"state":"open","status":"new"}"#, #"{"state":"open","status":"new"}"#),
            // Numbers stay numbers with as many digits; ids, nothing and flags stay.
            (
                #"{"address":{"id":7,"zip":"127001","house":29,"flat":null,"valid":true,"lat":55.75}}"#,
                #"{"address":{"id":7,"zip":"100001","house":12,"flat":null,"valid":true,"lat":10.03}}"#
            ),
            (#"{"postcode":"127001"}"#, #"{"postcode":"100001"}"#),
            // The same value is the same one again.
            (
                #"[{"city":"Riga"},{"city":"Oslo"},{"city":"Riga"}]"#,
                #"[{"city":"Place 1"},{"city":"Place 2"},{"city":"Place 1"}]"#
            ),
        ])
    func areReplaced(record: String, wanted: String) throws {
        let value = try #require(JSONReader.read(Array(record.utf8), name: "record").value)
        var people = PersonalData()
        #expect(JSONWriter.text(people.replaced(value)) == wanted)
    }
}
