import Papers

/// The agencies with what each has to do; those that are asked, not ordered, under "Đề nghị".
struct DutyPart {
    private let duties: [PlanItem]

    init(_ duties: [PlanItem]) { self.duties = duties }

    var blocks: [Block] {
        duties.runs { Holder(name: $0.names(.lead).joined(separator: "; "), isRequest: $0.isRequest) }.flatMap { run -> [Block] in
            let name = run[0].names(.lead).joined(separator: "; ")
            let heading = name.isEmpty ? "Các cơ quan, đơn vị có liên quan" : run[0].isRequest ? "Đề nghị \(name)" : name
            if run.count == 1 { return [.entry(.section, heading: heading, text: Sentences.ended(run[0].text))] }
            return [.heading(.section, heading)] + run.map { .item(.dash, Sentences.ended($0.text)) }
        }
    }

    private struct Holder: Equatable {
        let name: String
        let isRequest: Bool
    }
}

extension PlanItem {
    fileprivate var isRequest: Bool { if case .duty(let duty) = detail { duty.isRequest } else { false } }
}
