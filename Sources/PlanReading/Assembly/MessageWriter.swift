/// What to tell the person who gave the document.
enum MessageWriter {
    static func messages(
        _ reader: Reader, type: DocumentType, head: Header, issuer: Fact<Issuer>?, tasks: [TaskItem], targets: [TargetItem],
        responsibilities: [ResponsibilityItem], deadlines: [DeadlineItem]
    ) -> [ReadingMessage] {
        var codes: [String] = []
        if reader.lines.isEmpty { return [ReadingMessage("empty")] }
        if isBinary(reader) { return [ReadingMessage("binary")] }
        switch type {
        case .plan, .programme, .scheme: break
        case .decision where reader.carriesPlan: break
        case .decision: codes.append("decisionWithoutPlan")
        case .report: codes.append("notAPlan.report")
        case .letter: codes.append("notAPlan.letter")
        case .unknown: codes.append("notAPlan.unknown")
        default: codes.append("notAPlan.other")
        }
        guard codes.isEmpty else { return codes.map(ReadingMessage.init) }
        if tasks.isEmpty { codes.append("noTasks") }
        if targets.allSatisfy({ $0.scope != nil }) { codes.append("noTargets") }
        if responsibilities.isEmpty { codes.append("noResponsibilities") }
        if deadlines.isEmpty { codes.append("noDeadlines") }
        if issuer == nil { codes.append("issuerUnknown") } else if issuer?.value.province == nil { codes.append("provinceUnknown") }
        if head.number == nil { codes.append("numberBlank") }
        if head.date?.value.isComplete != true { codes.append("dateIncomplete") }
        return codes.map(ReadingMessage.init)
    }

    /// Bytes of a file taken for letters: hardly a word in it.
    private static func isBinary(_ reader: Reader) -> Bool {
        let fold = reader.source.fold
        let odd = fold.reduce(0) { $0 + ($1 == LetterFold.sign ? 1 : 0) }
        return odd * 10 > fold.count * 3 && fold.count > 16
    }
}
