"""The month, a calendar to subscribe to, the one search field, a list taken away as an Excel file."""

import ssl
import urllib.request

from administrator import invite, join, name_the_unit
from documents import OWN
from review import bring_in
from watch import Fault

LONG = "một câu thật dài dễ nhớ"


def journey_calendar_feed_and_search(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    officer, member = world.someone(), world.someone(width=320)
    join(officer, invite(world, "Trần Văn Mẫu", "mau.tran", "Phòng Văn hóa - Xã hội", "Cán bộ phụ trách chương trình"), LONG)
    join(member, invite(world, "Lê Thị Thử", "thu.le", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)
    plain = world.someone(javascript=False)
    plain.sign_in("mau.tran", LONG)

    plan = bring_in(officer, OWN)
    officer.visit(plan + "/publication")
    officer.click("Ban hành")
    officer.visit("/calendar?month=2027-11")
    officer.expect_heading("Lịch tháng 11/2027")
    officer.portray("calendar")
    plain.visit("/calendar")
    plain.click("Tháng sau")
    plain.choose("Cơ quan", "Công an phường")
    plain.click("Xem")

    # "/" leads to the field from anywhere.
    officer.visit("/days-off?year=2026")
    officer.page.keyboard.press("/")
    officer.page.keyboard.type("dia chi tin cay")
    with officer.page.expect_navigation():
        officer.page.keyboard.press("Enter")
    officer.watch.look()
    officer.expect_heading("Tìm “dia chi tin cay”")
    officer.expect_text("Trong văn bản")
    officer.portray("search")
    plain.fill("Tìm trong chương trình", "không có gì như thế")
    plain.click("Tìm kiếm")
    plain.expect_text("Không tìm thấy")

    member.visit("/calendar")
    member.click("Đăng ký lịch vào điện thoại, Outlook")
    member.may_be_answered(422)
    member.click("Tạo địa chỉ lịch")
    member.expect_text("Hãy ghi lịch này dùng ở đâu")
    member.fill("Dùng ở đâu", "Điện thoại của phòng")
    member.click("Tạo địa chỉ lịch")
    member.expect_heading("Địa chỉ lịch")
    member.portray("feed")
    address = member.page.inner_text("code.long")
    address = world.server.origin + address[address.index("/feeds/"):]
    if "BEGIN:VCALENDAR" not in fetched(address):
        raise Fault("the address gives no calendar")
    member.click("Về danh sách")
    member.click("Thu hồi")
    member.expect_text("Đã thu hồi")
    try:
        fetched(address)
        raise Fault("a revoked address still answers")
    except urllib.error.HTTPError as refusal:
        if refusal.code != 404:
            raise Fault(f"a revoked address was answered {refusal.code}") from None

    officer.visit("/work?list=all")
    with officer.page.expect_download() as download:
        officer.page.get_by_role("link", name="Tải về Excel", exact=True).click()
    if not download.value.suggested_filename.endswith(".xlsx"):
        raise Fault(f"the list came as {download.value.suggested_filename}")


def fetched(address):
    with urllib.request.urlopen(address, timeout=20, context=ssl._create_unverified_context()) as answer:
        return answer.read().decode()
