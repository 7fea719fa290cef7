import PlanReading
import Testing

/// Targets and tasks of the made-up documents.
@Suite struct `Targets` {
    private func targets(_ text: String) -> [String] {
        Sample.read(text).targets.filter { $0.scope == nil }.map { target in
            let value = target.value.map { $0 == $0.rounded() ? String(Int($0)) : String($0) } ?? "–"
            return "\(target.comparator?.rawValue ?? "")\(value) \(target.unit ?? "–") \(target.due.map(String.init) ?? "–")"
        }
    }

    @Test func `take comparison and year from phrase and heading`() {
        #expect(targets(Sample.decisionWithPlan) == [">=85 % 2027", ">=70 % 2027", "=100 % 2030", "<7.5 % 2030"])
        #expect(targets(Sample.narrowColumns) == [">70 % 2023", "=9 xã 2023", ">=80 % 2023"])
        #expect(targets(Sample.annexTables) == ["=60 % 2026", "=95 % 2028", ">=95 % 2028", "=340 người 2028"])
    }

    @Test func `survive a scanner, and years they are compared with`() {
        #expect(targets(Sample.scanned) == ["=100 % 2022", ">=50 % 2022"])
        #expect(targets(Sample.starLabels) == ["=15 % 2026", "=95 % 2026", "=12 thôn 2026", "– – 2026"])
    }

    @Test func `of two years in one sentence are two`() {
        #expect(
            targets(Sample.partsAndTargets) == [
                "=60 % 2025", "=75 % 2030", "=50 % 2025", "=60 % 2030", "<30 % 2025", "<25 % 2030", "=1.7 lần 2025", "=1.4 lần 2030",
                "=111 bé trai 2025", "=109 bé trai 2030"
            ])
    }

    @Test func `are the second of two percentages after a condition`() {
        #expect(targets(Sample.communeOf2025).first == ">95 % 2026")
    }

    @Test func `are cut so that each has one value`() {
        #expect(targets(Sample.communeOf2025).dropFirst() == [">=2 câu lạc bộ 2026", "<=5 vụ bạo lực nghiêm 2026", "=60 % 2026", "=75 % 2026"])
    }

    @Test func `may stand in a table`() {
        #expect(targets(Sample.targetTable) == ["=70 % 2026", "=95 % 2030", "=20 địa chỉ 2026", "=77 địa chỉ 2030"])
    }

    @Test func `inside a task have its section as their scope`() {
        #expect(Sample.read(Sample.strokes).targets.map(\.scope) == ["II > 2"])
    }

    @Test func `whose year is only the plan's are marked as derived`() {
        let reading = Sample.read(Sample.narrowColumns)
        #expect(reading.targets.allSatisfy { $0.derived == [Derivation("due", "due.programme")] && $0.confidence < 0.75 })
    }
}

@Suite struct `Tasks` {
    private func tasks(_ text: String) -> [String] {
        Sample.read(text).tasks.map { task in
            [task.section, task.text, task.lead.joined(separator: " + "), task.coordinators.joined(separator: " + "), task.timing ?? ""].joined(
                separator: " | ")
        }
    }

