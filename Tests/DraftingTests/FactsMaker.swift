import Core

@testable import Drafting

/// Invented facts, the same for the same seed.
struct FactsMaker {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    private mutating func day() -> LocalDate { LocalDate(year: 2026, month: 1, day: 1)!.adding(days: next(360)) }

    mutating func facts() -> Facts {
        var facts = Facts(
            plan: "Kế hoạch số \(10 + next(90))/KH-UBND ngày 02/02/2026 về phòng ngừa và ứng phó với bạo lực trên cơ sở giới",
            unit: "Ủy ban nhân dân phường Suối Mơ",
            period: .init(
                name: "6 tháng đầu năm 2026", start: LocalDate(year: 2025, month: 12, day: 15)!, end: LocalDate(year: 2026, month: 6, day: 8)!))
        let groups = ["1. Truyền thông", "2. Nâng cao năng lực", "3. Mô hình, địa chỉ tin cậy", "4. Kiểm tra, giám sát"]
        for number in 0..<next(14) { facts.tasks.append(task(number, groups[next(groups.count)])) }
        for number in 0..<next(4) { facts.next.append(task(100 + number, groups[0])) }
        for number in 0..<next(7) { facts.targets.append(target(number)) }
        for number in 0..<next(4) {
            facts.money.append(
                MoneyFact(
                    id: "m\(number)", source: ["Ngân sách địa phương", "Nguồn hỗ trợ của tổ chức số 3"][next(2)], planned: amount(), spent: amount(),
                    previous: amount()))
        }
        for number in 0..<next(5) {
            facts.obstacles.append(
                ObstacleFact(
                    id: "o\(number)", text: "Thiếu \(next(9) + 1) cộng tác viên.", agency: "Phòng Văn hóa - Xã hội", isProposal: next(2) == 0,
                    raisedOn: day(),
                    answer: ObstacleFact.Answer.allCases[next(5)], amount: amount()))
        }
        for number in 0..<next(3) {
            facts.papers.append(PaperFact(id: "p\(number)", number: "\(next(200))/KH-UBND", day: day(), title: "Triển khai năm 2026;"))
        }
        if next(2) == 0 { facts.before = .init(name: "năm 2025", done: next(40), overdue: next(9)) }
        if next(2) == 0 {
            facts.units = .init(reported: next(120), missing: (0..<next(3)).map { (id: "u\($0)", name: "xã Bản \($0 + 1)") })
        }
        return facts
    }

    private mutating func amount() -> Int? { next(3) == 0 ? nil : next(2_000) * 1_000_000 }

    private mutating func task(_ number: Int, _ group: String) -> TaskFact {
        var task = TaskFact(
            id: "t\(number)", text: "Tổ chức \(next(12) + 1) buổi truyền thông ở thôn, tổ dân phố.", group: group,
            state: TaskFact.State.allCases[next(6)])
        if next(3) > 0 { task.due = day() }
        if task.state == .done || task.state == .doneLate || task.state == .standingDone { task.doneOn = day() }
        if next(2) == 0 { task.lead = "Phòng Văn hóa - Xã hội" }
        if next(2) == 0 { task.progress = "Đã mở \(next(9)) lớp cho \(next(300)) người." }
        if next(3) == 0 { task.product = "Báo cáo" }
        if next(3) == 0 { task.cause = TaskFact.Cause.allCases[next(2)] }
        task.evidence = next(4)
        return task
    }

    private mutating func figure() -> Figure {
        switch next(6) {
        case 0: return .missing
        case 1: return .unknown
        case 2: return .hidden("<5")
        case 3, 4:
            let whole = 1 + next(4000)
            return .share(next(whole + 1), of: whole)
        default: return .number(Double(next(100_000)) / 100)
        }
    }

    private mutating func target(_ number: Int) -> TargetFact {
        var target = TargetFact(
            id: "c\(number)", text: "Tỷ lệ cán bộ được tập huấn đợt \(number + 1).", unit: next(2) == 0 ? "%" : "người", actual: figure(),
            previous: figure())
        if next(4) > 0 {
            (target.comparator, target.goal, target.dueYear) = ("ít nhất", Double(next(1000)) / 10, 2030)
            target.isMet = target.actual.value.map { $0 >= target.goal! }
        }
        if next(2) == 0 { (target.counted, target.population) = ("cán bộ đã được tập huấn", "cán bộ của 12 đơn vị") }
        return target
    }
}
