extension Catalogue {
    /// Findings in Russian: the texts are in `Russian+….swift`, by first digit of their codes.
    package static let russian = Catalogue(
        [
            russianWords, russianReading, russianScalars, russianData, russianFaults, russianDocuments,
            russianNames, russianProofs, russianPlatforms,
            russianFlows, russianLoose, russianRunning, russianCalls,
        ],
        pluralForm: russianForm)

    /// 0 for 1, 21, …; 1 for 2 to 4, 22, …; 2 for the rest.
    package static func russianForm(_ number: Int) -> Int {
        let tens = number.magnitude % 100
        let ones = number.magnitude % 10
        if ones == 1, tens != 11 { return 0 }
        return (2...4).contains(ones) && !(12...14).contains(tens) ? 1 : 2
    }
}
