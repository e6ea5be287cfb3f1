import MapReports
import MapSource
import PlatformRuntime

extension ExchangeRecorder.Exchange {
    /// The exchange as it may be seen.
    func shown(_ redactor: Redactor) -> CallReport.Exchange {
        var exchange = request.shown(redactor)
        switch result {
        case .failure(let failure): exchange.answer = .failed(failure.says(redactor).text)
        case .success(let raw):
            let headers = raw.headers.sorted { $0.key < $1.key }.map { header in
                CallReport.Header(name: header.key, value: redactor.redact(header.value))
            }
            exchange.answer = .answered(
                status: raw.status, headers: headers,
                body: redactor.redact(String(decoding: raw.body, as: UTF8.self)))
        }
        return exchange
    }
}

extension PlatformRequest {
    /// The request as it may be seen, without an answer.
    func shown(_ redactor: Redactor) -> CallReport.Exchange {
        CallReport.Exchange(
            method: method, url: redactor.redact(url),
            headers: headers.map { CallReport.Header(name: $0.name, value: redactor.redact($0.value)) },
            body: redactor.redact(String(decoding: body, as: UTF8.self)), answer: .none)
    }
}
