"""What a programme officer does with a draft, in verbs: brings a document in, looks at the reading beside its source, puts it right."""

import re

from watch import Fault

KINDS = {"target": "Chỉ tiêu", "task": "Nhiệm vụ", "duty": "Phân công", "deadline": "Thời hạn báo cáo"}


def bring_in(officer, path):
    """Uploads a document. Returns the address of the plan, `/plans/…`, and stands on its review page."""
    officer.visit("/plans")
    officer.click("Đưa kế hoạch vào")
    officer.upload("Tệp kế hoạch", path)
    officer.click("Đọc tệp")
    if not officer.path.endswith("/review"):
        raise Fault(f"{path.name} led to {officer.path} instead of its review")
    return officer.path.removesuffix("/review")


def item(officer, text):
    """The one item of the review page that says this."""
    found = officer.page.locator("article.item").filter(has=officer.page.locator(".item-text", has_text=text))
    if found.count() != 1:
        raise Fault(f"{found.count()} items of {officer.page.url} say '{text}'")
    return found


def items_of(officer, kind, state=""):
    return officer.page.locator(f"article.item{state}").filter(has=officer.page.get_by_role("heading", name=KINDS[kind], exact=True, level=3))


def expect_items(officer, expected):
    """As many items of each kind as the program reads in the file."""
    found = {kind: items_of(officer, kind).count() for kind in KINDS}
    if found != {kind: expected[kind] for kind in KINDS}:
        raise Fault(f"{officer.page.url} shows {found}, read were {expected}")


def expect_doubtful_first(officer):
    doubtful = [("doubtful" in kind.split()) for kind in officer.page.locator("article.item").evaluate_all("all => all.map(e => e.className)")]
    if doubtful != sorted(doubtful, reverse=True):
        raise Fault(f"a doubtful item stands below a sure one on {officer.page.url}")
    if officer.page.locator("article.doubtful").filter(has_text="Chưa chắc").count() != sum(doubtful):
        raise Fault(f"a doubtful item is not called so on {officer.page.url}")


def expect_source_beside(officer):
    """On a wide screen the document stands to the left of its items."""
    source, items = officer.page.locator("section.source").bounding_box(), officer.page.locator("div.items").bounding_box()
    if source["x"] + source["width"] > items["x"]:
        raise Fault(f"the source does not stand left of the items on {officer.page.url}")


def expect_every_origin(officer):
    """Each "Câu gốc" leads to the place in the text where its item begins."""
    lost = []
    for text, begins in officer.page.evaluate(ORIGINS, list(KINDS.values())):
        said = words(text)
        if begins is None or len(said & words(begins[:3 * len(text) + 200])) < 0.6 * len(said):
            lost.append(f"'{text[:80]}' → {begins and begins[:40]!r}")
    if lost:
        raise Fault(f"'Câu gốc' misses the text of {len(lost)} items of {officer.page.url}: " + "; ".join(lost[:5]))


ORIGINS = """kinds => [...document.querySelectorAll("a.origin")].filter(
    link => kinds.includes(link.closest("article").querySelector("h3").textContent.trim())
).map(link => {
    const place = document.getElementById(link.hash.slice(1)), text = document.createRange();
    if (!place) return [link.closest("article").querySelector(".item-text").textContent, null];
    text.selectNodeContents(place.closest(".source"));
    text.setStartBefore(place);
    return [link.closest("article").querySelector(".item-text").textContent, text.toString().slice(0, 9000)];
})"""


def words(text):
    return set(re.findall(r"\w+", text.lower()))


def follow_origin(officer, item):
    """Clicks "Câu gốc" of an item: the place in the text comes into sight."""
    link = item.get_by_role("link", name="Câu gốc", exact=True)
    place = officer.page.locator(link.get_attribute("href"))
    link.click()
    if not place.evaluate(SEEN):
        raise Fault(f"'Câu gốc' did not bring the text of '{item.locator('.item-text').inner_text()}' into sight")


SEEN = """place => {
    const box = place.getClientRects()[0], pane = place.closest(".source").getBoundingClientRect();
    return box.top >= Math.max(0, pane.top) && box.bottom <= Math.min(innerHeight, pane.bottom);
}"""


def accept(officer, item):
    text = item.locator(".item-text").inner_text()
    officer.click("Đúng", within=item)
    expect_state(officer, text, "accepted")


def take_out_and_put_back(officer, text):
    officer.click("Bỏ", within=item(officer, text))
    expect_state(officer, text, "removed")
    officer.click("Lấy lại", within=item(officer, text))
    if "removed" in item(officer, text).get_attribute("class").split():
        raise Fault(f"'{text}' did not come back")


def expect_state(officer, text, state):
    if officer.page.locator(f"article.{state}").filter(has_text=text).count() == 0:
        raise Fault(f"'{text}' is not {state} on {officer.page.url}")


def correct_wrongly_then_rightly(officer, target, to):
    """A target with three things wrong: all are told at once, what was typed stays, and then it is put right."""
    officer.may_be_answered(422)
    officer.click("Sửa", within=target)
    officer.fill("Nội dung", "")
    officer.fill("Số", "chín mươi")
    officer.fill("Đến năm", "20270")
    officer.click("Lưu")
    officer.expect_answer(422)
    officer.expect_text("Hãy điền nội dung", "Hãy viết số như 90 hoặc 1,7 hoặc 1.250", "Hãy điền một số từ 1990 đến 2100")
    officer.expect_filled("Nội dung", "")
    officer.expect_filled("Số", "chín mươi")
    officer.expect_filled("Đến năm", "20270")
    officer.fill("Nội dung", to)
    officer.fill("Số", "90")
    officer.fill("Đến năm", "2027")
    officer.click("Lưu")
    expect_state(officer, to, "accepted")


def add_target(officer, text):
    officer.click("Thêm mục")
    officer.click("Chỉ tiêu")
    officer.choose("So sánh", "ít nhất (từ … trở lên)")
    officer.fill("Nội dung", text)
    officer.fill("Số", "1,5")
    officer.fill("Đơn vị tính", "%")
    officer.click("Lưu")
    expect_state(officer, text, "accepted")
