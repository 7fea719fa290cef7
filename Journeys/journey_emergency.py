"""A colleague opens a case in an emergency; the supervisor is told, judges it, and asks about it among the unusual reads."""

from administrator import invite, name_the_unit
from handlers import admit, begin_case, enter, make_key, number_of_first_case

OFFICE = "Phòng Văn hóa - Xã hội"


def journey_from_an_emergency_to_its_judgement(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    invite(world, "Hoàng Thị Tưởng Tượng", "lanhdao", OFFICE, "Lãnh đạo đơn vị")
    worker = enter(world, "Ngô Thị Bịa", "quanlyca", OFFICE, "Cán bộ quản lý ca")
    colleague = enter(world, "Hồ Văn Không Thật", "quanlyca2", OFFICE, "Cán bộ quản lý ca", width=320, javascript=False)
    supervisor = enter(world, "Dương Thị Giả Định", "giamsat", OFFICE, "Giám sát quản lý ca")
    make_key(worker)
    admit(worker, 2)
    begin_case(worker, name="Người Bịa Ra", phone="0900 000 999")
    number = number_of_first_case(worker)
    worker.click(number)
    case = worker.path

    colleague.expect_not_found(case)
    colleague.may_be_answered(422)
    colleague.visit("/emergencies")
    colleague.expect_text("Chưa có lần mở khẩn cấp nào")
    colleague.click("Mở khẩn cấp một hồ sơ")
    colleague.portray("emergency-new")
    colleague.fill("Chuyện gì đang xảy ra", "Chị gọi, đang bị đuổi theo ngoài đường")
    colleague.click("Mở khẩn cấp ngay")
    colleague.expect_answer(422)
    colleague.expect_filled("Chuyện gì đang xảy ra", "Chị gọi, đang bị đuổi theo ngoài đường")
    colleague.portray("emergency-refused")
    colleague.fill("Số hồ sơ", number)
    colleague.tick("Tính mạng bị đe dọa ngay lúc này")
    colleague.tick("Cách liên lạc")
    colleague.click("Mở khẩn cấp ngay")
    emergency = colleague.path
    colleague.portray("emergency-open")
    colleague.click("Tới hồ sơ")
    colleague.expect_text("theo diện khẩn cấp")
    colleague.portray("case-in-emergency")
    colleague.click("Cách liên lạc")
    colleague.click("Mở để đọc")
    colleague.expect_text("0900 000 999")
    colleague.expect_not_found(case + "/parts/narrative")
    colleague.visit(emergency)
    colleague.click("Xong việc, đóng lại")
    colleague.expect_not_found(case)

    worker.expect_not_found(emergency)
    supervisor.visit("/work")
    supervisor.portray("work-with-emergency")
    supervisor.visit("/account/notices")
    supervisor.expect_text("Có người vừa mở khẩn cấp một hồ sơ")
    supervisor.click("Xem các lần mở khẩn cấp")
    supervisor.portray("emergencies")
    supervisor.click(number)
    supervisor.expect_text("đang bị đuổi theo", "Hồ Văn Không Thật", "Mở đọc: Cách liên lạc")
    supervisor.tick("Đúng và vừa đủ")
    supervisor.portray("emergency-judged")
    supervisor.click("Ghi đánh giá")
    supervisor.expect_text("Dương Thị Giả Định")

    supervisor.visit("/oversight/reads")
    supervisor.expect_text("Hồ Văn Không Thật", "Thế nào là bất thường")
    supervisor.expect_no_text("Người Bịa Ra", "0900 000 999")
    supervisor.portray("unusual-reads")
    supervisor.click("Mở khẩn cấp", within=supervisor.page.locator("main"))
    supervisor.expect_text(number)
    supervisor.portray("unusual-read")
    supervisor.tick("Khẩn cấp, đã xem lại")
    supervisor.click("Ghi lại")
    supervisor.expect_text("Khẩn cấp, đã xem lại")
    for person in (worker, colleague, world):
        person.expect_not_found("/oversight/reads")
