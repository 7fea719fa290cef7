"""The duties about personal data: a request within its days, a consent and its end, a breach and its clock. Nothing needs a script."""

import datetime

from administrator import invite, name_the_unit
from journey_two_steps import code, typed_secret

PASSWORD = "một câu ngắn dễ nhớ"
TODAY = datetime.date.today().strftime("%d/%m/%Y")
NAME, WORDS = "Đặng Thị Hồng", "Chuyện bịa để thử"


def journey_the_duties_about_personal_data(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    slip = invite(world, "Dương Thị Giả Định", "giamsat", "Phòng Văn hóa - Xã hội", "Giám sát quản lý ca")
    keeper = world.someone(width=320, javascript=False)
    keeper.visit("/sign-in")
    keeper.click("Tôi có phiếu mời và chưa có mật khẩu")
    keeper.fill("Mã trên phiếu", slip)
    keeper.fill("Mật khẩu mới", PASSWORD)
    keeper.fill("Gõ lại mật khẩu", PASSWORD)
    keeper.click("Lưu mật khẩu và vào")
    keeper.visit("/account/second-factor")
    keeper.click("Bật xác nhận hai bước")
    keeper.unfold("Không quét được")
    keeper.fill("Mã 6 số", code(typed_secret(keeper)))
    keeper.click("Xác nhận")
    keeper.click("Tôi đã cất mã dự phòng")
    keeper.visit("/unit-key")
    keeper.page.locator("main form button").first.click()

    keeper.visit("/data")
    keeper.expect_heading("Dữ liệu cá nhân")
    keeper.portray("data")
    ask_and_answer(keeper)
    agree_and_withdraw(keeper)
    tell_of_a_breach(keeper)
    keeper.visit("/data/retention")
    keeper.fill("Hồ sơ đã đóng", "10")
    keeper.click("Lưu")
    keeper.expect_text("Chưa có gì hết hạn")
    keeper.portray("data-retention")
    world.expect_not_found("/data")


def ask_and_answer(keeper):
    keeper.visit("/data/requests")
    keeper.click("Ghi một yêu cầu")
    keeper.portray("data-new-request")
    keeper.may_be_answered(422)
    keeper.click("Ghi lại")
    keeper.expect_text("Hãy ghi tên người ấy")
    keeper.tick("Xem dữ liệu")
    keeper.choose("Nhận bằng cách nào", "Thư, đơn")
    keeper.fill("Họ tên người yêu cầu", NAME)
    keeper.fill("Nội dung yêu cầu", WORDS)
    keeper.click("Ghi lại")
    keeper.expect_no_text(NAME)
    keeper.portray("data-request")
    keeper.click("Mở để đọc")
    keeper.expect_text(NAME, WORDS)
    keeper.click("Che lại")
    keeper.click("Đã báo")
    keeper.tick("Đã làm như yêu cầu")
    keeper.fill("Lời trả lời", "Đã cho xem hồ sơ bịa.")
    keeper.click("Lưu lời trả lời")
    keeper.expect_text("Văn bản trả lời")
    keeper.portray("data-answered")
    keeper.visit("/data/requests")
    keeper.portray("data-requests")


def agree_and_withdraw(keeper):
    keeper.visit("/data/consents")
    keeper.click("Ghi một sự đồng ý")
    keeper.portray("data-new-consent")
    keeper.tick("Truyền thông")
    keeper.fill("Bản văn đã đọc", "Phiếu đồng ý, bản 2")
    keeper.fill("Ngày đồng ý", TODAY)
    keeper.choose("Bằng cách nào", "Ký giấy")
    keeper.tick("Đây là dữ liệu nhạy cảm")
    keeper.fill("Họ tên người đồng ý", NAME)
    keeper.click("Ghi lại")
    keeper.expect_text("Còn hiệu lực")
    keeper.portray("data-consent")
    keeper.fill("Ngày rút lại", TODAY)
    keeper.choose("Rút lại bằng cách nào", "Nói, có người chứng kiến")
    keeper.click("Ghi việc rút lại")
    keeper.expect_text(f"Đã rút lại ngày {TODAY}")


def tell_of_a_breach(keeper):
    keeper.visit("/data/breaches")
    keeper.click("Ghi một sự cố")
    keeper.portray("data-new-breach")
    keeper.choose("Loại sự cố", "Mất máy, mất thiết bị")
    keeper.tick("Danh tính")
    keeper.fill("Diễn biến", "Mất một máy tính xách tay.")
    keeper.fill("Biện pháp đã làm", "Đã khóa tài khoản.")
    keeper.click("Lưu")
    keeper.expect_text("Còn 72 giờ")
    keeper.portray("data-breach")
    keeper.fill("Đã báo cho cơ quan nào", "Cơ quan bịa")
    keeper.click("Đã báo")
    keeper.expect_text("Đã báo lúc")
    keeper.visit("/data/breaches")
    keeper.portray("data-breaches")
