"""A case in sealed parts: the unit's key, a new case, the search, the reveal, and who opened it. Nothing needs a script."""

from administrator import invite, name_the_unit
from journey_two_steps import code, typed_secret
from watch import Fault

PASSWORD = "một câu ngắn dễ nhớ"
NAME, PHONE, STORY = "Đặng Thị Hồng", "0900 000 123", "Chuyện bịa để thử, ở Suối Mơ"


def journey_a_case_in_sealed_parts(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    slip = invite(world, "Ngô Thị Bịa", "quanlyca", "Phòng Văn hóa - Xã hội", "Cán bộ quản lý ca")
    worker = world.someone(width=320, javascript=False)
    worker.visit("/sign-in")
    worker.click("Tôi có phiếu mời và chưa có mật khẩu")
    worker.fill("Mã trên phiếu", slip)
    worker.fill("Mật khẩu mới", PASSWORD)
    worker.fill("Gõ lại mật khẩu", PASSWORD)
    worker.click("Lưu mật khẩu và vào")
    worker.visit("/account/second-factor")
    worker.click("Bật xác nhận hai bước")
    worker.unfold("Không quét được")
    worker.fill("Mã 6 số", code(typed_secret(worker)))
    worker.click("Xác nhận")
    worker.click("Tôi đã cất mã dự phòng")

    worker.visit("/cases")
    worker.expect_heading("Hồ sơ")
    worker.expect_text("Chưa có hồ sơ nào dành cho bạn")
    worker.visit("/unit-key")
    worker.page.locator("main form button").first.click()

    worker.visit("/cases")
    worker.click("Mở hồ sơ mới")
    worker.portray("case-new")
    worker.fill("Họ và tên", NAME)
    worker.fill("Điện thoại", PHONE)
    worker.fill("Chị kể", STORY)
    worker.click("Mở hồ sơ")
    worker.portray("case")
    worker.expect_no_text(NAME, PHONE, STORY)

    worker.visit("/cases")
    worker.portray("cases")
    worker.expect_no_text(NAME)
    worker.fill("Tìm hồ sơ", "dang thi hong")
    worker.click("Tìm hồ sơ")
    worker.expect_heading("Kết quả tìm")
    worker.portray("case-found")
    worker.expect_no_text(NAME)
    if "hong" in worker.page.url:
        raise Fault("the address tells what was searched for")
    worker.page.locator("main tbody a").first.click()

    worker.click("Danh tính")
    worker.portray("case-covered")
    worker.expect_no_text(NAME)
    worker.click("Mở để đọc")
    worker.expect_text(NAME)
    worker.portray("case-revealed")
    worker.click("Che lại")
    worker.expect_no_text(NAME)
    worker.visit("/cases")
    worker.page.locator("main tbody a").first.click()
    worker.click("Ai đã mở hồ sơ này")
    worker.expect_text("Mở đọc: Danh tính", "Ngô Thị Bịa")
    worker.portray("case-readers")
