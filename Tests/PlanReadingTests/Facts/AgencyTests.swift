import Testing

@testable import PlanReading

@Suite struct `The name of an agency` {
    @Test(arguments: [
        ("Phòng Lao động - Thương binh và Xã hội tổng hợp, báo cáo", "Phòng Lao động - Thương binh và Xã hội"),
        ("Phòng Lao động, Thương binh, Xã hội – Dân tộc chủ trì", "Phòng Lao động, Thương binh, Xã hội – Dân tộc"),
        ("phòng Văn hóa – Xã hội tổng hợp, báo cáo UBND phường", "phòng Văn hóa – Xã hội"), ("UBND huyện kết quả thực hiện", "UBND huyện"),
        ("Ủy ban nhân dân các huyện, thị xã, thành phố xây dựng", "Ủy ban nhân dân các huyện, thị xã, thành phố"),
        ("Sở Văn hóa, Thể thao và Du lịch chủ trì", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Trung tâm Phục vụ hành chính công phối hợp", "Trung tâm Phục vụ hành chính công"), ("UBND tỉnh Hà Tĩnh về thực hiện", "UBND tỉnh Hà Tĩnh"),
        ("Phòng Kinh tế, Hạ tầng và Đô thị tham mưu", "Phòng Kinh tế, Hạ tầng và Đô thị"), ("Công an đặc khu; Trạm Y tế", "Công an đặc khu"),
        ("Hội Liên hiệp Phụ nữ tỉnh vận động", "Hội Liên hiệp Phụ nữ tỉnh"), ("Báo Kon Tum, Đài", "Báo Kon Tum")
    ])
    func `ends where its subjects end`(text: String, name: String) throws {
        let passage = Passage.of(text)
        let end = try #require(AgencyName.end(in: passage, at: 0))
        #expect(passage.text(passage.range(0..<end)) == name)
    }

    @Test(arguments: [
        "phòng ngừa và ứng phó", "phòng, chống bạo lực", "Báo cáo kết quả", "ban hành kế hoạch", "so với năm trước", "hội nghị, hội thảo",
        "các cơ quan, đơn vị", "Trường hợp cần thiết"
    ])
    func `is not seen in common words`(text: String) {
        #expect(AgencyName.end(in: .of(text), at: 0) == nil)
    }
}

@Suite struct `A list of agencies` {
    @Test(arguments: [
        ("Sở Y tế, Công an tỉnh", ["Sở Y tế", "Công an tỉnh"]),
        (
            "Sở Văn hóa, Thể thao và Du lịch, Hội Nông dân tỉnh và các Sở, ban, ngành, đơn vị, các tổ chức chính trị - xã hội có liên quan",
            ["Sở Văn hóa, Thể thao và Du lịch", "Hội Nông dân tỉnh", "các Sở, ban, ngành, đơn vị, các tổ chức chính trị - xã hội có liên quan"]
        ),
        (
            "UBND các huyện, thành phố; các Sở, ban, ngành và các tổ chức chính trị - xã hội có liên quan.",
            ["UBND các huyện, thành phố", "các Sở, ban, ngành và các tổ chức chính trị - xã hội có liên quan"]
        ),
        ("Văn phòng HĐND-UBND phường, các cơ quan, đơn vị có liên quan", ["Văn phòng HĐND-UBND phường", "các cơ quan, đơn vị có liên quan"]),
        ("Các cơ quan, đơn vị, Tổ dân phố có liên quan", ["Các cơ quan, đơn vị, Tổ dân phố có liên quan"]),
        ("Sở Lao động - Thương binh và Xã hội", ["Sở Lao động - Thương binh và Xã hội"]),
        ("- Trạm Y tế; - Công an xã", ["Trạm Y tế", "Công an xã"]),
        ("Trạm Y tế<br>Công an xã", ["Trạm Y tế", "Công an xã"]),
        ("Trạm Y tế; các cơ quan,<br>đơn vị có liên quan", ["Trạm Y tế", "các cơ quan, đơn vị có liên quan"]),
        (
            "các Sở, ban, ngành, đơn vị, Hội Liên hiệp phụ nữ và các tổ chức chính trị - xã hội khác",
            ["các Sở, ban, ngành, đơn vị", "Hội Liên hiệp phụ nữ", "các tổ chức chính trị - xã hội khác"]
        ),
        ("", [])
    ])
    func `is cut between names, and collectives stay whole`(text: String, names: [String]) {
        #expect(AgencyList.split(.of(text)) == names)
    }

    @Test(
        arguments: [
            ("Công an xã, Trạm Y tế xã", ["Công an xã", "Trạm Y tế xã"]),
            ("Phòng Văn hóa – Thông tin; Đài Truyền thanh – Truyền hình", ["Phòng Văn hóa – Thông tin", "Đài Truyền thanh – Truyền hình"]),
            ("Hội Liên hiệp Phụ nữ xã và Đoàn Thanh niên xã", ["Hội Liên hiệp Phụ nữ xã", "Đoàn Thanh niên xã"]),
            ("Phòng Kinh tế, Hạ tầng và Đô thị", nil), ("Sở Văn hóa, Thể thao và Du lịch", nil), ("Ủy ban nhân dân các huyện, thành phố", nil),
            ("Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội phường", nil), ("Các thôn, tổ dân phố", nil),
            ("Các sở, ban, ngành; Ủy ban nhân dân các huyện, thành phố", nil)
        ] as [(String, [String]?)])
    func `in a heading is that of several offices only where each has a name`(heading: String, offices: [String]?) {
        let passage = Passage.of(heading)
        #expect(AgencyList.offices(passage, passage.whole) == offices)
    }

    @Test func `says in a sentence who leads and who helps`() {
        let inline = InlineAgencies(in: .of("Tổ chức hội nghị (do Phòng Nội vụ chủ trì, phối hợp với Công an huyện, Huyện đoàn)."))
        #expect(inline.lead == ["Phòng Nội vụ"])
        #expect(inline.coordinators == ["Công an huyện", "Huyện đoàn"])
        let assigned = InlineAgencies(in: .of("Giao Sở Y tế chủ trì, phối hợp với Sở Thông tin và Truyền thông hướng dẫn các cơ sở."))
        #expect(assigned.lead == ["Sở Y tế"])
        #expect(assigned.coordinators == ["Sở Thông tin và Truyền thông"])
        #expect(InlineAgencies(in: .of("xây dựng mô hình theo hướng dẫn của các cơ quan chủ trì triển khai mô hình")).lead.isEmpty)
    }

    @Test(
        arguments: [
            ("Trạm Y tế (chủ trì); Công an phường, Hội Phụ nữ phường", ["Trạm Y tế"], ["Công an phường", "Hội Phụ nữ phường"]),
            ("Sở Nội vụ chủ trì, phối hợp với Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]),
            ("Chủ trì: Phòng Tư pháp", ["Phòng Tư pháp"], []),
            ("Phòng Tư pháp", ["Phòng Tư pháp"], [])
        ] as [(String, [String], [String])])
    func `in one cell may name both`(text: String, lead: [String], coordinators: [String]) {
        let passage = Passage.of(text)
        let found = TaskValues.agencies(passage, passage.whole, [])
        #expect(found.0 == lead)
        #expect(found.1 == coordinators)
    }
}
