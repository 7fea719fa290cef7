import Core

@testable import Papers

/// Papers of a ward that does not exist.
enum Samples {
    static let day = LocalDate(year: 2026, month: 2, day: 5)

    static var plan: Paper {
        var paper = Paper(
            kind: "Kế hoạch", title: "Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn phường Suối Mơ")
        paper.issuer = "Ủy ban nhân dân\nphường Suối Mơ"
        (paper.number, paper.symbol, paper.place, paper.date) = ("46", "KH-UBND", "Suối Mơ", day)
        paper.bases = [
            "Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;",
            "Căn cứ Quyết định số 00/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Mây Trắng về việc ban hành Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2026 - 2030",
            "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội"
        ]
        paper.body = body
        paper.closing =
            "Trên đây là Kế hoạch thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn phường Suối Mơ. Đề nghị các đơn vị triển khai thực hiện theo quy định."
        paper.recipients = [
            "Ủy ban nhân dân tỉnh Mây Trắng (để báo cáo)", "Thường trực Đảng ủy, HĐND phường;", "Chủ tịch, các PCT UBND phường",
            "Các phòng, đơn vị thuộc UBND phường", "Các tổ dân phố", "Lưu: VT, VHXH."
        ]
        paper.signature = Signature(authority: ["TM. Ủy ban nhân dân", "KT. Chủ tịch"], position: "Phó Chủ tịch", name: "Trần Thị Mẫu")
        paper.annexes = [Annex(title: "Nhiệm vụ, giải pháp thực hiện năm 2026", body: [.table(tasks)])]
        return paper
    }

    private static let body: [Block] = [
        .heading(.part, "Mục đích, yêu cầu"),
        .entry(
            .section, heading: "Mục đích",
            text:
                "triển khai thống nhất, đồng bộ, hiệu quả các hoạt động phòng ngừa và ứng phó với bạo lực trên cơ sở giới trên địa bàn toàn phường, lấy người bị bạo lực làm trung tâm."
        ),
        .entry(
            .section, heading: "Yêu cầu",
            text: "xác định cụ thể nội dung công việc, tiến độ, trách nhiệm chủ trì và phối hợp thực hiện của các cơ quan, đơn vị, tổ dân phố."),
        .heading(.part, "Chỉ tiêu"),
        .item(.dash, "100% người bị bạo lực trên cơ sở giới được phát hiện được tiếp cận ít nhất một dịch vụ hỗ trợ phù hợp;"),
        .item(.dash, "Có ít nhất 01 địa chỉ tin cậy, nơi tạm lánh; trong đó:"),
        .item(.plus, "Bố trí người trực 24 giờ trong ngày;"), .item(.plus, "Bảo đảm bí mật nơi ở và thông tin của người tạm lánh."),
        .heading(.part, "Kinh phí"),
        .paragraph("Dự toán kinh phí thực hiện như sau:"), .table(costs),
        .heading(.part, "Tổ chức thực hiện"), .heading(.section, "Phòng Văn hóa - Xã hội"),
        .item(
            .point, "Chủ trì, phối hợp với các cơ quan, đơn vị liên quan triển khai, hướng dẫn, theo dõi, đôn đốc, đánh giá việc thực hiện Kế hoạch;"),
        .item(.point, "Tổng hợp kết quả thực hiện, báo cáo Ủy ban nhân dân phường trước ngày 10 tháng 11."),
        .entry(
            .section, heading: "Trạm Y tế phường",
            text:
                "Tiếp nhận, chăm sóc y tế khẩn cấp, hỗ trợ tư vấn và bảo mật thông tin cho người bị bạo lực; khi phát hiện dấu hiệu bị bạo lực thì thông tin ngay cho người đứng đầu cơ sở."
        ),
        .entry(
            .section, heading: "Công an phường",
            text: "Chủ động nắm tình hình, phát hiện, can thiệp và xử lý kịp thời các vụ việc bạo lực trên cơ sở giới."),
        .item(
            .section,
            "Các tổ dân phố phát hiện sớm, hòa giải mâu thuẫn trong gia đình, báo tin kịp thời; không hòa giải những vụ việc phải xử lý theo pháp luật."
        )
    ]

