import NIOHTTP1
import PlatformRuntime

/// Makes the head of a request.
enum RequestHead {
    /// The head with what HTTP asks for beside the request's own headers.
    static func head(
        of request: PlatformRequest, for address: WebAddress, userAgent: String
    ) -> HTTPRequestHead {
        var headers = HTTPHeaders(request.headers.map { ($0.name, $0.value) })
        let authority = address.origin.dropFirst(address.scheme.count + "://".count)
        headers.replaceOrAdd(name: "Host", value: String(authority))
        headers.replaceOrAdd(name: "User-Agent", value: userAgent)
        headers.remove(name: "Transfer-Encoding")
        let method = HTTPMethod(rawValue: request.method)
        if !request.body.isEmpty || [.POST, .PUT, .PATCH].contains(method) {
            headers.replaceOrAdd(name: "Content-Length", value: String(request.body.count))
        }
        return HTTPRequestHead(
            version: .http1_1, method: method, uri: request.target.isEmpty ? "/" : request.target,
            headers: headers)
    }
}
