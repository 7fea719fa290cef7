"""A province's officer: names the province as the unit, publishes its plan, sees which communes have issued theirs, takes the list away."""

from documents import ROOT
from review import bring_in
from watch import Fault

PLAN = ROOT / "Tests" / "CascadeTests" / "Fixtures" / "tinh-mau.txt"


def journey_a_provinces_officer(world):
    world.sign_in_as_administrator()
    world.fill("Tên hoặc mã đơn vị", "ha tinh")
    world.click("Tìm")
    # Names that are alike, former ones among them: the page that axe found too small to touch.
    world.portray("first-run-found")
    world.click("Chọn Tỉnh Hà Tĩnh")
    world.click("Đúng, đây là đơn vị của tôi")
    plan = bring_in(world, PLAN)
    world.visit(plan + "/publication")
    world.click("Ban hành")
    world.visit(plan + "/below")
    world.expect_text("xã, phường, đặc khu đã ban hành kế hoạch thực hiện")
    world.portray("province-below")
    world.visit(plan + "/below?state=missing&q=thanh%20sen")
    world.expect_text("Phường Thành Sen")
    take_away(world, plan + "/below?q=thanh%20sen")

    # The plan's targets: those that need somebody first, then the file.
    world.visit(plan + "/targets?order=light")
    world.expect_heading("Tiến độ chỉ tiêu")
    world.portray("targets-sorted")
    take_away(world, plan + "/targets?order=light")


def take_away(person, path):
    """The list of a page as a file."""
    person.visit(path)
    with person.page.expect_download() as download:
        person.page.get_by_role("link", name="Tải về Excel").click()
    name = download.value.suggested_filename
    if not name.endswith(".xlsx"):
        raise Fault(f"{path} is taken away as {name}")
