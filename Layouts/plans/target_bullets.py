"""The plainest layout of a former district: I, 1, a dash; it is also what is scanned, wrapped and decomposed in other layouts."""
from gold import gold

text = """ỦY BAN NHÂN DÂN
HUYỆN NÚI MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 46/KH-UBND

Núi Mẫu, ngày 14 tháng 02 năm 2024

KẾ HOẠCH

Triển khai Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới trên địa bàn huyện Núi Mẫu năm 2024

Thực hiện Kế hoạch số 35/KH-UBND ngày 22/01/2024 của Ủy ban nhân dân tỉnh Mẫu về thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2024, Ủy ban nhân dân huyện Núi Mẫu ban hành Kế hoạch triển khai trên địa bàn huyện như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Nâng cao nhận thức của cán bộ, công chức, viên chức và Nhân dân về phòng ngừa và ứng phó với bạo lực trên cơ sở giới, từng bước xóa bỏ định kiến giới.

2. Yêu cầu

- Các cơ quan, đơn vị, Ủy ban nhân dân các xã, thị trấn triển khai đồng bộ, kịp thời, hiệu quả các hoạt động phù hợp với điều kiện kinh tế - xã hội của địa phương.

II. CHỈ TIÊU

- 100% vụ việc bạo lực trên cơ sở giới được phát hiện được can thiệp, xử lý theo quy định của pháp luật.

- Tối thiểu 60% người gây bạo lực trên cơ sở giới được tư vấn, giáo dục tại cộng đồng dân cư.

III. NỘI DUNG THỰC HIỆN

1. Tuyên truyền, phổ biến pháp luật

- Tổ chức 03 hội nghị tuyên truyền về bình đẳng giới và phòng, chống bạo lực trên cơ sở giới cho người có uy tín, già làng, trưởng thôn tại các xã vùng khó khăn.

- Phát tờ rơi, tài liệu tuyên truyền về phòng ngừa và ứng phó với bạo lực trên cơ sở giới đến từng hộ gia đình trên địa bàn huyện.

2. Nâng cao năng lực cho đội ngũ cán bộ

- Mở 02 lớp tập huấn kỹ năng tư vấn, hỗ trợ người bị bạo lực cho cộng tác viên công tác xã hội cấp xã.

- Rà soát, củng cố mạng lưới địa chỉ tin cậy tại cộng đồng; bổ sung trang thiết bị cần thiết cho các địa chỉ đang hoạt động.

IV. KINH PHÍ THỰC HIỆN

Kinh phí thực hiện Kế hoạch từ nguồn ngân sách nhà nước cấp huyện năm 2024 và nguồn huy động hợp pháp khác.

V. TỔ CHỨC THỰC HIỆN

1. Phòng Lao động - Thương binh và Xã hội

- Chủ trì, phối hợp với các cơ quan, đơn vị liên quan triển khai thực hiện Kế hoạch; hướng dẫn, đôn đốc, kiểm tra việc thực hiện tại các xã, thị trấn.

- Tổng hợp kết quả, tham mưu Ủy ban nhân dân huyện báo cáo Ủy ban nhân dân tỉnh theo quy định.

2. Công an huyện

- Chỉ đạo Công an các xã, thị trấn xử lý nghiêm các hành vi bạo lực trên cơ sở giới.

3. Phòng Tài chính - Kế hoạch

- Tham mưu bố trí kinh phí thực hiện Kế hoạch theo phân cấp ngân sách hiện hành.

4. Ủy ban nhân dân các xã, thị trấn

- Xây dựng kế hoạch và tổ chức thực hiện trên địa bàn.

- Gửi báo cáo kết quả về Phòng Lao động - Thương binh và Xã hội trước ngày 15/11/2024.

Trên đây là Kế hoạch triển khai Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2024 của Ủy ban nhân dân huyện Núi Mẫu./.

Nơi nhận:
- UBND tỉnh (b/c);
- Các cơ quan, đơn vị liên quan;
- UBND các xã, thị trấn;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Hà Thử Nghiệm
"""

gold = gold(
    "KH", "huyện Núi Mẫu", "district", "46/KH-UBND", (14, 2, 2024),
    "Triển khai Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới trên địa bàn huyện Núi Mẫu năm 2024", (2024, 2024), "Hà Thử Nghiệm",
    lead="Phòng Lao động - Thương binh và Xã hội",
    bases=[("Kế hoạch", "35/KH-UBND", "2024-01-22")],
    targets=[
        ("100% vụ việc bạo lực trên cơ sở giới được phát hiện được can thiệp, xử lý theo quy định của pháp luật", 100, "%", "=", 2024),
        ("Tối thiểu 60% người gây bạo lực trên cơ sở giới được tư vấn, giáo dục tại cộng đồng dân cư", 60, "%", ">=", 2024),
    ],
    tasks=[
        ("Tổ chức 03 hội nghị tuyên truyền về bình đẳng giới và phòng, chống bạo lực trên cơ sở giới cho người có uy tín", [], [], None),
        ("Phát tờ rơi, tài liệu tuyên truyền về phòng ngừa và ứng phó với bạo lực trên cơ sở giới đến từng hộ gia đình", [], [], None),
        ("Mở 02 lớp tập huấn kỹ năng tư vấn, hỗ trợ người bị bạo lực cho cộng tác viên công tác xã hội cấp xã.", [], [], None),
        ("Rà soát, củng cố mạng lưới địa chỉ tin cậy tại cộng đồng; bổ sung trang thiết bị cần thiết cho các địa chỉ", [], [], None),
    ],
    duties=[("Phòng Lao động - Thương binh và Xã hội", 2), ("Công an huyện", 1), ("Phòng Tài chính - Kế hoạch", 1),
            ("Ủy ban nhân dân các xã, thị trấn", 2)],
    reports=[(15, 11, 2024, "Phòng Lao động - Thương binh và Xã hội", "annual")],
    budget=2,
    recipients=["UBND tỉnh (b/c)", "Các cơ quan, đơn vị liên quan", "UBND các xã, thị trấn", "Lưu: VT"],
)
