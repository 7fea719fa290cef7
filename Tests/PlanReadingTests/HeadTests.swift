import PlanReading
import Testing

/// What stands above the text, and at its end, in every made-up document.
@Suite struct `The head of a document` {
    struct Head: Sendable, CustomStringConvertible {
        let document: String, code: String?
        var number: String?
        /// day, month, year
        var date: (Int?, Int?, Int?) = (nil, nil, nil)
        var unit: String?, level: AdministrativeLevel?, province: String?
        var title: String?
        var years: (Int?, Int?) = (nil, nil)
        var signed: String?
        var description: String { document }
    }

    static let heads: [Head] = [
        Head(
            document: "decisionWithPlan", code: "QĐ", number: "812/QĐ-UBND", date: (15, 4, 2025), unit: "tỉnh Hà Tĩnh", level: .province,
            province: "Hà Tĩnh",
            title: "VỀ VIỆC BAN HÀNH KẾ HOẠCH PHÒNG NGỪA VÀ ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN 2025 - 2030",
            years: (2025, 2030), signed: "Lê Thử Nghiệm"),
        Head(
            document: "narrowColumns", code: "KH", number: "46/KH-UBND", date: (5, 3, 2023), unit: "huyện Đức Thọ", level: .district,
            province: "Hà Tĩnh",
            title: "TRIỂN KHAI CHƯƠNG TRÌNH PHÒNG NGỪA VÀ ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI NĂM 2023", years: (2023, 2023), signed: "Phạm Ví Dụ"),
        Head(
            document: "printedLayout", code: "KH", number: nil, date: (nil, 9, 2025), unit: "đặc khu Lý Sơn", level: .commune, province: "Quảng Ngãi",
            title: "Thực hiện công tác phòng, chống bạo lực trên cơ sở giới trên địa bàn đặc khu Lý Sơn năm 2025", years: (2025, 2025),
            signed: "Võ Thử Mẫu"),
        Head(
            document: "taskTable", code: "KH", number: "77/KH-SNV", date: (12, 1, 2026), unit: "tỉnh Lào Cai", level: .province, province: "Lào Cai",
            title: "Thực hiện các hoạt động bình đẳng giới năm 2026",
            years: (2026, 2026), signed: "Trần Thử Nghiệm"),
        Head(
            document: "communeOf2025", code: "KH", number: "33/KH-UBND", date: (2, 2, 2026), unit: "xã Đồng Tâm", level: .commune,
            province: "Tuyên Quang",
            title: "Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn xã Đồng Tâm", years: (2026, 2026), signed: "Hoàng Mẫu Thử"
        ),
        Head(
            document: "partsAndTargets", code: "KH", number: "4938/KH-UBND", date: (20, 8, 2021), unit: "tỉnh Quảng Nam", level: .province,
            province: "Quảng Nam",
            title: "Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030 trên địa bàn tỉnh Quảng Nam", years: (2021, 2030),
            signed: "Trần Ví Dụ"),
        Head(
            document: "unnumberedHeadings", code: "KH", number: "70/KH-UBND", date: (19, 3, 2021), unit: "thành phố Cần Thơ", level: .province,
            province: "Cần Thơ",
            title: "PHÒNG NGỪA VÀ ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI GIAI ĐOẠN 2021 - 2025 TRÊN ĐỊA BÀN THÀNH PHỐ CẦN THƠ", years: (2021, 2025),
            signed: "Nguyễn Mẫu Văn"),
        Head(
            document: "campaign", code: "KH", number: "118/KH-UBND", date: (28, 10, 2025), unit: "phường Hòa Bình", level: .commune,
            province: "Phú Thọ",
            title: "Triển khai Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2025", years: (2025, 2025),
            signed: "Quách Thị Ví Dụ"),
        Head(
            document: "targetTable", code: "KH", number: "1033/KH-UBND", date: (6, 5, 2026), unit: "tỉnh Gia Lai", level: .province,
            province: "Gia Lai",
            title: "Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2026 - 2030", years: (2026, 2030), signed: "Rơ Mẫu Thử"),
        Head(
            document: "markdown", code: "KH", number: "1205/KH-UBND", date: (9, 7, 2021), unit: "thị xã Kỳ Anh", level: .district,
            province: "Hà Tĩnh",
            title: "Triển khai Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021-2025 trên địa bàn thị xã",
            years: (2021, 2025), signed: "Nguyễn Thử Mẫu"),
        Head(
            document: "annexTables", code: "KH", number: "245/KH-SYT", date: (17, 2, 2026), unit: "tỉnh Bắc Ninh", level: .province,
            province: "Bắc Ninh",
            title: "Chăm sóc, hỗ trợ người bị bạo lực trên cơ sở giới tại cơ sở y tế giai đoạn 2026 - 2028", years: (2026, 2028),
            signed: "Ngô Thử Nghiệm"),
        Head(
            document: "lettersAndSentences", code: "KH", number: "15/KH-UBND", date: (4, 4, 2022), unit: "quận Ninh Kiều", level: .district,
            province: "Cần Thơ", title: "Hành động vì bình đẳng giới năm 2022",
            years: (2022, 2022), signed: "Dương Tấn Mẫu"),
        Head(
            document: "strokes", code: "KH", unit: "huyện Châu Thành", level: .district, province: "Long An",
            title: "PHÒNG, CHỐNG BẠO LỰC TRÊN CƠ SỞ GIỚI TRÊN ĐỊA BÀN HUYỆN CHÂU THÀNH, TỈNH LONG AN NĂM 2020", years: (2020, 2020)),
        Head(
            document: "decisionWithProgramme", code: "QĐ", number: "1386/QĐ-UBND-HC", date: (30, 9, 2021), unit: "tỉnh Đồng Tháp", level: .province,
            province: "Đồng Tháp",
            title: "BAN HÀNH CHƯƠNG TRÌNH PHÒNG NGỪA VÀ ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI GIAI ĐOẠN 2021 - 2025", years: (2021, 2025),
            signed: "Đoàn Mẫu Thử"),
        Head(
            document: "approvedPlan", code: "QĐ", number: "55/2007/CT-UBND", date: (12, 9, 2022), unit: "tỉnh Sơn La", level: .province,
            province: "Sơn La",
            title: "Phê duyệt Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới tỉnh Sơn La giai đoạn 2022 - 2025", years: (2022, 2025),
            signed: "Tráng Ví Dụ"),
        Head(
            document: "scanned", code: "KH", number: "19/KH-UBND", date: (14, 2, 2022), unit: "huyện Thanh Ba", level: .district, province: "Phú Thọ",
            title: "Triền khai Chương trình phòng ngừa và ứng phó với bao lưc trên cơ sở giới năm 2022 trên đia bàn huyên", years: (2022, 2022),
            signed: "Hà Thử Mẫu"),
        Head(
            document: "starLabels", code: "KH", number: "08/KH-UBND", date: (15, 1, 2026), unit: "xã Bắc Sơn", level: .commune, province: "Lạng Sơn",
            title: "Công tác bình đẳng giới và phòng, chống bạo lực gia đình năm 2026", years: (2026, 2026), signed: "Hoàng Ví Dụ"),
        Head(
            document: "report", code: "BC", number: "215/BC-UBND", date: (20, 11, 2024), unit: "huyện Yên Mô", level: .district,
            province: "Ninh Bình", title: "Kết quả thực hiện công tác bình đẳng giới năm 2024",
            years: (2024, 2024), signed: "Đinh Ví Dụ"),
        Head(
            document: "officialLetter", code: "CV", number: "12/UBND-VX", date: (8, 1, 2024), unit: "tỉnh Ninh Bình", level: .province,
            province: "Ninh Bình",
            title: "tăng cường phòng ngừa bạo lực trên cơ sở giới dịp Tết", years: (2024, 2024), signed: "Bùi Thử Nghiệm"),
        Head(document: "novel", code: nil)
    ]

