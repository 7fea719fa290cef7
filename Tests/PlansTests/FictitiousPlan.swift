import Plans

/// The plan of a ward that does not exist, and what stands in it, counted by hand.
///
/// Its agencies are those of `World` in other spellings, new ones in two spellings, and a group.
enum FictitiousPlan {
    static let fileName = "ke-hoach-suoi-mo.txt"
    static let bytes = Array(text.utf8)
    static let title =
        "Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2027-2030 trên địa bàn phường Suối Mơ"

    static let counts: [PlanItem.Kind: Int] = [.target: 4, .task: 7, .duty: 6, .deadline: 2, .period: 1, .budget: 2, .basis: 1]
    static let total = 23

    static let tasks = [
        "Tổ chức các buổi trò chuyện tại tổ dân phố về cách nhận ra bạo lực và nơi có thể gọi",
        "Phát thanh số điện thoại hỗ trợ trên hệ thống truyền thanh của phường mỗi tuần hai lần",
        "Treo bảng chỉ dẫn địa chỉ tin cậy tại chợ, bến xe và trạm y tế",
        "Hưởng ứng Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới từ ngày 15/11/2027 đến ngày 15/12/2027",
        "Duy trì địa chỉ tin cậy tại các tổ dân phố và trang bị túi đồ dùng khẩn cấp",
        "Xây dựng quy trình chuyển gửi giữa trạm y tế, công an và cán bộ xã hội",
        "Tập huấn cho cộng tác viên về lắng nghe, giữ bí mật và chuyển gửi"
    ]

    static let text = """
        ỦY BAN NHÂN DÂN
        PHƯỜNG SUỐI MƠ

        Số: 07/KH-UBND

        Suối Mơ, ngày 12 tháng 02 năm 2027

        KẾ HOẠCH

        Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2027-2030 trên địa bàn phường Suối Mơ

        Căn cứ Luật Phòng, chống bạo lực gia đình số 13/2022/QH15 ngày 14/11/2022 của Quốc hội; Ủy ban nhân dân phường Suối Mơ ban hành Kế hoạch với các nội dung sau:

        I. MỤC ĐÍCH, YÊU CẦU

        1. Mục đích: mọi người dân khi gặp bạo lực đều biết nơi có thể gọi và được giúp đỡ kịp thời.

        2. Yêu cầu: mỗi nhiệm vụ có một cơ quan chủ trì và có kết quả kiểm tra được.

        II. CHỈ TIÊU ĐẾN NĂM 2030

        - 100% người bị bạo lực được phát hiện được kết nối với ít nhất một dịch vụ hỗ trợ phù hợp.

        - Ít nhất 03 địa chỉ tin cậy được duy trì tại các tổ dân phố.

        - Từ 85% trở lên cộng tác viên được tập huấn về tiếp nhận và chuyển gửi.

        - Trên 70% trường học trên địa bàn có quy trình phòng ngừa và ứng phó với bạo lực.

        III. NHIỆM VỤ

        1. Truyền thông trong cộng đồng

        1.1. Nhiệm vụ 1: Tổ chức các buổi trò chuyện tại tổ dân phố về cách nhận ra bạo lực và nơi có thể gọi.

        - Cơ quan chủ trì: Phòng Văn hóa – Xã hội.

        - Cơ quan phối hợp: Hội Liên hiệp Phụ nữ phường; Công an phường.

        - Thời gian thực hiện: Quý II, III hằng năm.

        1.2. Nhiệm vụ 2: Phát thanh số điện thoại hỗ trợ trên hệ thống truyền thanh của phường mỗi tuần hai lần.

        - Cơ quan chủ trì: Trung tâm Dịch vụ tổng hợp phường.

        - Cơ quan phối hợp: Phòng Văn hóa - Xã hội.

        - Thời gian thực hiện: Thường xuyên.

        1.3. Nhiệm vụ 3: Treo bảng chỉ dẫn địa chỉ tin cậy tại chợ, bến xe và trạm y tế.

        - Cơ quan chủ trì: Trung tâm Dịch vụ tổng hợp phường.

        - Cơ quan phối hợp: Công an phường.

        - Thời gian thực hiện: Quý III năm 2027.

        1.4. Nhiệm vụ 4: Hưởng ứng Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới từ ngày 15/11/2027 đến ngày 15/12/2027.

        - Cơ quan chủ trì: Phòng Văn hóa - Xã hội.

        - Cơ quan phối hợp: Hội LHPN phường; các cơ quan, đơn vị có liên quan.

        - Thời gian thực hiện: từ ngày 15/11/2027 đến ngày 15/12/2027.

        2. Tiếp nhận và hỗ trợ

        2.1. Nhiệm vụ 5: Duy trì địa chỉ tin cậy tại các tổ dân phố và trang bị túi đồ dùng khẩn cấp.

        - Cơ quan chủ trì: Hội Liên hiệp Phụ nữ phường.

        - Cơ quan phối hợp: Trạm Y tế phường; Công an phường.

        - Thời gian thực hiện: Thường xuyên.

        2.2. Nhiệm vụ 6: Xây dựng quy trình chuyển gửi giữa trạm y tế, công an và cán bộ xã hội.

        - Cơ quan chủ trì: Trạm Y tế phường.

        - Cơ quan phối hợp: Phòng Văn hóa - Xã hội; Công an phường.

        - Thời gian thực hiện: Quý II năm 2027.

        2.3. Nhiệm vụ 7: Tập huấn cho cộng tác viên về lắng nghe, giữ bí mật và chuyển gửi.

        - Cơ quan chủ trì: Phòng Văn hóa - Xã hội.

        - Cơ quan phối hợp: Trạm Y tế phường.

        - Thời gian thực hiện: Quý IV hằng năm.

        IV. KINH PHÍ THỰC HIỆN

        - Ngân sách phường bố trí trong dự toán hằng năm.

        - Nguồn huy động hợp pháp từ các tổ chức, cá nhân trên địa bàn.

        V. TỔ CHỨC THỰC HIỆN

        1. Phòng Văn hóa - Xã hội

        - Chủ trì, phối hợp với các cơ quan, đơn vị liên quan tổ chức thực hiện Kế hoạch; theo dõi, đôn đốc và tổng hợp kết quả.

        - Cập nhật danh sách địa chỉ tin cậy và người phụ trách.

        2. Công an phường

        - Tiếp nhận tin báo, bảo vệ người bị bạo lực và xử lý người gây bạo lực theo quy định.

        3. Trạm Y tế phường: Khám, chăm sóc ban đầu, giữ bí mật thông tin và chuyển gửi người bị bạo lực khi cần.

        4. Trung tâm Dịch vụ tổng hợp phường: Phát thanh nội dung Kế hoạch và số điện thoại hỗ trợ.

        5. Đề nghị Hội Liên hiệp Phụ nữ phường: Vận động hội viên tham gia địa chỉ tin cậy; thăm hỏi, đồng hành cùng người bị bạo lực.

        VI. CHẾ ĐỘ BÁO CÁO

        Các cơ quan, đơn vị gửi báo cáo 6 tháng trước ngày 10/6 và báo cáo năm trước ngày 05/12 hằng năm về Ủy ban nhân dân phường (qua Phòng Văn hóa - Xã hội).

        Trên đây là Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2027-2030 trên địa bàn phường Suối Mơ./.

        Nơi nhận:

        - Các cơ quan, đơn vị thuộc phường;
        - Các tổ dân phố;
        - Lưu: VT, VHXH.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Đinh Thị Không Có Thật
        """
}