    private static let costs = PaperTable(
        columns: [.init("TT", width: 1, .centre), .init("Nội dung", width: 7), .init("Kinh phí (đồng)", width: 3, .right)],
        rows: [
            .cells(["1", "Tập huấn kỹ năng phát hiện, tiếp nhận", "15.000.000"]), .cells(["2", "Truyền thông tại tổ dân phố", "9.500.000"]),
            .total(["", "Tổng cộng", "24.500.000"])
        ])

    private static let tasks = PaperTable(
        columns: [
            .init("TT", width: 1, .centre), .init("Nhiệm vụ, giải pháp", width: 5), .init("Nội dung", width: 8), .init("Cơ quan chủ trì", width: 3.5),
            .init("Cơ quan phối hợp", width: 4), .init("Thời gian hoàn thành", width: 3, .centre)
        ],
        rows: [
            .group("I. Phòng ngừa"),
            .cells([
                "1", "Đổi mới công tác truyền thông, giáo dục nhằm phòng ngừa bạo lực trên cơ sở giới",
                "- Truyền thông theo hướng thay đổi hành vi liên quan đến bạo lực trên cơ sở giới.\n- Giáo dục kỹ năng an toàn số cho trẻ em, học sinh và thanh niên.",
                "Phòng Văn hóa - Xã hội", "Trung tâm Dịch vụ tổng hợp; các tổ dân phố", "Thường xuyên"
            ]),
            .group("II. Ứng phó"),
            .cells([
                "2", "Xây dựng mô hình cung cấp dịch vụ hỗ trợ", "Tích hợp chăm sóc y tế, hỗ trợ tâm lý và tư vấn pháp luật cho người bị bạo lực.",
                "Trạm Y tế",
                "Phòng Văn hóa - Xã hội", "Quý II, III"
            ])
        ])

    static var letter: Paper {
        var paper = Paper(kind: "", title: "báo cáo kết quả thực hiện công tác bình đẳng giới 6 tháng đầu năm 2026")
        (paper.superior, paper.issuer) = ("Ủy ban nhân dân\nphường Suối Mơ", "Phòng Văn hóa - Xã hội")
        (paper.symbol, paper.place, paper.year) = ("VHXH", "Suối Mơ", 2026)
        paper.addressees = ["Công an phường", "Trạm Y tế phường", "Các tổ dân phố"]
        paper.body = [
            .paragraph(
                "Thực hiện Kế hoạch số 46/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân phường, Phòng Văn hóa - Xã hội đề nghị các đơn vị:"),
            .item(.section, "Báo cáo kết quả thực hiện 6 tháng đầu năm 2026 theo biểu mẫu kèm theo."),
            .item(.section, "Gửi báo cáo trước ngày 05 tháng 6 năm 2026")
        ]
        paper.recipients = ["Như trên", "Lưu: VT"]
        paper.signature = Signature(position: "Trưởng phòng")
        return paper
    }

    static var decision: Paper {
        var paper = Paper(kind: "Quyết định", title: "Về việc kiện toàn Ban vì sự tiến bộ của phụ nữ phường Suối Mơ")
        (paper.issuer, paper.number, paper.symbol, paper.place, paper.date) = ("Ủy ban nhân dân\nphường Suối Mơ", "7", "QĐ-UBND", "Suối Mơ", day)
        paper.decider = "Chủ tịch Ủy ban nhân dân phường Suối Mơ"
        paper.bases = ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội"]
        paper.body = [
            .item(.article, "Kiện toàn Ban vì sự tiến bộ của phụ nữ phường Suối Mơ gồm các ông, bà có tên trong danh sách kèm theo."),
            .heading(.article, "Nhiệm vụ"), .item(.section, "Tham mưu Ủy ban nhân dân phường."), .item(.section, "Báo cáo định kỳ:"),
            .item(.point, "Sáu tháng;"), .item(.point, "Một năm."),
            .item(.article, "Quyết định này có hiệu lực kể từ ngày ký. Các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này")
        ]
        paper.recipients = ["Như Điều 3", "Lưu: VT"]
        paper.signature = Signature(position: "Chủ tịch", name: "Nguyễn Văn Mẫu")
        paper.annexes = [Annex(title: "Danh sách thành viên", body: [.paragraph("Bà Trần Thị Mẫu")]), Annex(title: "", body: [])]
        return paper
    }
}
