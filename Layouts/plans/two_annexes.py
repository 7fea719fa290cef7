"""A letterhead set with spaces; two appendices: targets, and tasks with the time before the offices and columns that say nothing of them."""
from gold import gold

text = """      ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
       PHƯỜNG BÃI MẪU                          Độc lập - Tự do - Hạnh phúc

       Số: 211/KH-UBND                        Bãi Mẫu, ngày 30 tháng 10 năm 2025

KẾ HOẠCH
Phòng ngừa và ứng phó với bạo lực trên cơ sở giới
trên địa bàn phường Bãi Mẫu năm 2026

Căn cứ Luật Phòng, chống bạo lực gia đình số 13/2022/QH15;
Căn cứ Kế hoạch số 77/KH-UBND ngày 05/9/2025 của UBND tỉnh Mẫu;
Theo đề nghị của Trưởng phòng Văn hóa - Xã hội, Ủy ban nhân dân phường Bãi Mẫu ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Chủ động phòng ngừa bạo lực trên cơ sở giới.

2. Yêu cầu

Có sự phối hợp chặt chẽ giữa các đơn vị.

II. CHỈ TIÊU

Theo Phụ lục I kèm theo Kế hoạch này.

III. NHIỆM VỤ

Theo Phụ lục II kèm theo Kế hoạch này.

IV. KINH PHÍ

1. Ngân sách phường bố trí trong dự toán chi thường xuyên năm 2026.

2. Tài trợ, viện trợ của các tổ chức quốc tế.

V. TỔ CHỨC THỰC HIỆN

1. Giao Phòng Văn hóa - Xã hội là cơ quan thường trực, theo dõi, đôn đốc việc thực hiện Kế hoạch.

2. Giao Phòng Kinh tế, Hạ tầng và Đô thị tham mưu bố trí kinh phí.

3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường giám sát việc thực hiện.

VI. CHẾ ĐỘ THÔNG TIN, BÁO CÁO

Các đơn vị báo cáo quý trước ngày 20 của tháng cuối quý, báo cáo năm trước ngày 30/11/2026 về Ủy ban nhân dân phường (qua Phòng Văn hóa - Xã hội).

Nơi nhận:                                        TM. ỦY BAN NHÂN DÂN
- UBND tỉnh (b/c);                                    CHỦ TỊCH
- Các đơn vị thuộc phường;
- Lưu: VT.


                                                   Trương Mẫu Văn

PHỤ LỤC I
CHỈ TIÊU NĂM 2026
(Kèm theo Kế hoạch số 211/KH-UBND ngày 30/10/2025 của UBND phường)

| STT | Tên chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Ghi chú |
|---|---|---|---|---|
| 1 | Tỷ lệ vụ bạo lực được xử lý kịp thời | % | 100 | |
| 2 | Số mô hình can thiệp tại cộng đồng được duy trì | Mô hình | 4 | |
| 3 | Tỷ lệ tổ dân phố có cộng tác viên | % | ≥ 90 | |

PHỤ LỤC II
PHÂN CÔNG NHIỆM VỤ NĂM 2026
(Kèm theo Kế hoạch số 211/KH-UBND ngày 30/10/2025 của UBND phường)

| STT | Hoạt động | Thời gian | Đơn vị thực hiện | Đơn vị phối hợp | Kinh phí (triệu đồng) | Ghi chú |
|---|---|---|---|---|---|---|
| 1 | In và cấp phát sổ tay kỹ năng phòng, chống bạo lực | Quý I | Phòng Văn hóa - Xã hội | Trung tâm Dịch vụ tổng hợp | 25 | |
| 2 | Nói chuyện chuyên đề tại các trường trung học | Tháng 3, tháng 10 | Trạm Y tế phường | Các trường học | 15 | |
| 3 | Tập huấn cộng tác viên tổ dân phố | Quý II | Phòng Văn hóa - Xã hội | Công an phường; Trạm Y tế phường | 30 | |
"""

gold = gold(
    "KH", "phường Bãi Mẫu", "commune", "211/KH-UBND", (30, 10, 2025),
    "Phòng ngừa và ứng phó với bạo lực trên cơ sở giới trên địa bàn phường Bãi Mẫu năm 2026", (2026, 2026), "Trương Mẫu Văn",
    lead="Phòng Văn hóa - Xã hội",
    bases=[("Luật", "13/2022/QH15", None), ("Kế hoạch", "77/KH-UBND", "2025-09-05")],
    targets=[
        ("Tỷ lệ vụ bạo lực được xử lý kịp thời", 100, "%", "=", 2026),
        ("Số mô hình can thiệp tại cộng đồng được duy trì", 4, "Mô hình", "=", 2026),
        ("Tỷ lệ tổ dân phố có cộng tác viên", 90, "%", ">=", 2026),
    ],
    tasks=[
        ("In và cấp phát sổ tay kỹ năng phòng, chống bạo lực", ["Phòng Văn hóa - Xã hội"], ["Trung tâm Dịch vụ tổng hợp"], "Quý I"),
        ("Nói chuyện chuyên đề tại các trường trung học", ["Trạm Y tế phường"], ["Các trường học"], "Tháng 3, tháng 10"),
        ("Tập huấn cộng tác viên tổ dân phố", ["Phòng Văn hóa - Xã hội"], ["Công an phường", "Trạm Y tế phường"], "Quý II"),
    ],
    duties=[("Phòng Văn hóa - Xã hội", 1), ("Phòng Kinh tế, Hạ tầng và Đô thị", 1), ("Ủy ban Mặt trận Tổ quốc Việt Nam phường", 1, "asked")],
    reports=[(20, None, "yearly", "Ủy ban nhân dân phường", "quarterly"), (30, 11, 2026, "Ủy ban nhân dân phường", "annual")],
    budget=2,
    recipients=["UBND tỉnh (b/c)", "Các đơn vị thuộc phường", "Lưu: VT"],
)
