"""The days off: everybody reads them and asks about a deadline; the administrator keeps them."""

from administrator import invite, join, name_the_unit

LONG = "một câu thật dài dễ nhớ"


def journey_days_off(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    member, other = world.someone(width=320), world.someone(javascript=False)
    join(member, invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)
    other.sign_in(*world.server.administrator)

    member.visit("/days-off?year=2026")
    member.expect_heading("Ngày nghỉ năm 2026")
    member.expect_text("Tết Âm lịch: nghỉ 9 ngày, từ Thứ Bảy 14/02/2026 đến hết Chủ Nhật 22/02/2026.")
    member.expect_no_text("Thêm ngày")
    member.portray("days-off")
    ask(member, "ngày", "05/12/2026")
    member.expect_text("Thứ Sáu 04/12/2026", "Thứ Hai 07/12/2026", "Thứ Ba 08/12/2026")
    ask(member, "trước ngày", "31/11/2026")
    member.expect_text("Hãy gõ ngày có thật")
    member.click("Năm 2027")
    member.expect_heading("Ngày nghỉ năm 2027")
    member.expect_text("còn chờ thông báo")
    member.visit("/days-off?year=2040")
    member.portray("days-off-empty")

    world.visit("/days-off?year=2026")
    world.portray("days-off-keeper")
    world.click("Bật cả các năm sau")
    world.visit("/days-off?year=2030")
    world.expect_no_text("Đang tắt")

    world.click("Thêm ngày")
    world.may_be_answered(409, 422)
    world.click("Lưu")
    world.portray("day-off-refused")
    world.fill("Ngày", "25/11/2026")
    world.fill("Tên", "Nghỉ do bão")
    world.fill("Văn bản", "Công điện ví dụ")
    world.click("Lưu")
    world.expect_text("Nghỉ do bão")

    # Two people at one row: the second sees both versions.
    other.may_be_answered(409)
    for person in (world, other):
        person.visit("/days-off?year=2026")
        person.click("Sửa", within=person.page.locator("tr", has_text="Nghỉ do bão"))
    world.fill("Văn bản", "Công điện số 1")
    world.click("Lưu")
    other.fill("Văn bản", "Công điện số 2")
    other.click("Lưu")
    other.expect_text("Có người vừa lưu mục này", "Công điện số 1")
    other.portray("day-off-two")
    other.click("Lưu bản tôi vừa gõ")
    other.expect_text("Công điện số 2")

    ask(member, "ngày", "25/11/2026")
    member.expect_text("Thứ Hai 23/11/2026", "Thứ Năm 26/11/2026")

    world.visit("/days-off?year=2032")
    world.click("Lập danh sách năm 2032")
    world.expect_text("Tết Âm lịch")


def ask(person, wording, day):
    person.choose("Cách ghi hạn", wording)
    person.fill("Ngày ghi trong văn bản", day)
    person.click("Tra")
