"""What a person does at the screen, in verbs, and what she expects to see there."""

import re

from server import WORK
from watch import Fault, Watch

TALLEST = 4000  # px of a picture; the rest of a long page says nothing new


class Person:
    """One browser with cookies of its own. `world.someone()` makes one more."""

    def __init__(self, world, width=1280, javascript=True):
        self.world = world
        self.context = world.browser.new_context(
            viewport={"width": width, "height": 800}, locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh",
            java_script_enabled=javascript, ignore_https_errors=True, base_url=world.server.origin)
        self.context.set_default_timeout(10_000)
        self.page = self.context.new_page()
        self.watch = Watch(self.page, world.server.origin, javascript)

    # What she does

    def visit(self, path):
        self.page.goto(path)
        self.watch.look()

    def click(self, name, within=None):
        """A button or a link that leads to a page, by the words on it; `within` a part of the page."""
        place = within or self.page
        target = place.get_by_role("button", name=name, exact=True).or_(place.get_by_role("link", name=name, exact=True))
        with self.page.expect_navigation():
            target.first.click()
        self.watch.look()

    def click_twice(self, name):
        """As fast as a nervous finger."""
        with self.page.expect_navigation():
            self.page.get_by_role("button", name=name, exact=True).dblclick()
        self.watch.look()

    def unfold(self, summary):
        self.page.locator("summary", has_text=summary).first.click()

    def fill(self, label, text):
        self.page.get_by_label(label, exact=True).fill(text)

    def choose(self, label, option):
        """In a select, by the words of the option."""
        self.page.get_by_label(label, exact=True).select_option(label=option)

    def tick(self, label):
        self.box(label).check()

    def untick(self, label):
        self.box(label).uncheck()

    def box(self, label):
        """A box to tick, by its words; a hint may follow them in the label."""
        return self.page.locator(".choice").filter(has=self.page.get_by_text(label)).locator("input").first

    def upload(self, label, path):
        self.page.get_by_label(label, exact=True).set_input_files(path)

    def reload(self):
        self.page.reload()
        self.watch.look()

    def go_back(self):
        self.page.go_back()
        self.watch.look()

    def go_forward(self):
        self.page.go_forward()
        self.watch.look()

    def sign_in(self, name, password):
        """From wherever she was sent to the door, or from the door itself."""
        if not self.page.url.startswith(self.world.server.origin + "/sign-in"):
            self.visit("/sign-in")
        self.fill("Tên đăng nhập", name)
        self.fill("Mật khẩu", password)
        self.click("Đăng nhập")

    def sign_out(self):
        self.click("Đăng xuất")

    # What she sees

    @property
    def path(self):
        return self.page.url.removeprefix(self.world.server.origin).split("?")[0].split("#")[0]

    def expect_heading(self, text):
        """The one first-level heading of the page."""
        found = [clean(heading) for heading in self.page.locator("h1").all_inner_texts()]
        if found != [text]:
            raise Fault(f"the heading of {self.page.url} is {found}, not '{text}'")

    def expect_text(self, *texts):
        body = clean(self.page.inner_text("body"))
        for text in texts:
            if text not in body:
                raise Fault(f"'{text}' does not stand on {self.page.url}")

    def expect_no_text(self, *texts):
        body = clean(self.page.inner_text("body"))
        for text in texts:
            if text in body:
                raise Fault(f"'{text}' stands on {self.page.url}")

    def expect_path(self, path):
        if self.path != path:
            raise Fault(f"the page is {self.path}, not {path}")

    def expect_answer(self, status):
        if self.watch.status != status:
            raise Fault(f"{self.page.url} was answered {self.watch.status}, not {status}")

    def expect_filled(self, label, text):
        found = self.page.get_by_label(label, exact=True).input_value()
        if found != text:
            raise Fault(f"'{label}' holds '{found}', not '{text}'")

    def expect_menu(self, *entries):
        found = [clean(entry) for entry in self.page.locator("nav.menu a").all_inner_texts()]
        if found != list(entries):
            raise Fault(f"the menu of {self.page.url} is {found}, not {list(entries)}")

    def expect_not_found(self, path):
        """Forbidden looks like missing."""
        self.may_be_answered(404)
        self.visit(path)
        self.expect_answer(404)
        self.expect_heading("Không tìm thấy trang này")

    def count(self, selector):
        return self.page.locator(selector).count()

    def may_be_answered(self, *statuses):
        """From here on: these refusals are what the journey is about (404, 422 …)."""
        self.watch.allowed.update(statuses)

    def portray(self, name):
        """The page as a desk and as a phone show it, for people to look at: .test/shots/NAME-1280.png and -320.png.

        On one engine: the other makes the same pages.
        """
        if self.world.server.engine == "postgres":
            return
        before = self.page.viewport_size
        for width in (1280, 320):
            self.page.set_viewport_size({"width": width, "height": 800})
            self.watch.check_width()
            height = min(TALLEST, self.page.evaluate("document.documentElement.scrollHeight"))
            self.picture(f"{name}-{width}", {"x": 0, "y": 0, "width": width, "height": height})
        self.page.set_viewport_size(before)
        self.watch.look()

    def picture(self, name, clip=None):
        folder = WORK / "shots"
        folder.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=folder / f"{name}.png", full_page=True, clip=clip)


def clean(text):
    return re.sub(r"\s+", " ", text).strip()
