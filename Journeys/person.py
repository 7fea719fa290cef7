"""What a person does at the screen, in verbs; and what has to hold on every page she comes to."""

import re

from axe_playwright_python.sync_playwright import Axe

from server import ROOT, WORK

ORDINARY = "Failed to load resource"  # the browser's own remark on a 4xx; looked at as an answer, not as a message
AXE = Axe()


class Fault(AssertionError):
    """The page is not as it should be."""


class Person:
    """One browser with cookies of its own. `world.someone()` makes one more."""

    def __init__(self, world, width=1280, javascript=True):
        self.world = world
        self.javascript = javascript
        self.context = world.browser.new_context(
            viewport={"width": width, "height": 800}, locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh",
            java_script_enabled=javascript, ignore_https_errors=True, base_url=world.server.origin)
        self.context.set_default_timeout(10_000)
        self.page = self.context.new_page()
        self.faults = []
        self.allowed = set()
        self.arrivals = self.looked = 0
        self.page.on("console", self.heard)
        self.page.on("pageerror", lambda error: self.faults.append(f"script error: {error}"))
        self.page.on("response", self.answered)
        self.page.on("request", self.asked)
        self.page.on("domcontentloaded", lambda _: setattr(self, "arrivals", self.arrivals + 1))

    # What she does

    def visit(self, path):
        self.page.goto(path)
        self.look()

    def click(self, name):
        """A button or a link, by the words on it."""
        target = self.page.get_by_role("button", name=name, exact=True).or_(self.page.get_by_role("link", name=name, exact=True))
        target.first.click()
        self.look()

    def fill(self, label, text):
        self.page.get_by_label(label, exact=True).fill(text)

    def choose(self, label, option):
        """In a select, by the words of the option; or one of several radio buttons, with the group's legend as `label`."""
        group = self.page.get_by_role("group", name=label).get_by_label(option, exact=True)
        if group.count():
            group.check()
        else:
            self.page.get_by_label(label, exact=True).select_option(label=option)

    def tick(self, label):
        self.page.get_by_label(label, exact=True).check()

    def upload(self, label, path):
        """`path` counts from the root of the repository."""
        self.page.get_by_label(label, exact=True).set_input_files(ROOT / path)

    def press(self, keys):
        self.page.keyboard.press(keys)
        self.look()

    def sign_in(self, name, password):
        self.visit("/dang-nhap")
        self.fill("Tên đăng nhập", name)
        self.fill("Mật khẩu", password)
        self.click("Đăng nhập")

    def sign_out(self):
        self.click("Đăng xuất")

    # What she sees

    def expect_heading(self, text):
        """The one first-level heading of the page."""
        found = self.page.locator("h1").all_inner_texts()
        if [clean(heading) for heading in found] != [text]:
            raise Fault(f"the heading of {self.page.url} is {found}, not '{text}'")

    def expect_text(self, text):
        try:
            self.page.get_by_text(text).first.wait_for(state="visible")
        except Exception:
            raise Fault(f"'{text}' does not stand on {self.page.url}") from None

    def expect_no_text(self, text):
        if text in self.page.inner_text("body"):
            raise Fault(f"'{text}' stands on {self.page.url}")

    def expect_path(self, path):
        found = self.page.url.removeprefix(self.world.server.origin).split("?")[0]
        if found != path:
            raise Fault(f"the page is {found}, not {path}")

    def expect_rows(self, *rows):
        """Each a text that some row of a table holds, in this order."""
        found = [clean(row) for row in self.page.locator("tbody tr").all_inner_texts()]
        places = [next((place for place, row in enumerate(found) if text in row), None) for text in rows]
        if None in places or places != sorted(places):
            raise Fault(f"{rows} are not the rows of {self.page.url}: {found}")

    def may_be_answered(self, *statuses):
        """From here on: these refusals are what the journey is about (404, 422 …)."""
        self.allowed.update(statuses)

    def screenshot(self, name):
        folder = WORK / "shots"
        folder.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=folder / f"{self.world.title}-{name}.png", full_page=True)

    # What has to hold on every page

    def look(self):
        """Looks a new page over once, and brings up whatever was noticed on the way to it."""
        self.page.wait_for_load_state("load")
        if self.arrivals != self.looked:
            self.looked = self.arrivals
            self.check_page()
        if self.faults:
            faults, self.faults = self.faults, []
            raise Fault("\n".join(faults))

    def check_page(self):
        where = self.page.url
        if not self.page.title().strip():
            self.faults.append(f"{where} has no title")
        if self.page.locator("h1").count() != 1:
            self.faults.append(f"{where} has {self.page.locator('h1').count()} first-level headings")
        if self.javascript:
            self.axe()
            if self.page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                self.faults.append(f"{where} is wider than the window")

    def axe(self):
        """Access for all, as far as a machine can tell; called on every page without being asked."""
        for violation in AXE.run(self.page).response["violations"]:
            places = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            self.faults.append(f"axe: {violation['id']} on {self.page.url}: {violation['help']} ({places})")

    def heard(self, message):
        if message.type in ("error", "warning") and not message.text.startswith(ORDINARY):
            self.faults.append(f"the browser says: {message.text}")

    def answered(self, response):
        if response.status >= 400 and response.status not in self.allowed:
            self.faults.append(f"{response.request.method} {response.url} was answered {response.status}")

    def asked(self, request):
        if not re.match(r"(data|blob|about):", request.url) and not request.url.startswith(self.world.server.origin + "/"):
            self.faults.append(f"the page asked a stranger: {request.url}")


def clean(text):
    return re.sub(r"\s+", " ", text).strip()
