"""A decision of a ward's chairman that carries the plan behind its signature."""
from gold import gold

text = """ỦY BAN NHÂN DÂN
PHƯỜNG SÔNG MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 156/QĐ-UBND

Sông Mẫu, ngày 03 tháng 3 năm 2026

QUYẾT ĐỊNH

Về việc ban hành Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn phường Sông Mẫu

CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG SÔNG MẪU

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;

Căn cứ Luật Phòng, chống bạo lực gia đình số 13/2022/QH15 ngày 14 tháng 11 năm 2022;

Xét đề nghị của Trưởng phòng Văn hóa - Xã hội phường tại Tờ trình số 22/TTr-VHXH ngày 25/02/2026.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn phường Sông Mẫu.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Điều 3. Chánh Văn phòng HĐND - UBND phường, Trưởng phòng Văn hóa - Xã hội, Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- UBND tỉnh (b/c);
- Lưu: VT.

CHỦ TỊCH

Lý Văn Giả Định

KẾ HOẠCH

Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn phường Sông Mẫu

(Ban hành kèm theo Quyết định số 156/QĐ-UBND ngày 03/3/2026 của Chủ tịch Ủy ban nhân dân phường Sông Mẫu)

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Tạo chuyển biến về nhận thức của người dân.

2. Yêu cầu

- Triển khai đồng bộ, hiệu quả.

II. MỤC TIÊU CỤ THỂ

1. 95% trở lên số vụ bạo lực được phát hiện, xử lý kịp thời.

2. 100% trường học có góc tư vấn tâm lý.

III. NỘI DUNG

1. Truyền thông

a) Tổ chức Tháng hành động quốc gia phòng, chống bạo lực gia đình (từ ngày 01/6/2026 đến ngày 30/6/2026).

b) Treo băng rôn, khẩu hiệu tại các trục đường chính.

2. Can thiệp, hỗ trợ

a) Tư vấn tâm lý, pháp lý cho người bị bạo lực.

b) Bố trí nơi tạm lánh tại Trạm Y tế; hoàn thành trước ngày 31/8/2026.

IV. KINH PHÍ THỰC HIỆN

Ngân sách phường năm 2026.

V. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội

a) Chủ trì tham mưu, tổ chức triển khai Kế hoạch.

b) Báo cáo Ủy ban nhân dân phường trước ngày 20/6/2026 và trước ngày 20/12/2026.

2. Văn phòng HĐND - UBND phường

a) Bố trí kinh phí.

3. Công an phường

a) Tiếp nhận tin báo, tố giác về bạo lực.

b) Áp dụng biện pháp cấm tiếp xúc theo quy định.
"""

gold = gold(
    "QĐ", "phường Sông Mẫu", "commune", "156/QĐ-UBND", (3, 3, 2026),
    "Về việc ban hành Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn phường Sông Mẫu", (2026, 2026),
    "Lý Văn Giả Định", lead="Phòng Văn hóa - Xã hội", province=None,
    bases=[("Luật", "72/2025/QH15", "2025-06-16"), ("Luật", "13/2022/QH15", "2022-11-14"), ("Tờ trình", "22/TTr-VHXH", "2026-02-25")],
    targets=[
        ("95% trở lên số vụ bạo lực được phát hiện, xử lý kịp thời", 95, "%", ">=", 2026),
        ("100% trường học có góc tư vấn tâm lý", 100, "%", "=", 2026),
    ],
    tasks=[
        ("Tổ chức Tháng hành động quốc gia phòng, chống bạo lực gia đình (từ ngày 01/6/2026 đến ngày 30/6/2026).", [], [],
         "từ ngày 01/6/2026 đến ngày 30/6/2026"),
        ("Treo băng rôn, khẩu hiệu tại các trục đường chính.", [], [], None),
        ("Tư vấn tâm lý, pháp lý cho người bị bạo lực.", [], [], None),
        ("Bố trí nơi tạm lánh tại Trạm Y tế; hoàn thành trước ngày 31/8/2026.", [], [], "hoàn thành trước ngày 31/8/2026"),
    ],
    duties=[("Phòng Văn hóa - Xã hội", 2), ("Văn phòng HĐND - UBND phường", 1), ("Công an phường", 2)],
    reports=[(20, 6, 2026, "Ủy ban nhân dân phường", "mid_year"), (20, 12, 2026, "Ủy ban nhân dân phường", "annual")],
    periods=[("01/06/2026", "30/06/2026")],
    budget=1,
    recipients=["Như Điều 3", "UBND tỉnh (b/c)", "Lưu: VT"],
)
