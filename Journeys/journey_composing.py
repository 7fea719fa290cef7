"""From a plan above to one's own: drafted, printed, published, signed, changed, and the change shown; without JavaScript, and on a phone."""

from administrator import invite, join, name_the_unit
from documents import OWN
from review import bring_in
from server import WORK
from watch import Fault

TITLE = "Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2027 tại phường"
NEW_WORDS = "Tổ chức họp mặt tại tổ dân phố về nơi có thể gọi"


def journey_from_the_plan_above_to_a_second_version(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    viewer = world.someone(width=320)
    join(viewer, invite(world, "Nguyễn Thị Ví Dụ", "vidu.nguyen", "Trạm Y tế phường", "Người xem"), "một câu thật dài dễ nhớ")
    officer = world.someone(javascript=False)
    officer.sign_in(*world.server.administrator)
    parent = bring_in(officer, OWN)
    publish(officer)

    child = draft(officer, parent)
    print_out(officer, child)
    officer.visit(child + "/review")
    publish(officer)
    sign(officer, child)
    change(officer, child)

    officer.visit(child + "/versions/2")
    officer.expect_text("Phiên bản 2 so với phiên bản 1.", NEW_WORDS)
    if officer.count("ins") == 0 or officer.count("del") == 0:
        raise Fault("the second version marks no words")
    for name in ("paper", "signing", "versions", "versions/2"):
        officer.visit(f"{child}/{name}")
        officer.portray("plan-" + name.replace("/", "-"))
    officer.visit(parent + "/child")
    officer.portray("plan-child")

    viewer.visit(child + "/versions/2")
    viewer.expect_text(NEW_WORDS)
    for name in ("paper", "signing", "child"):
        viewer.expect_not_found(f"{child}/{name}")


def publish(officer):
    officer.click("Tiếp: ban hành")
    officer.click("Ban hành")


def draft(officer, parent):
    officer.visit(parent)
    officer.click("Lập kế hoạch thực hiện")
    officer.fill("Trích yếu của kế hoạch mới", TITLE)
    officer.click("Lập dự thảo")
    if not officer.path.endswith("/review"):
        raise Fault(f"the draft led to {officer.path}")
    if officer.count("article.item .origin") < officer.count("article.item"):
        raise Fault("an item does not lead to its words in the printed draft")
    return officer.path.removesuffix("/review")


def print_out(officer, plan):
    officer.visit(plan + "/paper")
    officer.expect_text("Bản in còn thiếu", "Họ tên người ký")
    for name, ending in [("Tải tệp Word", "docx"), ("Tải tệp PDF", "pdf")]:
        with officer.page.expect_download() as download:
            officer.page.get_by_role("link", name=name, exact=True).click()
        if not download.value.suggested_filename.endswith("." + ending):
            raise Fault(f"'{name}' gave {download.value.suggested_filename}")
    officer.fill("Họ tên người ký", "Đinh Thị Không Có Thật")
    officer.click("Lưu")
    officer.expect_filled("Họ tên người ký", "Đinh Thị Không Có Thật")


def sign(officer, plan):
    scan = WORK / "ban-ky.pdf"
    scan.write_bytes(b"%PDF-1.4\nb\xe1\xba\xa3n qu\xc3\xa9t th\xe1\xbb\xad\n")
    officer.visit(plan + "/signing")
    officer.may_be_answered(422)
    officer.click("Lưu số và bản ký")
    officer.expect_text("Hãy chọn tệp bản quét")
    officer.fill("Số", "46")
    officer.fill("Ký hiệu", "KH-UBND")
    officer.fill("Ngày ký", "20/11/2026")
    officer.upload("Bản quét đã ký", scan)
    officer.click("Lưu số và bản ký")
    officer.expect_text("46/KH-UBND", "20/11/2026")


def change(officer, plan):
    officer.visit(plan + "/versions")
    officer.click("Sửa thành phiên bản mới")
    tasks = officer.page.locator("article.item").filter(has=officer.page.get_by_role("heading", name="Nhiệm vụ", exact=True))
    officer.click("Sửa", within=tasks.first)
    officer.page.locator("textarea[name=text]").fill(NEW_WORDS)
    officer.click("Lưu")
    publish(officer)
    officer.expect_path(plan)