    @Test(arguments: heads) func `is read`(head: Head) throws {
        let text = try #require((Sample.plans + Sample.others).first { $0.name == head.document }).text
        let reading = Sample.read(text)
        #expect(reading.documentType.code == head.code)
        #expect(reading.number?.value == head.number)
        #expect(reading.date?.value ?? PartialDate() == PartialDate(day: head.date.0, month: head.date.1, year: head.date.2))
        #expect(reading.issuer?.value.unit == head.unit)
        #expect(reading.issuer?.value.level == head.level)
        #expect(reading.issuer?.value.province == head.province)
        #expect(reading.title?.value == head.title)
        #expect(reading.programme?.value.startYear == head.years.0)
        #expect(reading.programme?.value.endYear == head.years.1)
        #expect(reading.signatory?.value.name == head.signed)
    }

    @Test func `has a province from the place tables where the text names none`() throws {
        let issuer = try #require(Sample.read(Sample.narrowColumns).issuer)
        #expect(issuer.value.isProvinceInText == false)
        #expect(issuer.derived == [Derivation("province", "province.placeTables")])
        let alone = PlanReading(reading: Sample.narrowColumns)
        #expect(alone.issuer?.value.province == nil)
        #expect(alone.messages.contains(ReadingMessage("provinceUnknown")))
    }

    @Test func `of a copy with blanks says so`() {
        let reading = Sample.read(Sample.printedLayout)
        #expect(reading.isNumberBlank)
        #expect(reading.numberSymbol == "KH-UBND")
        #expect(reading.placeLine == "Lý Sơn")
        #expect(reading.messages.map(\.code) == ["noTargets", "numberBlank", "dateIncomplete"])
    }

    @Test func `never takes the number of another document`() {
        let reading = Sample.read(
            "KẾ HOẠCH\nThực hiện công tác năm 2025\n\nThực hiện Kế hoạch số 48/KH-UBND ngày 01/3/2021 của UBND tỉnh, UBND huyện Đức Thọ ban hành Kế hoạch.\n\nI. NỘI DUNG\n- Tổ chức hội nghị."
        )
        #expect(reading.number == nil)
        #expect(reading.date == nil)
        #expect(reading.legalBases.map(\.number) == ["48/KH-UBND"])
    }
}

@Suite struct `A document that is no plan` {
    @Test(arguments: [("report", "notAPlan.report"), ("officialLetter", "notAPlan.letter"), ("novel", "notAPlan.unknown")])
    func `is told as such and yields no tasks`(name: String, code: String) throws {
        let text = try #require(Sample.others.first { $0.name == name }).text
        let reading = Sample.read(text)
        #expect(reading.messages.map(\.code) == [code])
        #expect(reading.tasks.isEmpty && reading.targets.isEmpty && reading.responsibilities.isEmpty && reading.reportDeadlines.isEmpty)
    }

    @Test(arguments: [
        ("", "empty"), (" \n\t\n", "empty"),
        (
            "\u{1}\u{2}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}a\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}",
            "binary"
        ), ("QUYẾT ĐỊNH\nVề việc khen thưởng\n\nĐiều 1. Khen thưởng cá nhân.", "decisionWithoutPlan"),
        ("CHỈ THỊ\nVề việc tăng cường\n\nYêu cầu các đơn vị thực hiện.", "notAPlan.other")
    ])
    func `may be hardly a document`(text: String, code: String) {
        #expect(Sample.read(text).messages.map(\.code) == [code])
    }
}
