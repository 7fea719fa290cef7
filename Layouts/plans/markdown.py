"""A converter's output: headings and labels between stars, cells with line ends, the head of the table printed again."""
from gold import gold

text = """**ỦY BAN NHÂN DÂN**
**XÃ GÒ MẪU**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

Số: 52/KH-UBND

*Gò Mẫu, ngày 22 tháng 02 năm 2026*

**KẾ HOẠCH**

**Triển khai công tác phòng, chống bạo lực trên cơ sở giới năm 2026**

Căn cứ Quyết định số 625/QĐ-TTg ngày 02/4/2026 của Thủ tướng Chính phủ, UBND xã Gò Mẫu, tỉnh Mẫu ban hành Kế hoạch như sau:

**I. MỤC TIÊU**

- 100% thôn, bản tổ chức truyền thông ít nhất 02 lần/năm.

- Giảm 10% số vụ bạo lực gia đình so với năm 2025.

**II. NHIỆM VỤ**

| **TT** | **Nội dung** | **Chủ trì** | **Phối hợp** | **Thời gian** |
|---|---|---|---|---|
| 1 | Tổ chức truyền thông tại các thôn, bản | Phòng Văn hóa - Xã hội | Các thôn, bản | Quý II, quý IV |
| 2 | Xây dựng nhóm nòng cốt:<br>- Chọn người có uy tín;<br>- Tập huấn kỹ năng. | Hội Liên hiệp Phụ nữ xã | Đoàn Thanh niên xã;<br>Công an xã | Tháng 6/2026 |

| **TT** | **Nội dung** | **Chủ trì** | **Phối hợp** | **Thời gian** |
|---|---|---|---|---|
| 3 | Lập đường dây tiếp nhận thông tin | Công an xã | Trạm Y tế xã | Thường xuyên |

**III. KINH PHÍ**

Ngân sách xã năm 2026.

**IV. TỔ CHỨC THỰC HIỆN**

**1. Phòng Văn hóa - Xã hội:** Chủ trì triển khai Kế hoạch; tổng hợp, báo cáo UBND xã trước ngày **01/12/2026**.

**2. Công an xã:** Bảo đảm an ninh, trật tự; xử lý các vụ việc.

**3. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể:** Tuyên truyền, vận động đoàn viên, hội viên.

***Nơi nhận:***
- UBND tỉnh;
- Lưu: VT.

**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**

**Kiều Mẫu Thử**
"""

gold = gold(
    "KH", "xã Gò Mẫu", "commune", "52/KH-UBND", (22, 2, 2026), "Triển khai công tác phòng, chống bạo lực trên cơ sở giới năm 2026", (2026, 2026),
    "Kiều Mẫu Thử", lead="Phòng Văn hóa - Xã hội",
    bases=[("Quyết định", "625/QĐ-TTg", "2026-04-02")],
    targets=[
        ("100% thôn, bản tổ chức truyền thông ít nhất 02 lần/năm", 100, "%", "=", 2026),
        ("Giảm 10% số vụ bạo lực gia đình so với năm 2025", 10, "%", "=", 2026),
    ],
    tasks=[
        ("Tổ chức truyền thông tại các thôn, bản", ["Phòng Văn hóa - Xã hội"], ["Các thôn, bản"], "Quý II, quý IV"),
        ("Xây dựng nhóm nòng cốt: - Chọn người có uy tín; - Tập huấn kỹ năng.", ["Hội Liên hiệp Phụ nữ xã"], ["Đoàn Thanh niên xã", "Công an xã"],
         "Tháng 6/2026"),
        ("Lập đường dây tiếp nhận thông tin", ["Công an xã"], ["Trạm Y tế xã"], "Thường xuyên"),
    ],
    duties=[("Phòng Văn hóa - Xã hội", 1), ("Công an xã", 1), ("Ủy ban Mặt trận Tổ quốc Việt Nam xã và các đoàn thể", 1, "asked")],
    reports=[(1, 12, 2026, "UBND xã", "annual")],
    budget=1,
    recipients=["UBND tỉnh", "Lưu: VT"],
)
