import PlatformRuntime

/// A transport for which files take the place of some requests: they are written and read in the one folder
/// that the connection names. Everything else goes on to the transport behind it.
struct FolderTransport: Transport {
    private let folder: ConfinedFolder?
    private let inner: any Transport

    /// - Parameters:
    ///   - folder: the path of the folder; `nil` where the connection names none.
    ///   - inner: what carries requests.
    init(folder: String?, behind inner: any Transport) {
        self.folder = folder.map { ConfinedFolder(path: $0) }
        self.inner = inner
    }

    func send(
        _ request: PlatformRequest, within milliseconds: Int
    ) async -> Result<RawAnswer, TransportFailure> {
        let isFile = [PlatformRequest.fileMethod, PlatformRequest.folderMethod].contains(request.method)
        guard isFile else { return await inner.send(request, within: milliseconds) }
        guard let folder else { return .failure(.file("the connection names no `folder` for files")) }
        do throws(ConfinedFolder.Failure) {
            if request.method == PlatformRequest.fileMethod {
                try folder.replace(request.target, with: request.body)
                return .success(RawAnswer(status: 200, headers: [:], body: []))
            }
            let last = request.header(PlatformRequest.after)
            guard let next = try folder.next(request.target, after: last) else {
                return .success(RawAnswer(status: 204, headers: [:], body: []))
            }
            let headers = [PlatformRequest.fileName: next.name]
            return .success(RawAnswer(status: 200, headers: headers, body: next.bytes))
        } catch {
            return .failure(.file(error.says))
        }
    }
}
