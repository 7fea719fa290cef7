#!/usr/bin/env python3
"""Looks whether the program, used as officers use it, ever tries to reach anything outside.

    silence.py PROGRAM

The server runs in a network of its own that has nothing but the loopback. Whatever is sent elsewhere has no way there, and the kernel counts
it (OutNoRoutes of /proc/net/snmp and snmp6); whoever asks for a name asks us. A packet sent on purpose at the end proves that both are seen.
Prints `silence: N passed, N failed`; ends with 75 where no network of one's own can be had.
"""
import contextlib, fcntl, html, os, pathlib, re, socket, struct, subprocess, sys, threading, urllib.error, urllib.parse

from browser import Browser

root = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(root / "Journeys"))
PLAN = root / "Sources" / "CResources" / "example" / "plan.txt"
RESOLVERS = ("127.0.0.1", "127.0.0.11", "127.0.0.53")


def enter():
    """Starts this script again inside the network of its own."""
    for how in (["unshare", "-n"], ["unshare", "-rn"]):
        if subprocess.run([*how, "true"], stderr=subprocess.DEVNULL, check=False).returncode == 0:
            os.execvp(how[0], [*how, sys.executable, __file__, *sys.argv[1:], "--inside"])
    print("no network of one's own can be had here", file=sys.stderr)
    sys.exit(75)


def raise_loopback():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as device:
        name = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(device, 0x8913, name))[1]  # SIOCGIFFLAGS
        fcntl.ioctl(device, 0x8914, struct.pack("16sh14x", b"lo", flags | 1))  # SIOCSIFFLAGS, IFF_UP


def without_a_way():
    lines = [line.split() for line in pathlib.Path("/proc/net/snmp").read_text().splitlines() if line.startswith("Ip:")]
    count = int(dict(zip(*lines))["OutNoRoutes"])
    six = pathlib.Path("/proc/net/snmp6")
    for line in six.read_text().splitlines() if six.exists() else []:
        if line.split()[0] == "Ip6OutNoRoutes":
            count += int(line.split()[1])
    return count


def listen_for_names(asked):
    def wait(listener):
        while True:
            asked.append(listener.recvfrom(512))

    for address in RESOLVERS:
        listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        listener.bind((address, 53))
        threading.Thread(target=wait, args=(listener,), daemon=True).start()


def work(server):
    officer = Browser(server.origin)
    name, password = server.administrator
    officer.visit("/sign-in")
    officer.send("/sign-in", login=name, password=password)
    seen, waiting = set(), ["/"]
    while waiting and len(seen) < 200:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        try:
            headers = officer.visit(path)
        except urllib.error.HTTPError as refusal:
            if refusal.code >= 500:
                raise
            continue
        if "html" in headers.get("Content-Type", ""):
            waiting += [html.unescape(link) for link in re.findall(r'href="(/[^"#]*)"', officer.page)]
    server.run("plan", "import", str(PLAN), "--publish")
    for path in ("/plans", "/work", "/search?q=" + urllib.parse.quote("kế hoạch")):
        officer.visit(path)
    server.run("backup", str(server.data / "copy.sqlite"))
    return len(seen)


def main():
    if sys.argv[-1] != "--inside":
        enter()
    from server import Server

    raise_loopback()
    asked = []
    listen_for_names(asked)
    server = Server(os.path.abspath(sys.argv[1]), "sqlite", name="silence")
    try:
        pages = work(server)
        server.stop()
    finally:
        server.kill()
    sent, names = without_a_way(), len(asked)
    with contextlib.suppress(OSError):
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"?", ("192.0.2.1", 9))
    proven = without_a_way() > sent
    print(f"{pages} pages were opened; {sent} packets had no way out, {names} names were asked for; a packet on purpose was {'' if proven else 'NOT '}seen", file=sys.stderr)
    right = sent == 0 and names == 0 and proven and pages >= 10
    print(f"silence: {int(right)} passed, {int(not right)} failed")


main()
