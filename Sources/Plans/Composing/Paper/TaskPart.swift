import Papers

/// III. Nhiệm vụ, giải pháp: sections with their tasks, each with who leads, who helps, when, and what comes of it;
/// or the table of an annex, where the plan has its tasks there.
struct TaskPart {
    private let listed: [PlanItem]
    private let annexed: [PlanItem]
    private let head: Plan.Head

    init(_ tasks: [PlanItem], head: Plan.Head) {
        annexed = tasks.filter { $0.section.hasPrefix(Self.annex) }
        listed = tasks.filter { !$0.section.hasPrefix(Self.annex) }
        self.head = head
    }

    private static let annex = "Phụ lục"
    private static let usual = "Nhiệm vụ, giải pháp"

    var blocks: [Block] {
        let parts = listed.runs { $0.section.split(separator: ">").first.map(\.trimmed) }.flatMap(part)
        return annexed.isEmpty ? parts : parts + [.entry(.part, heading: Self.usual, text: "Chi tiết tại Phụ lục kèm theo.")]
    }

    var annexes: [Annex] {
        if annexed.isEmpty { return [] }
        return [Annex(title: "\(Self.usual) \(head.title.prefix(1).lowercased())\(head.title.dropFirst())", body: [.table(TaskTable(annexed).table)])]
    }

    /// Tasks that stand in no section of their part have the part's name for a title, in capitals.
    private func isDirect(_ task: PlanItem) -> Bool { !task.sectionTitle.contains(where: \.isLowercase) }

    private func part(_ tasks: [PlanItem]) -> [Block] {
        let name = tasks.first { isDirect($0) && !$0.sectionTitle.isEmpty }?.sectionTitle ?? Self.usual
        var isInSection = false
        var blocks: [Block] = [.heading(.part, name)]
        for run in tasks.runs(by: \.sectionTitle) {
            if isDirect(run[0]) {
                blocks += isInSection ? run.flatMap(section) : bullets(run)
            } else {
                blocks += [.heading(.section, run[0].sectionTitle)] + bullets(run)
                isInSection = true
            }
        }
        return blocks
    }

    private func bullets(_ tasks: [PlanItem]) -> [Block] {
        tasks.flatMap { task -> [Block] in
            let lines = TaskLines(task)
            return [.item(.dash, lines.text)] + (lines.members + lines.labels).map { .item(.plus, $0) }
        }
    }

    /// A task after the sections of its part is a section itself.
    private func section(_ task: PlanItem) -> [Block] {
        let lines = TaskLines(task)
        return [.heading(.section, Sentences.bare(lines.text))] + (lines.members + lines.labels).map { .item(.dash, $0) }
    }
}

/// A task line by line.
struct TaskLines {
    let text: String
    /// The points it has.
    let members: [String]
    /// "Cơ quan chủ trì: …" and so on.
    let labels: [String]

    init(_ task: PlanItem) {
        let pieces = task.text.split(separator: " + ").map(String.init)
        members = pieces.dropFirst().map(Sentences.ended)
        var labels: [String] = []
        func add(_ label: String, _ value: String?) {
            if let value, !value.isEmpty { labels.append(Sentences.ended("\(label): \(value)")) }
        }
        add("Cơ quan chủ trì", task.names(.lead).joined(separator: "; "))
        add("Cơ quan phối hợp", task.names(.coordinator).joined(separator: "; "))
        if case .task(let assignment) = task.detail {
            // The time that the task's own words say is not said again.
            let isSaid = labels.isEmpty && assignment.product == nil && assignment.detail == nil
            add("Thời gian thực hiện", isSaid && task.text.contains(assignment.timing ?? "") ? nil : assignment.timing)
            add("Sản phẩm", assignment.product)
            add("Nội dung thực hiện", assignment.detail)
        }
        self.labels = labels
        text = members.isEmpty ? Sentences.ended(task.text) : pieces.first ?? ""
    }
}
