"""An office on its first day: the staff list from Excel, and all its plans at once."""

import re

import openpyxl

from administrator import invite, join, name_the_unit
from documents import OWN
from server import WORK
from watch import Fault

LONG = "một câu thật dài dễ nhớ"


def journey_people_from_excel(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    world.visit("/people")
    world.click("Nhập từ Excel")
    world.portray("people-import")
    world.may_be_answered(422)
    world.click("Đọc danh sách")
    world.expect_text("Hãy chọn tệp danh sách")

    wrong = workbook("sai.xlsx", [("Lê Thị Thử", "Sở Không Có", ""), ("Phạm Văn Giả", "Trạm Y tế phường", "gia.pham")])
    world.upload("Tệp danh sách", wrong)
    world.click("Đọc danh sách")
    world.expect_text("Còn 1 dòng phải sửa", "Cơ quan này chưa có trong danh mục")
    world.portray("people-preview-wrong")
    world.click("Chọn lại tệp")
    world.upload("Tệp danh sách", workbook("dung.xlsx", [("Lê Thị Thử", "Công an phường", ""), ("Phạm Văn Giả", "trạm y tế phường", "gia.pham")]))
    world.click("Đọc danh sách")
    world.expect_text("Có 2 người, đều dùng được", "thult")
    world.portray("people-preview")
    world.click("Thêm 2 người và tạo phiếu mời")
    world.expect_heading("Phiếu mời")
    world.portray("slips")
    slip = world.page.locator(".slip").filter(has_text="gia.pham").inner_text()
    code = re.search(r"\b[a-z2-9]{4}(-[a-z2-9]{4}){3}\b", slip)
    if not code:
        raise Fault("the slip shows no code")
    join(world.someone(width=320), code[0], LONG)


def journey_all_plans_at_once(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    officer, plain = world.someone(width=320), world.someone(javascript=False)
    join(officer, invite(world, "Trần Văn Mẫu", "mau.tran", "Phòng Văn hóa - Xã hội", "Cán bộ phụ trách chương trình"), LONG)
    plain.sign_in("mau.tran", LONG)
    old = WORK / "tmp" / "cu.doc"
    old.write_bytes(b"{\\rtf1 x}")
    officer.visit("/plans/new")
    officer.upload("Tệp kế hoạch", [OWN, old])
    officer.click("Đọc tệp")
    officer.expect_heading("Đọc nhiều văn bản")
    # The page tells by itself when the work is done.
    officer.page.get_by_text("Xong 2 trên 2.").wait_for(timeout=20_000)
    officer.portray("job")
    officer.expect_text("Chưa làm được", "cu.doc")
    plain.visit("/jobs")
    plain.expect_text("Xong 2 trên 2.", "Xong, có mục chưa làm được")
    plain.click("Đọc nhiều văn bản")
    plain.click("Mở")
    plain.expect_heading("Rà soát bản đọc")


def workbook(name, people):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["DANH SÁCH CÁN BỘ (người không có thật)"])
    sheet.append(["STT", "Họ và tên", "Cơ quan", "Tên đăng nhập"])
    for number, person in enumerate(people, 1):
        sheet.append([number, *person])
    path = WORK / "tmp" / name
    book.save(path)
    return path
