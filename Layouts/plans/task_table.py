"""A commune's yearly plan: the tasks are the rows of a table in the text."""
from gold import gold

text = """ỦY BAN NHÂN DÂN
XÃ SUỐI MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 41/KH-UBND

Suối Mẫu, ngày 15 tháng 01 năm 2026

KẾ HOẠCH

Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn xã Suối Mẫu

Căn cứ Luật Bình đẳng giới số 73/2006/QH11 ngày 29 tháng 11 năm 2006;

Căn cứ Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Mẫu về phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026;

Ủy ban nhân dân xã Suối Mẫu ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

Nâng cao nhận thức của cán bộ và Nhân dân về bạo lực trên cơ sở giới.

2. Yêu cầu

Các hoạt động bảo đảm thiết thực, tiết kiệm, đúng đối tượng.

II. CHỈ TIÊU NĂM 2026

- 100% thôn có ít nhất một người được tập huấn về tiếp nhận thông tin bạo lực.

- Ít nhất 80% người bị bạo lực được phát hiện được hỗ trợ kịp thời.

- Thành lập 03 địa chỉ tin cậy tại cộng đồng.

III. NHIỆM VỤ

| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện |
|---|---|---|---|---|
| 1 | Tổ chức hội nghị tuyên truyền pháp luật về phòng, chống bạo lực gia đình cho trưởng thôn | Phòng Văn hóa - Xã hội | Công an xã; Hội Liên hiệp Phụ nữ xã | Quý I/2026 |
| 2 | Rà soát, lập danh sách hộ gia đình có nguy cơ xảy ra bạo lực | Công an xã | Các thôn | Tháng 3/2026 |
| 3 | Tập huấn kỹ năng tiếp nhận thông tin và hỗ trợ ban đầu cho người bị bạo lực | Trạm Y tế xã | Phòng Văn hóa - Xã hội | Quý II/2026 |
| 4 | Ra mắt địa chỉ tin cậy tại cộng đồng ở ba thôn | Hội Liên hiệp Phụ nữ xã | Công an xã, Trạm Y tế xã | Trước ngày 30/9/2026 |
| 5 | Kiểm tra việc thực hiện tại các thôn | Phòng Văn hóa - Xã hội | Ủy ban Mặt trận Tổ quốc Việt Nam xã | Quý IV/2026 |

IV. KINH PHÍ THỰC HIỆN

- Ngân sách xã bố trí trong dự toán năm 2026.

- Nguồn huy động hợp pháp từ các tổ chức, cá nhân.

V. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội

- Chủ trì, phối hợp với các đơn vị liên quan tổ chức triển khai thực hiện Kế hoạch này.

- Theo dõi, đôn đốc các thôn; tổng hợp báo cáo Ủy ban nhân dân xã trước ngày 10/12/2026.

2. Phòng Kinh tế

Tham mưu Ủy ban nhân dân xã bố trí kinh phí thực hiện.

3. Công an xã

- Nắm tình hình, xử lý nghiêm người có hành vi bạo lực.

- Bảo vệ người bị bạo lực theo quy định.

4. Đề nghị Hội Liên hiệp Phụ nữ xã

Vận động hội viên tham gia các địa chỉ tin cậy.

5. Các thôn

Tuyên truyền đến từng hộ gia đình.

Trên đây là Kế hoạch của Ủy ban nhân dân xã Suối Mẫu./.

Nơi nhận:
- UBND tỉnh (b/c);
- Thường trực Đảng ủy, HĐND xã;
- Các đơn vị có tên ở Mục V;
- Lưu: VT, VHXH.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Thị Ví Dụ
"""

gold = gold(
    "KH", "xã Suối Mẫu", "commune", "41/KH-UBND", (15, 1, 2026),
    "Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 trên địa bàn xã Suối Mẫu", (2026, 2026), "Nguyễn Thị Ví Dụ",
    lead="Phòng Văn hóa - Xã hội",
    bases=[("Luật", "73/2006/QH11", "2006-11-29"), ("Kế hoạch", "15/KH-UBND", "2026-01-05")],
    targets=[
        ("100% thôn có ít nhất một người được tập huấn về tiếp nhận thông tin bạo lực", 100, "%", "=", 2026),
        ("Ít nhất 80% người bị bạo lực được phát hiện được hỗ trợ kịp thời", 80, "%", ">=", 2026),
        ("Thành lập 03 địa chỉ tin cậy tại cộng đồng", 3, "địa chỉ tin cậy", "=", 2026),
    ],
    tasks=[
        ("Tổ chức hội nghị tuyên truyền pháp luật về phòng, chống bạo lực gia đình cho trưởng thôn", ["Phòng Văn hóa - Xã hội"],
         ["Công an xã", "Hội Liên hiệp Phụ nữ xã"], "Quý I/2026"),
        ("Rà soát, lập danh sách hộ gia đình có nguy cơ xảy ra bạo lực", ["Công an xã"], ["Các thôn"], "Tháng 3/2026"),
        ("Tập huấn kỹ năng tiếp nhận thông tin và hỗ trợ ban đầu cho người bị bạo lực", ["Trạm Y tế xã"], ["Phòng Văn hóa - Xã hội"], "Quý II/2026"),
        ("Ra mắt địa chỉ tin cậy tại cộng đồng ở ba thôn", ["Hội Liên hiệp Phụ nữ xã"], ["Công an xã", "Trạm Y tế xã"], "Trước ngày 30/9/2026"),
        ("Kiểm tra việc thực hiện tại các thôn", ["Phòng Văn hóa - Xã hội"], ["Ủy ban Mặt trận Tổ quốc Việt Nam xã"], "Quý IV/2026"),
    ],
    duties=[("Phòng Văn hóa - Xã hội", 2), ("Phòng Kinh tế", 1), ("Công an xã", 2), ("Hội Liên hiệp Phụ nữ xã", 1, "asked"), ("Các thôn", 1)],
    reports=[(10, 12, 2026, "Ủy ban nhân dân xã", "annual")],
    budget=2,
    recipients=["UBND tỉnh (b/c)", "Thường trực Đảng ủy, HĐND xã", "Các đơn vị có tên ở Mục V", "Lưu: VT, VHXH"],
)
