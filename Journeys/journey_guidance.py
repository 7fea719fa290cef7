"""Guidance: issued at a desk, received on a phone without scripts, issued anew with its difference, the old one still there."""

from administrator import invite, join, name_the_unit

LONG = "một câu thật dài dễ nhớ"
TITLE = "Tiêu chí nơi tiếp người đến trình báo"
FIRST = "Có phòng riêng, kín đáo\nCó người trực từ 8 giờ\nCó số điện thoại đường dây nóng"
SECOND = "Có phòng riêng, kín đáo\nCó người trực từ 7 giờ, cả ngày nghỉ\nCó số điện thoại đường dây nóng"


def journey_guidance_is_received(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    police, viewer = world.someone(width=320, javascript=False), world.someone()
    join(police, invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)
    join(viewer, invite(world, "Nguyễn Thị Ví Dụ", "vidu.nguyen", "Trạm Y tế phường", "Người xem"), LONG)

    world.visit("/coordination")
    world.click("Hướng dẫn, tiêu chí")
    world.portray("guidance-empty")
    world.click("Ban hành hướng dẫn")
    world.portray("guidance-new")
    world.may_be_answered(422)
    world.click("Ban hành")
    world.expect_answer(422)
    world.portray("guidance-refused")
    world.tick("Tiêu chí")
    world.fill("Tên hướng dẫn, bộ tiêu chí", TITLE)
    world.fill("Ngày", "20/11/2026")
    world.fill("Nội dung", FIRST)
    world.tick("Công an phường")
    world.tick("Trạm Y tế phường")
    world.click("Ban hành")
    world.expect_heading(TITLE)
    guidance = world.path

    police.visit("/guidance?list=waiting")
    police.click(TITLE)
    police.portray("guidance-addressee")
    police.click("Đã nhận và phổ biến")
    police.expect_text("1/2 cơ quan đã xác nhận", "Trần Văn Mẫu")
    for page in (guidance + "/revision", "/guidance/new", guidance + "/versions/2"):
        police.expect_not_found(page)

    world.visit(guidance)
    world.click("Ban hành bản mới")
    world.portray("guidance-revision")
    world.fill("Điểm mới", "Trực sớm hơn và cả ngày nghỉ")
    world.fill("Ngày", "25/11/2026")
    world.fill("Nội dung", SECOND)
    world.click("Ban hành")
    world.expect_text("Thay đổi so với bản 1", "0/2 cơ quan đã xác nhận")
    world.portray("guidance-changed")

    viewer.visit(guidance)
    viewer.expect_text("Có người trực từ 7 giờ, cả ngày nghỉ")
    viewer.expect_no_text("Các cơ quan đã nhận")
    viewer.click("Bản 1")
    viewer.expect_text("Đây là bản cũ", "Có người trực từ 8 giờ")
    viewer.portray("guidance-old")