    @Test func `are the rows of a table`() {
        #expect(
            tasks(Sample.taskTable) == [
                "II > 1 | Tổ chức hội nghị phổ biến pháp luật về bình đẳng giới | Phòng Người có công | Văn phòng Sở + Thanh tra Sở | Quý I",
                "II > 2 | Tổ chức Tháng hành động vì bình đẳng giới: - Lễ phát động; - Treo băng rôn. | Phòng Người có công | Các phòng, đơn vị thuộc Sở | Tháng 11/2026",
                "II > 3 | Tập huấn kỹ năng cho cộng tác viên cấp xã và trưởng thôn | Trung tâm Công tác xã hội | UBND các xã, phường + Phòng Người có công | Trước ngày 30/9/2026"
            ])
        #expect(Sample.read(Sample.taskTable).tasks.map(\.sectionTitle) == ["TRUYỀN THÔNG", "TRUYỀN THÔNG", "TẬP HUẤN"])
        #expect(Sample.read(Sample.taskTable).tasks.map(\.subitems) == [[], ["Lễ phát động;", "Treo băng rôn."], []])
        #expect(Sample.read(Sample.taskTable).tasks.map(\.product) == ["Hội nghị", "Kế hoạch, báo cáo", "Lớp tập huấn"])
    }

    @Test func `may stand in an annex`() {
        #expect(
            tasks(Sample.annexTables) == [
                "Phụ lục > 1 | Xây dựng quy trình sàng lọc | Phòng Nghiệp vụ Y | Các bệnh viện | Quý II/2026",
                "Phụ lục > 2 | Đào tạo giảng viên tuyến tỉnh | Trung tâm Kiểm soát bệnh tật |  | 2026-2027"
            ])
    }

    @Test func `are blocks where labels stand under them`() {
        #expect(
            tasks(Sample.unnumberedHeadings) == [
                "NỘI DUNG HOẠT ĐỘNG > 1 | Truyền thông nâng cao nhận thức | Sở Lao động - Thương binh và Xã hội | Sở Thông tin và Truyền thông + Hội Liên hiệp Phụ nữ thành phố + Ủy ban nhân dân quận, huyện | Giai đoạn 2021 - 2025",
                "NỘI DUNG HOẠT ĐỘNG > 2 | Tập huấn nâng cao năng lực | Sở Y tế | Các cơ quan, đơn vị liên quan | Hằng năm"
            ])
        #expect(
            tasks(Sample.printedLayout).map { $0.split(separator: " | ").dropFirst(2).joined(separator: " | ") } == [
                "Phòng Văn hóa - Xã hội | Trung tâm Dịch vụ tổng hợp + Hội Liên hiệp Phụ nữ + các cơ quan, đơn vị có liên quan | Quý IV/2025",
                "Trung tâm Phục vụ hành chính công | Công an đặc khu + Trạm Y tế | Thường xuyên"
            ])
    }

    @Test func `may have their labels in the line, or below it`() {
        #expect(
            tasks(Sample.communeOf2025) == [
                "III > 1 | Công tác truyền thông | Phòng Văn hóa - Xã hội | Trạm Y tế + các trường học | Quý I, Quý IV",
                "III > 2 | Rà soát hộ gia đình có nguy cơ bạo lực | Công an xã |  | Tháng 3/2026",
                "III > 3 | Xây dựng mô hình địa chỉ tin cậy tại thôn | Hội Liên hiệp Phụ nữ xã | Phòng Văn hóa - Xã hội + Trung tâm Phục vụ hành chính công | trước ngày 30/9/2026"
            ])
    }

    @Test func `are named by the heading of a list of names, and are its items where those are work`() {
        let text = """
            KẾ HOẠCH
            Phòng ngừa bạo lực năm 2026
            II. NỘI DUNG
            1. Mô hình
            a) Xây dựng mô hình Địa chỉ tin cậy:
            - Nhà trưởng thôn.
            - Nhà của chi hội trưởng phụ nữ.
            b) Nâng cao năng lực:
            - Mở lớp tập huấn cho cộng tác viên.
            - Xây dựng tài liệu tập huấn.
            """
        #expect(
            Sample.readAnew(text).tasks.map(\.text) == [
                "Xây dựng mô hình Địa chỉ tin cậy: + Nhà trưởng thôn. + Nhà của chi hội trưởng phụ nữ.", "Mở lớp tập huấn cho cộng tác viên.",
                "Xây dựng tài liệu tập huấn."
            ])
    }

    @Test func `take lead and helpers from the heading above`() {
        let tasks = Sample.read(Sample.approvedPlan).tasks
        #expect(tasks.map(\.lead) == [["Sở Thông tin và Truyền thông"], ["Sở Thông tin và Truyền thông"], []])
        #expect(tasks.map(\.coordinators) == [["Hội Liên hiệp Phụ nữ tỉnh"], ["Hội Liên hiệp Phụ nữ tỉnh"], []])
        #expect(tasks.map { $0.confidence < 0.75 } == [false, false, true])
    }

    @Test func `may have labels under stars`() {
        #expect(
            tasks(Sample.starLabels) == [
                "III > 1 | Công tác tuyên truyền | Phòng Văn hóa - Xã hội | Hội Liên hiệp Phụ nữ xã + Đoàn Thanh niên + các thôn | Quý I - IV/2026",
                "III > 2 | Công tác can thiệp, hỗ trợ | Công an xã | Trạm Y tế | Thường xuyên"
            ])
    }

    @Test func `survive a scanner`() {
        #expect(Sample.read(Sample.scanned).tasks.map(\.text) == ["Tô chức 03 hội nghi tại các xã.", "Phát tờ rơi.", "Mở lớp tập huân cho cán bộ."])
    }

    @Test func `are the smallest items otherwise`() {
        #expect(Sample.read(Sample.decisionWithPlan).tasks.map(\.section) == ["II > 1 > a", "II > 1 > b", "II > 2 > a", "II > 2 > b"])
        #expect(Sample.read(Sample.targetTable).tasks.map(\.section) == ["II > 1 > 1.1", "II > 1 > 1.2", "II > 2 > 2.1"])
        #expect(Sample.read(Sample.lettersAndSentences).tasks.map(\.section) == ["B > I > 1", "B > I > 2", "B > II > 1"])
        #expect(Sample.read(Sample.narrowColumns).tasks.map(\.lead) == [["Phòng Lao động - Thương binh và Xã hội"], [], ["Trung tâm Y tế huyện"], []])
    }

    @Test func `never come from purposes, results of the past, budgets or reports`() {
        let words = Sample.plans.flatMap { Sample.read($0.text).tasks }.map(\.text)
        for taboo in [
            "Nâng cao nhận thức, trách nhiệm của các cấp", "Tỷ lệ nữ đại biểu đạt 27%", "Nhận thức chưa đồng đều", "Nguồn ngân sách xã",
            "Triển khai đồng bộ các hoạt động"
        ] {
            #expect(!words.contains { $0.hasPrefix(taboo) }, "\(taboo)")
        }
    }

    @Test func `split a lead-in only before verbs`() {
        let text =
            "KẾ HOẠCH\nThực hiện công tác năm 2025\n\nI. NỘI DUNG\n1. Mô hình\n- Duy trì các mô hình, tập trung:\n+ Rà soát các mô hình.\n+ Tăng cường tuyên truyền.\n- Tổ chức tập huấn về:\n+ Kiến thức chung.\n+ Kỹ năng tư vấn."
        let tasks = Sample.read(text).tasks
        #expect(
            tasks.map(\.text) == ["Rà soát các mô hình.", "Tăng cường tuyên truyền.", "Tổ chức tập huấn về: + Kiến thức chung. + Kỹ năng tư vấn."])
        #expect(tasks.map(\.subitems.count) == [0, 0, 2])
    }

    @Test func `without a lead among others that have one are doubtful`() {
        let doubtful = Sample.read(Sample.campaign).tasks.filter { $0.confidence < 0.75 }
        #expect(doubtful.isEmpty)
        let table =
            "KẾ HOẠCH\nThực hiện năm 2025\n\nI. NỘI DUNG\n| TT | Nhiệm vụ | Chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Tổ chức hội nghị | Sở Y tế | Quý I |\n| 2 | Tổ chức tập huấn | Sở Nội vụ | Quý II |\n| 3 | In tài liệu | | Quý III |"
        #expect(Sample.read(table).tasks.map { $0.confidence < 0.75 } == [false, false, true])
    }
}
