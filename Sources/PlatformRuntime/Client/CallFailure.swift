import MapProgram

/// Why a call of a client gave no answer.
package enum CallFailure: Error, Sendable, Hashable {
    /// No request could be made.
    case problem(CallProblem)
    /// The platform did not do it. After a loss an earlier sending of the call may have been carried out.
    case refused(Refusal, isAfterLoss: Bool)
    /// No answer has come, and nothing was carried out or it does not matter.
    case failed(TransportFailure)
    /// A write whose answer was lost: nobody knows whether it was carried out.
    case unknown(TransportFailure)
    /// The platform has no operation of that name.
    case operationMissing(String)
    /// The answer to a login has no token.
    case tokenMissing(operation: String)
    /// What a login would give has no place to be stored, so that nobody logged in.
    case tokenNowhereKept(String)
    /// What a login gave could not be stored, and is lost.
    case tokenNotKept(String)
    /// The platform gives the same page again and again.
    case pagesStandStill(operation: String)
    /// The last record of a page does not have what the next page is asked for by.
    case pageKeyMissing(String, operation: String)
    /// The work was cancelled.
    case cancelled

    /// Whether a write may have been carried out.
    package var leavesDoubt: Bool {
        switch self {
        case .unknown: true
        case .failed(let failure): failure.leavesDoubt
        case .refused(let refusal, let isAfterLoss): refusal.kind == .later || isAfterLoss
        case .problem, .operationMissing, .tokenMissing, .tokenNowhereKept, .tokenNotKept, .pagesStandStill,
            .pageKeyMissing, .cancelled:
            false
        }
    }
}
