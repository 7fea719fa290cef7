"""Somebody at a browser that runs no scripts, and an office of such people: for the checks that use the program as people do."""
import base64, hashlib, hmac, html, http.cookiejar, re, struct, time, urllib.error, urllib.parse, urllib.request

PASSWORD = "một câu ngắn dễ nhớ"
PERIOD = 30  # seconds a code lasts


class Browser:
    def __init__(self, origin):
        self.origin = origin
        # On the machine itself the pages come over http; their cookies are for https alone.
        jar = http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(secure_protocols=("http", "https")))
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar), urllib.request.ProxyHandler({}))
        self.page, self.path = "", "/"

    def visit(self, path):
        """The page is looked at; the headers come back. A refusal is an `HTTPError`."""
        with self.opener.open(self.origin + path, timeout=60) as answer:
            return self.take(answer)

    def send(self, action, **fields):
        """The form of that action on this page, filled in: a list is several values, and bytes, or a name with bytes, a file."""
        form = next((form for form in re.findall(r"<form\b.*?</form>", self.page, re.S) if f'action="{action}"' in form), None)
        if form is None:
            raise LookupError(f"no form for {action} on {self.path}")
        parts = [(name, html.unescape(value)) for name, value in re.findall(r'<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"', form)]
        parts = [(name, value) for name, value in parts if name not in fields]
        for name, value in fields.items():
            parts += [(name, one) for one in value] if isinstance(value, list) else [(name, value)]
        body, kind = multipart(parts) if 'enctype="multipart/form-data"' in form else (urllib.parse.urlencode(parts).encode(), "application/x-www-form-urlencoded")
        request = urllib.request.Request(self.origin + html.unescape(action), body, {"Content-Type": kind, "Origin": self.origin})
        with self.opener.open(request, timeout=60) as answer:
            headers = self.take(answer)
        # Sooner or later the page asks once more who sits there; the same form goes with the answer.
        if 'name="_proof"' in self.page and "_proof" not in fields:
            return self.send(action, _proof=PASSWORD)
        return headers

    def take(self, answer):
        self.bytes = answer.read()
        self.page, self.path = self.bytes.decode(errors="replace"), urllib.parse.urlsplit(answer.url).path
        return answer.headers

    def links(self, pattern):
        return [html.unescape(link) for link in re.findall(r'href="(' + pattern + r')"', self.page)]


def multipart(parts):
    edge, body = "edge-of-a-part", b""
    for name, value in parts:
        file = ("plan.txt", value) if isinstance(value, bytes) else value if isinstance(value, tuple) else None
        head = f'--{edge}\r\nContent-Disposition: form-data; name="{name}"' + (f'; filename="{file[0]}"' if file else "") + "\r\n\r\n"
        body += head.encode() + (file[1] if file else value.encode()) + b"\r\n"
    return body + f"--{edge}--\r\n".encode(), f"multipart/form-data; boundary={edge}"


def code(secret):
    """What the telephone shows; never in the last seconds of a half minute, so that the page is asked in the same one."""
    left = PERIOD - time.time() % PERIOD
    if left < 5:
        time.sleep(left)
    mac = hmac.digest(secret, struct.pack(">Q", int(time.time()) // PERIOD), hashlib.sha1)
    place = mac[19] & 15
    return f"{(struct.unpack('>I', mac[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


class Office:
    """A ward where one administrator has let people in, who have telephones, and whose unit has a key."""

    AGENCY = "Phòng Văn hóa - Xã hội"

    def __init__(self, server):
        self.server = server
        self.administrator = Browser(server.origin)
        self.administrator.visit("/sign-in")
        login, password = server.administrator
        self.administrator.send("/sign-in", login=login, password=password)
        self.name_the_unit()
        self.telephones = {}

    def name_the_unit(self):
        admin = self.administrator
        admin.visit("/first-run?name=" + urllib.parse.quote("thanh sen"))
        admin.visit(admin.links(r"/first-run/places/[^\"]+")[0])
        admin.send("/first-run")
        names = re.findall(r'type="checkbox"[^>]*name="agency"[^>]*value="([^"]*)"', admin.page)
        admin.send("/first-run/agencies", agency=[html.unescape(name) for name in names])

    def invite(self, name, login, role):
        """Somebody new, inside, with a telephone that shows codes."""
        admin = self.administrator
        admin.visit("/people/new")
        agency = re.search(r'<option value="([^"]+)"[^>]*>' + re.escape(self.AGENCY), admin.page)[1]
        admin.send("/people", name=name, login=login, agency=agency, roles=[role])
        slip = re.search(r"\b[a-z2-9]{4}(-[a-z2-9]{4}){3}\b", admin.page)[0]
        person = Browser(self.server.origin)
        person.visit("/join")
        person.send("/join", code=slip, password=PASSWORD, again=PASSWORD)
        person.visit("/account/second-factor")
        person.send("/account/second-factor/start")
        typed = re.search(r"<details.*?<code>([A-Z2-7 ]+)</code>", person.page, re.S)[1]
        self.telephones[login] = base64.b32decode(typed.replace(" ", ""))
        person.send("/account/second-factor/new", code=code(self.telephones[login]))
        return person

    def sign_in(self, login):
        """In two steps, once the code of the half minute before is over."""
        person = Browser(self.server.origin)
        person.visit("/sign-in")
        person.send("/sign-in", login=login, password=PASSWORD)
        time.sleep(PERIOD - time.time() % PERIOD + 1)
        person.send("/sign-in/code", code=code(self.telephones[login]))
        if person.path == "/account/notices":
            person.send("/account/notices")
        return person

    def make_key(self, founder, *others):
        founder.visit("/unit-key")
        founder.send("/unit-key")
        for action in re.findall(r'action="(/unit-key/members/[^"]+)"', founder.page):
            founder.send(action)

    @staticmethod
    def make_case(person, **fields):
        """Its address."""
        person.visit("/cases/new")
        person.send("/cases", **{"consent": "given", "next": "contact", "nextDay": "", **fields})
        if not re.fullmatch(r"/cases/[^/]+", person.path):
            raise LookupError("no case was made: " + re.sub(r"<[^>]+>|\s+", " ", person.page)[:300])
        return person.path
