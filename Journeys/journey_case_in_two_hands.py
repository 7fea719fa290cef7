"""A case that several people help with: what each sees of it, on her word; and its end, which one asks for and another settles."""

from administrator import invite, name_the_unit
from journey_two_steps import code, typed_secret

PASSWORD = "một câu ngắn dễ nhớ"
NAME, WORRY, FINDING = "Đặng Thị Hồng", "Lo bịa để thử", "Vết bầm bịa để thử"


def enter(world, slip, **how):
    """With the slip and a telephone, to the first page."""
    person = world.someone(**how)
    person.visit("/sign-in")
    person.click("Tôi có phiếu mời và chưa có mật khẩu")
    person.fill("Mã trên phiếu", slip)
    person.fill("Mật khẩu mới", PASSWORD)
    person.fill("Gõ lại mật khẩu", PASSWORD)
    person.click("Lưu mật khẩu và vào")
    person.visit("/account/second-factor")
    person.click("Bật xác nhận hai bước")
    person.unfold("Không quét được")
    person.fill("Mã 6 số", code(typed_secret(person)))
    person.click("Xác nhận")
    person.click("Tôi đã cất mã dự phòng")
    return person


def open_case(person):
    person.visit("/cases")
    person.page.locator("main tbody a").first.click()
    person.watch.look()


def journey_a_case_in_two_hands(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    office = "Phòng Văn hóa - Xã hội"
    slips = [
        invite(world, "Ngô Thị Bịa", "quanlyca", office, "Cán bộ quản lý ca"),
        invite(world, "Dương Thị Giả Định", "giamsat", office, "Giám sát quản lý ca"),
        invite(world, "Tô Thị Giấy", "yte", "Trạm Y tế phường", "Cán bộ y tế"),
    ]
    worker = enter(world, slips[0], width=320, javascript=False)
    supervisor = enter(world, slips[1])
    nurse = enter(world, slips[2])
    for person in (worker, nurse):
        person.visit("/unit-key")
        person.click("Lập khóa của đơn vị")
    worker.visit("/unit-key")
    worker.click("Nhận vào")

    worker.visit("/cases/new")
    worker.fill("Họ và tên", NAME)
    worker.tick("Đã đồng ý")
    worker.click("Mở hồ sơ")
    case = worker.path
    worker.click("Kế hoạch an toàn")
    worker.click("Mở để đọc")
    worker.click("Sửa phần này")
    worker.portray("case-safety-plan")
    worker.fill("Chị lo nhất điều gì", WORRY)
    worker.click("Lưu")
    worker.expect_no_text(WORRY)

    nurse.expect_not_found(case)
    worker.visit(case)
    worker.click("Nơi cùng giúp")
    worker.choose("Nhờ nơi nào", "Trạm Y tế phường")
    worker.tick("Chăm sóc sức khỏe")
    worker.tick("Chị đã đồng ý nhờ đúng nơi này, cho việc này")
    worker.click("Mở hồ sơ cho nơi này")
    worker.expect_text("Trạm Y tế phường")
    worker.portray("case-helpers")

    open_case(nurse)
    nurse.portray("case-helping")
    nurse.expect_no_text(NAME, "Câu chuyện")
    nurse.click("Sức khỏe")
    nurse.click("Mở để đọc")
    nurse.click("Sửa phần này")
    nurse.fill("Thăm khám", FINDING)
    nurse.fill("Đã đến khám, chăm sóc chưa", "Đã khám")
    nurse.portray("case-health")
    nurse.click("Lưu")
    worker.visit(case)
    worker.click("Sức khỏe")
    worker.expect_text("Bạn chỉ thấy phần tóm tắt")
    worker.click("Mở để đọc")
    worker.expect_text("Đã khám", "Bạn chỉ thấy phần tóm tắt")
    worker.expect_no_text(FINDING)
    worker.portray("case-summary")

    worker.visit(case)
    worker.click("Xuất, in hồ sơ")
    worker.portray("case-take-out")
    worker.tick("Danh tính")
    worker.tick("Chị xin bản của mình")
    worker.tick("Trang để in")
    worker.click("Lấy ra")
    worker.expect_text("MẬT – chỉ dùng cho việc hỗ trợ", NAME, "Ngô Thị Bịa lấy ra")
    worker.portray("case-print")

    worker.visit(case)
    worker.click("Đóng hồ sơ")
    worker.portray("case-close")
    worker.tick("Đã đạt mục tiêu")
    worker.click("Đề nghị đóng")
    worker.expect_text("đang chờ giám sát đồng ý")
    supervisor.visit(case)
    supervisor.portray("case-to-close")
    supervisor.click("Đóng hồ sơ")
    supervisor.expect_text("Đã đạt mục tiêu")
    supervisor.portray("case-closing")
    supervisor.click("Đồng ý đóng")
    supervisor.expect_text("Đã đóng")
    for person in (world, nurse):
        person.expect_not_found(case + "/close")
    world.expect_not_found(case)
