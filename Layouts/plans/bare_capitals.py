"""Headings in capitals whose marks were lost, and no numbers before them; agencies as run-in text."""
from gold import gold

text = """ỦY BAN NHÂN DÂN
XÃ BẾN MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 19/KH-UBND

Bến Mẫu, ngày 06 tháng 02 năm 2026

KẾ HOẠCH

Công tác gia đình và phòng, chống bạo lực gia đình năm 2026

Căn cứ Kế hoạch số 22/KH-UBND ngày 20/01/2026 của UBND tỉnh Mẫu về công tác gia đình năm 2026, UBND xã Bến Mẫu ban hành Kế hoạch như sau:

MUC DICH, YEU CAU

- Nâng cao trách nhiệm của gia đình và cộng đồng.

- Tổ chức thiết thực, không phô trương.

CHI TIEU

- 90% hộ gia đình được tuyên truyền pháp luật.

- 8/8 thôn có nhóm phòng, chống bạo lực gia đình.

NHIEM VU VA GIAI PHAP

- Tổ chức Ngày Gia đình Việt Nam 28/6 tại các thôn.

- Củng cố nhóm phòng, chống bạo lực gia đình.

- Hòa giải kịp thời mâu thuẫn trong gia đình.

KINH PHI THUC HIEN

Ngân sách xã; nguồn đóng góp của Nhân dân.

TO CHUC THUC HIEN

1. Phòng Văn hóa - Xã hội: Chủ trì triển khai, theo dõi việc thực hiện Kế hoạch; báo cáo Ủy ban nhân dân xã trước ngày 10/6/2026 và ngày 10/12/2026.

2. Công an xã: Xử lý các vụ việc bạo lực gia đình.

3. Trạm Y tế xã: Chăm sóc người bị bạo lực gia đình.

4. Trưởng các thôn: Phát hiện, báo tin về bạo lực gia đình.

Nơi nhận:
- Đảng ủy xã;
- Trưởng các thôn;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Bùi Thử Mẫu
"""

gold = gold(
    "KH", "xã Bến Mẫu", "commune", "19/KH-UBND", (6, 2, 2026), "Công tác gia đình và phòng, chống bạo lực gia đình năm 2026", (2026, 2026),
    "Bùi Thử Mẫu", lead="Phòng Văn hóa - Xã hội",
    bases=[("Kế hoạch", "22/KH-UBND", "2026-01-20")],
    targets=[
        ("90% hộ gia đình được tuyên truyền pháp luật", 90, "%", "=", 2026),
        ("8/8 thôn có nhóm phòng, chống bạo lực gia đình", 8, "thôn", "=", 2026),
    ],
    tasks=[
        ("Tổ chức Ngày Gia đình Việt Nam 28/6 tại các thôn.", [], [], None),
        ("Củng cố nhóm phòng, chống bạo lực gia đình.", [], [], None),
        ("Hòa giải kịp thời mâu thuẫn trong gia đình.", [], [], None),
    ],
    duties=[("Phòng Văn hóa - Xã hội", 1), ("Công an xã", 1), ("Trạm Y tế xã", 1), ("Trưởng các thôn", 1)],
    reports=[(10, 6, 2026, "Ủy ban nhân dân xã", "mid_year"), (10, 12, 2026, "Ủy ban nhân dân xã", "annual")],
    budget=2,
    recipients=["Đảng ủy xã", "Trưởng các thôn", "Lưu: VT"],
)
