import Core
import Organisations
import Places
import Storage

/// A plan of a unit that carries out another one: its words as a draft, before anybody has looked at them.
struct ChildPlan {
    let head: Plan.Head
    let items: [PlanItem]
    let parts: PaperParts

    /// What can be taken over, in the order of a paper.
    static let kinds: [PlanItem.Kind] = [.target, .task, .budget, .duty, .deadline]

    /// What an officer chose.
    struct Choice: Sendable {
        let title: String
        let startYear: Int?
        let endYear: Int?
        let items: Set<ID<PlanItem>>
    }

    /// - parameter standing: the agency that will look after the plan.
    init(
        of parent: Plan, _ items: [PlanItem], _ choice: Choice, as id: ID<Plan>, in place: String, standing: String, today: LocalDate,
        _ tx: any Transaction
    )
        throws
    {
        let unit = PlaceCode(place).flatMap(PlaceIndex.bundled.place(code:))
        head = Plan.Head(
            type: "KH", title: choice.title, issuer: unit.map { "Ủy ban nhân dân \($0.nameInSentence)" }, number: nil, day: nil, month: nil,
            year: today.year, startYear: choice.startYear, endYear: choice.endYear, leadAgency: standing)
        let taken = try items.filter { choice.items.contains($0.id) }.map { try $0.takenOver(by: id, in: place, standing: standing, tx) }
        let basis = PlanItem(
            id: .random(), plan: id, kind: .basis, position: Draft.spacing, section: "", sectionTitle: "", text: parent.head.citation, span: nil,
            confidence: 1, state: .accepted, revision: 1, detail: .line)
        self.items = ([basis] + taken).enumerated().map { position, item in
            var item = item
            item.position = (position + 1) * Draft.spacing
            return item
        }
        var parts = PaperParts()
        parts.symbol = PaperParts.symbol(of: head)
        parts.place = unit?.shortName ?? ""
        parts.purpose = Self.purpose(parent.head, unit?.nameInSentence)
        (parts.authority, parts.position) = (["TM. Ủy ban nhân dân"], "Chủ tịch")
        parts.recipients = [parent.head.issuer, "Các cơ quan, đơn vị có liên quan", "Lưu: VT"].compactMap { $0 }
        self.parts = parts
    }

    private static func purpose(_ parent: Plan.Head, _ unit: String?) -> String {
        let place = unit.map { " trên địa bàn \($0)" } ?? "", above = parent.issuer.map { " của \($0)" } ?? ""
        return """
            1. Mục đích: triển khai kịp thời, đồng bộ, hiệu quả các chỉ tiêu, nhiệm vụ\(above)\(place).
            2. Yêu cầu: xác định rõ nội dung công việc, thời gian và trách nhiệm của từng cơ quan, đơn vị; bảo đảm phối hợp chặt chẽ trong quá trình thực hiện.
            """
    }
}

extension Plan.Head {
    /// What the paper is called: a plan unless it says otherwise.
    var kind: String {
        switch type {
        case "QĐ": "Quyết định"
        case "CTr": "Chương trình"
        case "ĐA": "Đề án"
        case "CV": "Công văn"
        default: "Kế hoạch"
        }
    }

    /// "Kế hoạch số 255/KH-UBND ngày 07/5/2026 của Ủy ban nhân dân tỉnh Hà Tĩnh về thực hiện …"
    var citation: String {
        var words = kind
        if let number { words += " số \(number)" }
        if let day, let month, let year { words += " ngày \(day < 10 ? "0" : "")\(day)/\(month < 3 ? "0" : "")\(month)/\(year)" }
        if let issuer { words += " của \(issuer)" }
        return words + " về \(title.prefix(1).lowercased())\(title.dropFirst())"
    }
}

extension PlanItem {
    /// The same item for the agencies of another unit: named as that unit names them where it has them, else open. What is laid on
    /// the units below is the work of the one that looks after the plan.
    fileprivate func takenOver(by plan: ID<Plan>, in place: String, standing: String, _ tx: any Transaction) throws -> PlanItem {
        let isOurs = isForUnitsBelow && kind != .task
        let own =
            try isOurs
            ? [Named(kind == .deadline ? .reporter : .lead, standing, agency: AgencyStore(tx).named(standing, in: place)?.id)]
            : agencies.compactMap { named -> Named? in
                if AgencyName.isGroup(named.name) { return named.part == .lead ? nil : Named(named.part, named.name) }
                return try AgencyStore(tx).named(named.name, in: place).map { Named(named.part, $0.name, agency: $0.id) }
            }
        // Whose reports go where is said anew at every level.
        let isUnclear = (kind == .task || kind == .duty) && !own.contains { $0.part == .lead } || kind == .deadline
        return PlanItem(
            id: .random(), plan: plan, kind: kind, position: position, section: kind == .target ? "" : section, sectionTitle: sectionTitle,
            text: text,
            span: nil, confidence: isUnclear ? 0.5 : 1, state: .proposed, revision: 1,
            detail: isOurs && kind == .duty ? .duty(.init(isRequest: false, isGroup: false)) : detail, agencies: own)
    }
}
