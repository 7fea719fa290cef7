"""What has to hold on every page, whoever comes to it and however: called without being asked."""

import hashlib
import re

from axe_playwright_python.sync_playwright import Axe

ORDINARY = "Failed to load resource"  # the browser's own remark on a 4xx; looked at as an answer, not as a message
AXE = Axe()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], "resultTypes": ["violations"]}
CHANCE = re.compile(r'\b[si]?[a-z0-9]{26}\b|\b[0-9a-f]{64,128}\b|\bback=[^"]*')  # ids, tokens, the way here: no two pages share them

WIDER = """() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return null;
    const scrolls = (e) => e && (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
    const wide = [...document.body.querySelectorAll("*")].filter(
        (e) => e.getBoundingClientRect().right > room + 1 && !scrolls(e.parentElement));
    return wide.slice(0, 3).map((e) => e.outerHTML.slice(0, 120)).join("; ") || "nothing that could be named";
}"""


class Fault(AssertionError):
    """The page is not as it should be."""


class Watch:
    """Keeps an eye on one tab: what it asks for, what it is answered, what it says, how its pages are made."""

    seen = set()  # pages in which axe found nothing, whoever looked at them

    def __init__(self, page, origin, javascript):
        self.page, self.origin, self.javascript = page, origin, javascript
        self.faults = []
        self.allowed = set()
        self.status = None  # of the page that stands there
        self.arrivals = self.looked = 0
        page.on("console", self.heard)
        page.on("pageerror", lambda error: self.faults.append(f"script error: {error}"))
        page.on("response", self.answered)
        page.on("request", self.asked)
        page.on("domcontentloaded", lambda _: setattr(self, "arrivals", self.arrivals + 1))

    def look(self):
        """Looks a new page over once, and brings up whatever was noticed on the way to it."""
        self.page.wait_for_load_state("load")
        if self.arrivals != self.looked:
            self.looked = self.arrivals
            self.check()
        if self.faults:
            faults, self.faults = self.faults, []
            raise Fault("\n".join(faults))

    def check(self):
        where = self.page.url
        if not self.page.title().strip():
            self.faults.append(f"{where} has no title")
        if self.page.locator("h1").count() != 1:
            self.faults.append(f"{where} has {self.page.locator('h1').count()} first-level headings")
        self.check_width()
        if self.javascript:
            self.check_access()

    def check_width(self):
        """Nothing is to be had only by scrolling to the right (WCAG 1.4.10)."""
        wide = self.page.evaluate(WIDER)
        if wide:
            self.faults.append(f"{self.page.url} is wider than {self.page.viewport_size['width']} px: {wide}")

    def check_access(self):
        """Access for all, as far as a machine can tell: WCAG 2.2 AA by axe. The same page at the same width is not asked twice."""
        made = f"{self.page.viewport_size['width']} {CHANCE.sub('', self.page.content())}"
        digest = hashlib.sha256(made.encode()).digest()
        if digest in Watch.seen:
            return
        violations = AXE.run(self.page, options=RULES).response["violations"]
        for violation in violations:
            places = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
            self.faults.append(f"axe: {violation['id']} on {self.page.url}: {violation['help']} ({places})")
        if not violations:
            Watch.seen.add(digest)

    def heard(self, message):
        if message.type in ("error", "warning") and not message.text.startswith(ORDINARY):
            self.faults.append(f"the browser says: {message.text}")

    def answered(self, response):
        if response.request.is_navigation_request():
            self.status = response.status
        if response.status >= 400 and response.status not in self.allowed:
            self.faults.append(f"{response.request.method} {response.url} was answered {response.status}")

    def asked(self, request):
        if not re.match(r"(data|blob|about):", request.url) and not request.url.startswith(self.origin + "/"):
            self.faults.append(f"the page asked a stranger: {request.url}")
