import MapInterpreter
import MapProgram
import MapReports
import MapSource
import MapValues

extension MapRequest {
    /// Maps what was asked for and gives what the shell is told.
    func perform(_ context: CommandContext) -> ExitStatus {
        let terminal = presentation.terminal(context)
        var loader = DocumentLoader()
        guard let compiled = CompiledPair(pair, context: context, loader: &loader),
            let choice = loader.take(
                MappingChoice.make(program: compiled.program, from: from, to: to, type: type)),
            let bound = loader.take(BindingsFile.read(bindings)),
            let others = loader.take(OthersFile.read(others))
        else { return loader.refused(terminal) }
        var source: PageSource?
        if let read {
            source = pages(of: read, compiled, context, &loader)
            if source == nil { return loader.refused(terminal) }
        }
        let held = HeldFile(parked)
        guard held.isOpen else { return terminal.outputFailed(held.errno) }
        let run = MappingRun(
            choice: choice, bindings: bound, others: others, jobs: jobs ?? Processor.coreCount,
            terminal: terminal,
            writeHeld: { held.write($0) })
        var status = ExitStatus.done
        if let source {
            _ = run.map(source, output: preview ? .preview : .records)
            if source.failure != nil { status = .failed }
        }
        for name in files.isEmpty && source == nil ? ["-"] : files {
            switch RecordInput.open(name) {
            case .failure(let problem):
                terminal.talk("Error: `\(DisplayWidth.shown(name))` \(problem.says)\n")
                status = .inputMissing
            case .success(let input):
                guard
                    run.map(
                        input.source(at: at.flatMap(JSONRecordPath.init) ?? .whole),
                        output: preview ? .preview : .records)
                else { break }
            }
            if run.failure != nil || run.isStopped { break }
        }
        return finish(run, terminal, status)
    }

    /// The records of the account of the side that is read.
    private func pages(
        of name: String, _ compiled: CompiledPair, _ context: CommandContext, _ loader: inout DocumentLoader
    ) -> PageSource? {
        guard
            let records = RecordsOfPlatform(
                reading: name, parameters, of: from, compiled, choice: pair, context: context,
                loader: &loader)
        else { return nil }
        let (connection, operation) = (records.connection, records.operation)
        return PageSource(
            operation, parameters: CallParameters.read(parameters), connection: connection, most: limit
        ) { failure in
            connection.finding(failure, operation: operation.name).message
        }
    }

    private func finish(_ run: MappingRun, _ terminal: Terminal, _ status: ExitStatus) -> ExitStatus {
        if case .failed(let errno)? = run.failure { return terminal.outputFailed(errno) }
        // A reader that has gone wanted no more; the ledger would tell it nothing.
        if run.failure == .readerGone { return .done }
        if format == .json {
            terminal.talk(LedgerJSON.text(run.ledgers))
        } else {
            let text = LedgerText(palette: terminal.talkPalette)
            for ledger in run.ledgers {
                let isQuiet = ledger.isClean && presentation.quiet
                if !isQuiet { terminal.talk(text.text(ledger)) }
            }
            let isAnythingHeld = run.ledgers.contains { $0.parked > 0 || $0.unreadable > 0 }
            if isAnythingHeld, parked == nil {
                terminal.hint("next: add --parked FILE to see these records with their reasons\n")
            }
        }
        if status != .done { return status }
        if run.isStopped { return .failed }
        if run.ledgers.contains(where: { $0.unreadable > 0 || !$0.problems.isEmpty }) { return .wrongData }
        return run.ledgers.contains { $0.parked > 0 } ? .parked : .done
    }
}
