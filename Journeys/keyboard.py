"""Hands on the keys only: Tab, Enter, Space and typing; and at each step it must be seen where one is."""

from person import clean
from watch import Fault

MOST = 300  # steps before a thing counts as out of reach

WHERE = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return { name: "", seen: true };
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    const ring = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none";
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
    const above = document.elementFromPoint(x, y);
    const inSight = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {
        name: e.labels?.length ? e.labels[0].textContent : e.getAttribute("aria-label") ?? e.textContent,
        html: e.outerHTML.slice(0, 120),
        seen: ring && inSight && (e.contains(above) || above?.contains(e)),
    };
}"""


class Keyboard:
    def __init__(self, person):
        self.person, self.page = person, person.page

    def go_to(self, name):
        """Tab until the focus is on what bears this name. Returns how many steps it took."""
        passed = []
        for steps in range(1, MOST + 1):
            self.page.keyboard.press("Tab")
            place = self.page.evaluate(WHERE)
            if not place["seen"]:
                raise Fault(f"the focus is not to be seen on {self.page.url}: {place['html']}")
            passed.append(clean(place["name"])[:40])
            if clean(place["name"]) == name:
                return steps
        raise Fault(f"'{name}' cannot be reached by Tab on {self.page.url}; on the way were {passed[:40]}")

    def fill(self, label, text):
        self.go_to(label)
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def follow(self, name, key="Enter"):
        """Goes to a link or a button and presses it; a page follows. Returns how many steps it took."""
        steps = self.go_to(name)
        with self.page.expect_navigation():
            self.page.keyboard.press(key)
        self.person.watch.look()
        return steps
