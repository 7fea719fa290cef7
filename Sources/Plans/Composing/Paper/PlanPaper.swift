import Core
import Papers
import PlanReading

/// A plan as an official paper, in the order and the words of the plans that offices issue; reading it gives the same plan again.
///
/// Items whose words stand in another one's are not printed twice: a quantity inside a task, a report that a duty speaks of, a
/// document that is cited in the purpose. Reading finds them there.
struct PlanPaper {
    let head: Plan.Head
    let parts: PaperParts
    private let items: [PlanItem]

    /// - parameter items: in the order of the plan; removed ones are left out.
    init(_ head: Plan.Head, _ items: [PlanItem], _ parts: PaperParts) {
        (self.head, self.parts) = (head, parts)
        self.items = items.filter { $0.state != .removed }
    }

    var paper: Paper {
        var paper = Paper(kind: kind, title: head.title)
        (paper.superior, paper.issuer) = (parts.superior, Self.broken(head.issuer ?? ""))
        (paper.number, paper.symbol) = number
        paper.place = parts.place
        if let year = head.year, let month = head.month, let day = head.day { paper.date = LocalDate(year: year, month: month, day: day) }
        (paper.month, paper.year) = (head.month, head.year)
        paper.bases = bases.map(Self.cited)
        paper.body =
            preamble + PurposePart.blocks(parts.purpose) + TargetPart(of(.target).filter { !$0.isQuantityInTask }).blocks + tasks.blocks + budget
            + organisation + reporting
        paper.closing = closing
        paper.recipients = parts.recipients
        paper.signature = .init(authority: parts.authority, position: parts.position, name: parts.signer)
        paper.annexes = tasks.annexes
        return paper
    }

    private func of(_ kind: PlanItem.Kind) -> [PlanItem] { items.filter { $0.kind == kind } }

    private var kind: String { head.kind }

    /// The name of a committee on two lines, as letterheads have it.
    private static func broken(_ issuer: String) -> String {
        let committee = "Ủy ban nhân dân "
        return issuer.hasPrefix(committee) ? committee.trimmed + "\n" + issuer.dropFirst(committee.count) : issuer
    }

    private var number: (String, String) {
        guard let number = head.number, let stroke = number.firstIndex(of: "/") else { return (head.number ?? "", parts.symbol) }
        return (String(number[..<stroke]), String(number[number.index(after: stroke)...]))
    }

    // MARK: Parts

    private var tasks: TaskPart { TaskPart(of(.task), head: head) }

    private var bases: [String] { of(.basis).map(\.text).filter { !spoken.contains($0) } }

    private static func cited(_ text: String) -> String {
        let openers = ["Căn cứ", "Thực hiện", "Xét"]
        return openers.contains { text.hasPrefix($0) } ? text : "Căn cứ " + text
    }

    private var preamble: [Block] {
        guard let issuer = head.issuer, !issuer.isEmpty else { return [] }
        let period = head.isPeriodInTitle ? "" : head.period.map { $0.contains("–") ? " giai đoạn \($0)" : " năm \($0)" } ?? ""
        return [.paragraph("\(issuer) ban hành \(kind)\(period) với các nội dung sau:")]
    }

    private var budget: [Block] {
        let sources = of(.budget).map(\.text)
        return sources.isEmpty ? [] : [.heading(.part, "Kinh phí thực hiện")] + Sentences.list(sources).map { .item(.dash, $0) }
    }

    private var organisation: [Block] {
        let duties = DutyPart(of(.duty)).blocks
        let sentences = (duties.isEmpty ? [] : standing) + occasions
        if duties.isEmpty && sentences.isEmpty { return [] }
        return [.heading(.part, "Tổ chức thực hiện")] + sentences.map(Block.paragraph) + duties
    }

    private var reporting: [Block] {
        var sentences = of(.duty).isEmpty ? standing : []
        for deadline in of(.deadline) {
            let sentence = deadline.reportSentence
            if !spoken.contains(sentence), !sentences.contains(sentence) { sentences.append(sentence) }
        }
        return sentences.isEmpty ? [] : [.heading(.part, "Chế độ báo cáo")] + sentences.map { .paragraph(Sentences.ended($0)) }
    }

    private var standing: [String] {
        head.leadAgency.map { ["\($0) là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện \(kind)."] } ?? []
    }

    /// Months of action and reviews that no task and no duty speaks of.
    private var occasions: [String] {
        items.compactMap { item in
            switch item.detail {
            case .period(let period) where !spoken.contains(item.text):
                return "Tổ chức \(item.text) từ ngày \(period.start.written) đến ngày \(period.end.written)."
            case .review(let year) where !spoken.contains(item.text, year.map(String.init)):
                return "Tổ chức \(item.text) việc thực hiện \(kind)" + (year.map { " vào năm \($0)" } ?? "") + "."
            default: return nil
            }
        }
    }

    private var closing: String {
        "Trên đây là \(kind) \(head.title.prefix(1).lowercased())\(head.title.dropFirst()). "
            + "Yêu cầu các cơ quan, đơn vị có liên quan nghiêm túc triển khai thực hiện"
    }

    // MARK: What is said already

    private var spoken: Spoken {
        Spoken(
            [parts.purpose]
                + items.flatMap { item -> [String] in
                    switch item.detail {
                    case .target where !item.isQuantityInTask: [item.text]
                    case .task(let task): [item.text, task.detail ?? "", task.timing ?? ""]
                    case .duty: [item.text]
                    default: []
                    }
                })
    }
}

/// The words that a paper prints for other reasons.
struct Spoken {
    private let texts: [String]

    init(_ texts: [String]) { self.texts = texts.map { VietnameseText.folded($0.onOneLine) } }

    /// - parameter more: what must stand in the same text.
    func contains(_ words: String, _ more: String? = nil) -> Bool {
        let words = VietnameseText.folded(Sentences.bare(words.onOneLine))
        return texts.contains { text in text.contains(words) && more.map(text.contains) ?? true }
    }
}
