"""A ward's plan beside the province's: named, confirmed, compared item by item; the province sees who has issued below."""

from administrator import invite, join, name_the_unit
from documents import ROOT
from review import bring_in
from watch import Fault

FIXTURES = ROOT / "Tests" / "CascadeTests" / "Fixtures"
PROVINCE, WARD = FIXTURES / "tinh-mau.txt", FIXTURES / "xa-binh-mau.txt"
LONG = "một câu thật dài dễ nhớ"
CITED = "123/KH-UBND ngày 05/03/2026, Ủy ban nhân dân tỉnh Mẫu"
LOST = "Xây dựng và vận hành ít nhất 12 mô hình thành phố an toàn, thân thiện với phụ nữ và trẻ em gái"
OWN = "Thành lập câu lạc bộ dân ca, dân vũ tại 03 thôn vùng cao"


def journey_a_plan_beside_the_plan_above(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    outsider = world.someone()
    join(outsider, invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)

    # The plan above is proposed from the grounds; its paper is not here yet.
    ward = bring_in(world, WARD)
    world.expect_text(CITED, "Đề xuất, chờ xác nhận", "Chưa tìm thấy văn bản đã ban hành của kế hoạch này")
    world.portray("above-proposed")
    world.click("Đúng kế hoạch này")
    world.expect_path(ward + "/review")
    world.expect_text("Đã xác nhận")
    world.click("So với kế hoạch cấp trên")
    world.expect_text("Kế hoạch cấp trên chưa có trong phần mềm")
    world.portray("comparison-missing")

    # Somebody brings it in.
    world.click("Đưa tệp kế hoạch cấp trên vào")
    world.upload("Tệp kế hoạch", PROVINCE)
    world.click("Đọc tệp")
    world.visit(ward + "/comparison")
    world.expect_text("So với: 123/KH-UBND, Ủy ban nhân dân tỉnh Mẫu", "Tiếp thu", "Giảm nhẹ", "Bỏ qua", "Thêm mới", "> 90% → ≥ 90%")
    for verdict in ("Tiếp thu", "Nâng lên", "Giảm nhẹ", "Bỏ qua", "Thêm mới"):
        if world.page.locator("td .tag", has_text=verdict).count() == 0:
            raise Fault(f"no item of {world.page.url} is '{verdict}'")
    world.portray("comparison")

    # A person joins two items that the wordings keep apart, and confirms.
    row = world.page.locator("tr", has_text=LOST)
    row.get_by_role("link").click()
    world.watch.look()
    world.unfold("Ghép với một mục khác")
    world.choose("Mục của kế hoạch này", OWN)
    world.click("Ghép")
    world.expect_text("Ghép hai mục", OWN)
    world.fill("Ghi chú", "Đã hỏi lại phòng chuyên môn.")
    world.click("Đã xem, đồng ý")
    world.expect_text("Đã hỏi lại phòng chuyên môn.")
    world.portray("finding")
    world.visit(ward + "/comparison?verdict=leftOut")
    world.expect_no_text(LOST)

    # Published, and on a phone without scripts.
    world.visit(ward + "/publication")
    world.click("Ban hành")
    world.expect_text("Kế hoạch cấp trên", CITED)
    phone = world.someone(width=320, javascript=False)
    join(phone, invite(world, "Nguyễn Thị Ví Dụ", "vidu.nguyen", "Trạm Y tế phường", "Người xem"), LONG)
    phone.visit(ward)
    phone.expect_text(CITED)
    # The province's paper is still a draft of the unit: a viewer compares only with what is published.
    phone.visit(ward + "/comparison")
    phone.expect_text("Kế hoạch cấp trên chưa có trong phần mềm")
    phone.visit(ward + "/comparison?with=qd625-2026")
    phone.expect_text("So với: 625/QĐ-TTg, Thủ tướng Chính phủ")
    phone.visit("/national-targets")
    phone.expect_text("Tỷ số giới tính khi sinh", "Chưa có trị số, cần tra văn bản")
    phone.portray("national-targets")

    for path in (ward + "/comparison", ward + "/above", ward + "/below", ward + "/programme", ward + "/published"):
        outsider.expect_not_found(path)


def journey_who_has_issued_below(world):
    world.sign_in_as_administrator()
    world.fill("Tên hoặc mã đơn vị", "42")
    world.click("Tìm")
    world.click("Chọn Tỉnh Hà Tĩnh")
    world.click("Đúng, đây là đơn vị của tôi")
    world.click("Thêm các cơ quan đã chọn")
    plan = bring_in(world, PROVINCE)
    world.visit(plan + "/publication")
    world.click("Ban hành")
    world.click("Cấp dưới đã ban hành")
    world.expect_path(plan + "/below")
    world.expect_text("0/69 xã, phường, đặc khu đã ban hành kế hoạch thực hiện (0%)", "Phường Bắc Hồng Lĩnh", "Chưa thấy")
    world.portray("below")
    world.unfold("Lọc và sắp xếp")
    world.choose("Trạng thái", "Đã ban hành")
    world.click("Xem")
    world.expect_text("Không có mục nào như vậy")
    world.visit("/plans")
    world.expect_text("Bạo lực trên cơ sở giới")
    world.click("Chỉ tiêu quốc gia")
    world.expect_heading("Chỉ tiêu quốc gia")
