/// How a simulated account is set up.
package struct RetailCRMSettings: Sendable {
    /// The keys that the account knows; the first is that of the demo, the second that of somebody else,
    /// whose changes are not the first one's own.
    package var keys = [
        RetailCRMKey(text: "demo-key-0123456789abcdef"), RetailCRMKey(text: "other-key-0123456789abcdef"),
    ]
    /// Requests in a second, for each key.
    package var window = RateWindow(requests: 10, milliseconds: 1000)
    /// So many times as many may be about telephony, which has a window of its own.
    package var telephonyTimes = 4
    /// Versions of the API that the account offers.
    package var versions = ["3.0", "4.0", "5.0"]
    /// Seconds that the account's clock is east of Greenwich.
    package var zoneOffset = 3 * 3600

    package init() {}
}
