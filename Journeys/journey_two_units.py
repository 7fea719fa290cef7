"""A province and a commune of it in one installation: the commune is let in, asks the province for money, and is answered."""

import re

from administrator import invite, join
from documents import OWN
from review import bring_in
from watch import Fault

LONG = "một câu thật dài dễ nhớ"
OFFICE = "Văn phòng HĐND và UBND"
TEXT = "Sửa một phòng làm nơi tiếp riêng"


def journey_a_province_and_its_commune(world):
    world.sign_in_as_administrator()
    world.fill("Tên hoặc mã đơn vị", "42")
    world.click("Tìm")
    world.click("Chọn Tỉnh Hà Tĩnh")
    world.click("Đúng, đây là đơn vị của tôi")
    world.visit("/administration")
    world.portray("administration-province")
    world.click("Xã, phường trực thuộc")
    world.portray("units-empty")
    world.click("Thêm xã, phường")
    world.fill("Tên hoặc mã", "thanh sen")
    world.click("Tìm")
    world.portray("units-found")
    world.click("Phường Thành Sen")
    world.may_be_answered(422)
    world.click("Thêm và in phiếu mời")
    world.expect_answer(422)
    world.portray("units-refused")
    world.fill("Họ và tên", "Ngô Thị Ví Dụ")
    world.fill("Tên đăng nhập", "ngo.vidu")
    world.click("Thêm và in phiếu mời")
    code = re.search(r"\b[a-z2-9]{4}(-[a-z2-9]{4}){3}\b", world.page.inner_text(".slip"))
    if not code:
        raise Fault("the slip shows no code")
    world.visit("/units")
    world.expect_text("Phường Thành Sen", "Chờ người đầu tiên vào")
    world.expect_no_text("Ngô Thị Ví Dụ")
    world.portray("units-waiting")

    # The commune's administrator keeps the commune; the province is nothing of theirs.
    keeper, officer = world.someone(width=320), world.someone(javascript=False)
    join(keeper, code[0], LONG)
    keeper.expect_not_found("/units")
    join(officer, invite(keeper, "Hà Văn Mẫu", "ha.mau", OFFICE, "Cán bộ phụ trách chương trình"), LONG)
    world.visit("/units")
    world.expect_text("Đang dùng")
    world.visit("/people")
    world.expect_no_text("Hà Văn Mẫu")

    programme = bring_in(officer, OWN)
    officer.click("Tiếp: ban hành")
    officer.click("Ban hành")
    officer.visit(programme)
    officer.click("Nêu vướng mắc, kiến nghị")
    officer.tick("Xin kinh phí")
    officer.fill("Nội dung", TEXT)
    officer.fill("Số tiền (đồng)", "150.000.000")
    officer.fill("Nguồn đề nghị", "Ngân sách tỉnh")
    officer.tick("Cấp trên")
    officer.fill("Số, ký hiệu văn bản gửi", "45/UBND-VX")
    officer.click("Gửi")
    officer.expect_text("Chờ trả lời")
    obstacle = officer.path

    # Those of the province who answer find it waiting; those who do not, nothing.
    above = world.someone()
    world.visit("/first-run/agencies")
    world.click("Thêm các cơ quan đã chọn")
    join(above, invite(world, "Lý Thị Tỉnh Mẫu", "ly.mau", "Sở Y tế", "Cán bộ phụ trách chương trình"), LONG)
    keeper.expect_not_found(obstacle)
    above.visit("/work")
    above.click("Vướng mắc, kiến nghị chờ tôi trả lời, bổ sung")
    above.click(TEXT)
    above.portray("obstacle-from-below")
    above.click("Trả lời")
    above.tick("Chấp thuận")
    above.fill("Nội dung trả lời", "Bố trí trong dự toán năm sau")
    above.click("Trả lời")
    officer.visit(obstacle)
    officer.expect_text("Bố trí trong dự toán năm sau")

