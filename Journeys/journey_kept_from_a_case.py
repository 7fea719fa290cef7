"""Somebody of the unit is a party: the unit sees the case no more, another handles it, and nobody else hears of it."""

from administrator import invite, name_the_unit
from handlers import begin_case, enter, make_key, number_of_first_case

OFFICE, STATION = "Phòng Văn hóa - Xã hội", "Trạm Y tế phường"


def journey_a_colleague_who_is_a_party(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    invite(world, "Trần Văn Mẫu", "canbo", OFFICE, "Người xem")
    world.visit("/people")
    world.click("Trần Văn Mẫu")
    world.click("Số điện thoại")
    world.fill("Số điện thoại", "0900 000 777")
    world.portray("staff-phone")
    world.click("Lưu")
    world.visit("/agencies")
    world.click(OFFICE)
    world.click("Đơn vị xử lý thay")
    world.choose("Chuyển cho", STATION)
    world.portray("substitute")
    world.click("Lưu")
    nurse = enter(world, "Lý Thị Xa", "tramyte", STATION, "Giám sát quản lý ca")
    make_key(nurse)
    worker = enter(world, "Ngô Thị Bịa", "quanlyca", OFFICE, "Cán bộ quản lý ca", width=320, javascript=False)
    make_key(worker)

    # A name alone is a question, and nothing that was typed is lost.
    worker.may_be_answered(422)
    begin_case(worker, name="Người Bịa Ra", story="Chị nhắc tới Lý Thị Xa")
    worker.expect_answer(422)
    worker.expect_text("Người này có phải là cán bộ đó không?", STATION)
    worker.portray("same-person")
    worker.tick("Không, chỉ trùng tên")
    worker.click("Mở hồ sơ")
    kept = number_of_first_case(worker)

    # The alleged perpetrator works here: name and number agree.
    begin_case(worker, name="Người Khác", perpetrator="tran van mau, 0900.000.777")
    worker.expect_heading("Hồ sơ do đơn vị khác xử lý")
    worker.expect_text(STATION)
    worker.expect_no_text("Trần Văn Mẫu", "Người Khác")
    worker.portray("case-routed")
    worker.visit("/cases")
    if worker.count("main tbody tr") != 1 or number_of_first_case(worker) != kept:
        raise AssertionError("the worker still sees the case")

    routed = number_of_first_case(nurse)
    nurse.click(routed)
    path = nurse.path
    nurse.expect_text("Chưa giao cho ai")
    nurse.visit(path + "/parts/narrative")
    nurse.click("Mở để đọc")
    nurse.expect_text("0900.000.777")
    worker.expect_not_found(path)
    worker.expect_not_found(path + "/readers")
