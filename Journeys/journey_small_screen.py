"""Every page fits a phone of 320 px, and stands for its portrait there and at a desk (.test/shots)."""

from administrator import name_the_unit
from documents import OWN
from review import KINDS, bring_in, item


def journey_every_page_on_a_small_screen(world):
    phone = world.someone(width=320)
    phone.may_be_answered(404, 422)
    the_door(phone)
    phone.sign_in(*world.server.administrator)
    first_run(phone)
    administration(phone)
    a_draft(phone)
    a_programme(phone)
    phone.visit("/no-such-page")
    phone.portray("not-found")


def the_door(phone):
    for path, button, name in [("/sign-in", "Đăng nhập", "sign-in"), ("/join", "Lưu mật khẩu và vào", "join")]:
        phone.visit(path)
        phone.portray(name)
        phone.click(button)
        phone.portray(f"{name}-refused")


def first_run(phone):
    phone.portray("first-run")
    phone.fill("Tên hoặc mã đơn vị", "không có xã này")
    phone.click("Tìm")
    phone.portray("first-run-nothing")
    phone.fill("Tên hoặc mã đơn vị", "bac son")
    phone.click("Tìm")
    phone.portray("first-run-found")
    phone.visit("/administration")
    phone.portray("administration-unnamed")
    phone.visit("/first-run")
    name_the_unit(phone)
    phone.visit("/first-run")
    phone.portray("first-run-done")
    phone.visit("/first-run/agencies")
    phone.portray("first-run-agencies")


def administration(phone):
    pages = {
        "administration": "/administration", "agencies": "/agencies", "agency-new": "/agencies/new", "people-alone": "/people",
        "person-new": "/people/new", "account": "/account", "work-empty": "/work", "plans-empty": "/plans",
    }
    for name, path in pages.items():
        phone.visit(path)
        phone.portray(name)

    phone.visit("/agencies")
    phone.click("Công an phường")
    phone.portray("agency")
    phone.click("Sửa cơ quan")
    phone.fill("Tên cơ quan", "")
    phone.fill("Đến hết ngày", "2020-01-01")
    phone.click("Lưu")
    phone.portray("agency-refused")

    phone.visit("/people/new")
    phone.click("Thêm và tạo phiếu mời")
    phone.portray("person-refused")
    phone.fill("Họ và tên", "Công Huyền Tôn Nữ Thị Ví Dụ Rất Dài")
    phone.fill("Tên đăng nhập", "ton-nu-thi-vi-du.rat-dai-khong-co-cho")
    phone.choose("Cơ quan", "Ủy ban Mặt trận Tổ quốc Việt Nam phường")
    phone.click("Thêm và tạo phiếu mời")
    phone.portray("slip")
    phone.click("Xong")
    phone.portray("person")
    phone.visit("/people")
    phone.portray("people")

    phone.visit("/account")
    phone.click("Đổi mật khẩu")
    phone.portray("account-refused")
    phone.visit("/account")
    phone.fill("Tên khóa", "bảng tính theo dõi của phòng Văn hóa - Xã hội")
    phone.click("Tạo khóa")
    phone.portray("key")
    phone.click("Tôi đã chép xong")
    phone.portray("account-with-key")
    phone.visit("/audit")
    phone.portray("audit")


def a_draft(phone):
    phone.visit("/plans/new")
    phone.portray("upload")
    phone.click("Đọc tệp")
    phone.portray("upload-refused")
    plan = bring_in(phone, OWN)
    phone.portray("review")
    phone.unfold("Thông tin chung")
    phone.click("Sửa thông tin chung")
    phone.portray("head")
    phone.visit(plan + "/new-item")
    phone.portray("item-kinds")
    for kind in [*KINDS, "period", "review", "budget", "basis"]:
        phone.visit(f"{plan}/new-item?kind={kind}")
        phone.click("Lưu")
        phone.portray(f"item-{kind}-refused")
    phone.visit(plan + "/review")
    phone.click("Đúng", within=item(phone, "Trên 80% tổ dân phố"))
    phone.click("Bỏ", within=item(phone, "Tổng hợp kết quả"))
    phone.portray("review-begun")
    phone.visit("/work")
    phone.portray("work-draft")
    phone.visit(plan + "/publication")
    phone.portray("publication")


def a_programme(phone):
    phone.click("Ban hành")
    phone.portray("programme")
    phone.click("Chăm sóc y tế ban đầu và tư vấn tâm lý cho người bị bạo lực")
    phone.portray("task")
    phone.click("Ghi tiến độ")
    phone.portray("task-refused")
    phone.fill("Đã làm được gì?", "Đã bố trí phòng tư vấn riêng, có hai người trực.")
    phone.click("Ghi tiến độ")
    phone.portray("task-noted")
    phone.visit("/work?list=all")
    phone.page.get_by_text("Lọc và sắp xếp", exact=True).click()
    phone.choose("Cơ quan", "Trạm Y tế phường")
    phone.click("Xem")
    phone.portray("work")
    phone.visit("/plans")
    phone.portray("plans")
