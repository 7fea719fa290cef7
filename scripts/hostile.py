#!/usr/bin/env python3
"""Lets schemathesis, sqlmap and wapiti at a server with the example's data, signed in, one engine after the other.

    hostile.py PROGRAM [SECONDS [ENGINE …]]

SECONDS (150) bound each tool's work. Prints what was found and a row for docs/long-runs.md; 1 when there was anything, or a 5xx.
"""
import datetime, json, os, pathlib, re, subprocess, sys

root = pathlib.Path(__file__).resolve().parent.parent
sys.path += [str(root / "Journeys"), str(root / "scripts")]
from desk import Desk
from server import Server

program, seconds = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 150
home = root / ".test" / "hostile"
tool = lambda name, binary: str(home / name / "bin" / binary)
QUIET = {"HOME": str(home / "home"), "PATH": os.environ["PATH"], "NO_COLOR": "1", "LANG": "C.UTF-8"}
# The list's filters and pages, the search, a calendar's month, the record's filter; and the door.
ADDRESSES = ["/plans?q=a&page=1", "/work?scope=given&state=late&q=a&page=1", "/search?q=a", "/calendar?month=2026-11", "/audit?act=access.signedIn&page=1", "/obstacles?page=1"]


def call(words, limit, log):
    """Runs a tool and gives its words back; one that takes longer is stopped, and what it said until then counts."""
    (home / "home").mkdir(parents=True, exist_ok=True)
    with open(log, "w") as file:
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT, env=QUIET, cwd=home, start_new_session=True)
        try:
            process.wait(timeout=limit)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 15)
            process.wait()
    return log.read_text(errors="replace")


def schemathesis(server, key):
    said = call([tool("schemathesis", "schemathesis"), "run", server.origin + "/api/v1/openapi.json", "--url", server.origin, "-H", f"Authorization: Bearer {key}",
                 "--checks", "not_a_server_error,content_type_conformance,response_schema_conformance", "--phases", "examples,coverage,fuzzing",
                 "--max-examples", "15", "--max-time", str(seconds), "--seed", "1", "--continue-on-failure", "--warnings", "off"], seconds + 60, home / "schemathesis.log")
    cases = re.search(r"(\d+) generated", said)
    failures = re.findall(r"^- (?:Server error|Undocumented Content-Type|Response violates schema).*", said, re.M)
    if not cases:
        failures.append("schemathesis did not come to an end: " + said[-300:])
    return int(cases[1]) if cases else 0, failures


def sqlmap(server, desk):
    found, tried = [], 0
    targets = [(server.origin + path, []) for path in ADDRESSES] + [(server.origin + "/sign-in", ["--data", "login=a&password=b&back=/"])]
    for number, (url, more) in enumerate(targets):
        said = call([tool("sqlmap", "sqlmap"), "-u", url, *more, "--cookie", desk.cookie, "--headers", "Sec-Fetch-Site: same-origin", "--batch", "--level", "1", "--risk", "1",
                     "--skip", "Cookie", "--ignore-code", "*", "--disable-coloring", "--timeout", "10", "--flush-session", "--output-dir", str(home / "sqlmap-out")],
                    max(20, seconds // 3), home / f"sqlmap-{number}.log")
        tried += len(re.findall(r"testing for SQL injection on|testing '", said))
        if re.search(r"identified the following injection point|appears to be injectable|is vulnerable", said):
            found.append(f"sqlmap: {url}")
    return tried, found


def wapiti(server, desk):
    report = home / "wapiti.json"
    report.unlink(missing_ok=True)
    call([tool("wapiti3", "wapiti"), "-u", server.origin + "/", "--scope", "folder", "-m", "sql,xss,permanentxss,exec,file,redirect,crlf,cookieflags,csp", "-H", f"Cookie: {desk.cookie}",
          "-x", server.origin + "/sign-out", "-x", server.origin + "/language/*", "-x", server.origin + "/account/sessions/end-others", "--max-scan-time", str(seconds), "--max-attack-time", str(max(15, seconds // 8)),
          "--max-links-per-page", "60", "--flush-session", "--no-bugreport", "-f", "json", "-o", str(report)], seconds * 8, home / "wapiti.log")
    if not report.exists():
        return 0, ["wapiti gave no report"]
    told = json.loads(report.read_text())
    found = [f"wapiti: {kind}: {one['path']} {one['parameter']}" for kind, ones in told["vulnerabilities"].items() for one in ones]
    return told["infos"].get("crawled_pages_nbr", 0), found


def answers(server):
    """How many there were, and the routes of those that were the server's own fault."""
    lines = [json.loads(line) for line in server.output().splitlines() if line.startswith("{")]
    told = [line for line in lines if line["message"] == "answered"]
    return len(told), sorted({f"{line['status']} {line['method']} {line['route']}" for line in told if line["status"].startswith("5")})


def engine(name):
    server = Server(program, name, name="hostile")
    try:
        desk = Desk(server.origin)
        desk.sign_in(*server.administrator)
        desk.name_the_unit()
        slip = desk.invite("Trần Văn Mẫu", "canbo", "Phòng Văn hóa - Xã hội", "officer")
        officer = Desk(server.origin)
        officer.join(slip, "một câu ngắn dễ nhớ")
        key = re.search(r"tc_[0-9a-z]{26}", officer.post("/account/keys", ("name", "thử"))[2])[0]
        figures, faults = [], []
        for title, (count, found) in [("cases of schemathesis", schemathesis(server, key)), ("tests of sqlmap", sqlmap(server, officer)), ("pages of wapiti", wapiti(server, officer))]:
            figures.append(f"{count} {title}")
            faults += found
        count, own = answers(server)
        faults += [f"answered {one}" for one in own]
        for fault in faults:
            print(f"    {name}: {fault}", flush=True)
        return f"{name}: {', '.join(figures)}, {count} answers", faults
    finally:
        server.kill()


def main():
    told, faults = [], []
    for name in sys.argv[3:] or ["sqlite", "postgres"]:
        line, found = engine(name)
        told.append(line)
        faults += found
    print(f"| {datetime.date.today()} | `./test --long hostile`, {seconds} s a tool | {'; '.join(told)}; {len(faults) or 'no'} finding{'' if len(faults) == 1 else 's'} (an answer of 5xx is one) |")
    sys.exit(bool(faults))


main()
