"""Somebody at work with a running server, without a browser: cookies, forms with their token, what the pages say."""

import html
import http.client
import re
import urllib.parse


class Desk:
    def __init__(self, origin):
        self.host = origin.removeprefix("http://")
        self.cookies = {}

    def ask(self, method, path, body=None, headers=()):
        """(status, headers, text); keeps cookies, follows nothing."""
        sent = {"Cookie": self.cookie, "Sec-Fetch-Site": "same-origin", **dict(headers)}
        connection = http.client.HTTPConnection(self.host, timeout=60)
        try:
            connection.request(method, path, body, sent)
            answer = connection.getresponse()
            for line in answer.msg.get_all("set-cookie") or []:
                name, value = line.split(";")[0].split("=", 1)
                self.cookies.pop(name, None)
                if "Max-Age=0" not in line:
                    self.cookies[name] = value
            return answer.status, answer.msg, answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

    @property
    def cookie(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def get(self, path):
        return self.ask("GET", path)[2]

    def post(self, path, *fields):
        """A form of our own pages, with this session's token. (status, where it leads, text)"""
        fields = list(fields)
        if "__Host-session" in self.cookies:
            token = re.search(r'name="_token" value="([0-9a-f]+)"', self.get("/account/second-factor"))
            fields.append(("_token", token[1] if token else ""))
        status, headers, text = self.ask(
            "POST", path, urllib.parse.urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded"})
        return status, headers.get("location"), text

    def sign_in(self, login, password):
        status, where, _ = self.post("/sign-in", ("login", login), ("password", password))
        if status != 303:
            raise SystemExit(f"{login} could not sign in: {status}")
        return where

    def join(self, slip, password):
        return self.post("/join", ("code", slip), ("password", password), ("again", password))

    def invite(self, name, login, agency, role):
        """As the administrator. Returns what stands on the slip."""
        agencies = dict((html.unescape(label), value) for value, label in re.findall(r'<option value="([a-z0-9]{26})"[^>]*>([^<]*)<', self.get("/people/new")))
        _, _, page = self.post("/people", ("name", name), ("login", login), ("agency", agencies[agency]), ("roles", role))
        slip = re.search(r"\b[a-z2-9]{4}(-[a-z2-9]{4}){3}\b", page)
        if not slip:
            raise SystemExit(f"{login} could not be invited")
        return slip[0]

    def name_the_unit(self):
        """Phường Thành Sen with its usual agencies."""
        self.post("/first-run", ("place", "2025:18073"))
        agencies = re.findall(r'name="agency" value="([^"]+)"', self.get("/first-run/agencies"))
        self.post("/first-run/agencies", *[("agency", html.unescape(agency)) for agency in agencies])
