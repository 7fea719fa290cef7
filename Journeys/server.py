"""A Tin Cậy server of a journey's own: fresh data, a free port, gone afterwards."""

import os
import pathlib
import re
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORK = ROOT / ".test"
PATIENCE = 60  # seconds to start; a start takes less than one unless the machine is crowded


class ServerFault(Exception):
    """The server did not start, or did not stop, as it should."""


class Server:
    def __init__(self, binary, engine, tls=False, name="journey"):
        self.binary, self.engine = binary, engine
        self.log = WORK / f"server-{engine}.log"
        (WORK / "tmp").mkdir(parents=True, exist_ok=True)
        self.data = pathlib.Path(tempfile.mkdtemp(prefix=f"{name}-", dir=WORK / "tmp"))
        self.port = free_port()
        self.origin = f"{'https' if tls else 'http'}://localhost:{self.port}"
        command = [binary, "serve", "--empty", "--port", str(self.port), "--data", str(self.data)]
        if tls:
            certificate, key = self_signed(self.data)
            command += ["--certificate", certificate, "--key", key]
        environment = {k: v for k, v in os.environ.items() if not k.startswith("TINCAY_")}
        if engine == "postgres":
            environment["TINCAY_DATABASE"] = fresh_database()
        self.environment = environment  # for commands on the same store
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=environment, start_new_session=True)
        try:
            self.wait_until_healthy()
            self.administrator = self.read_account()
        except BaseException:
            self.kill()
            raise

    def output(self):
        return self.log.read_text(encoding="utf-8", errors="replace")

    def wait_until_healthy(self):
        anyone = ssl._create_unverified_context()  # its certificate was made a moment ago
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise ServerFault(f"the server ended with {self.process.returncode}:\n{self.output()[-2000:]}")
            try:
                with urllib.request.urlopen(f"{self.origin}/health", timeout=2, context=anyone) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, OSError):
                time.sleep(0.05)
        raise ServerFault(f"no answer from {self.origin}/health in {PATIENCE} s:\n{self.output()[-2000:]}")

    def read_account(self):
        """The first administrator, as the first start shows it, once: (name, password)."""
        name = re.search(r"Tài khoản quản trị: *(\S+)", self.output())
        password = re.search(r"Mật khẩu: *(\S+)", self.output())
        if not name or not password:
            raise ServerFault(f"the first start named no administrator:\n{self.output()[-2000:]}")
        return name[1], password[1]

    def stop(self):
        """As systemd stops it. A server that has to be killed, or ends badly, is a fault."""
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            raise ServerFault("the server did not stop within 20 s of SIGTERM") from None
        finally:
            self.kill()
        if code != 0:
            raise ServerFault(f"the server ended with {code} after SIGTERM:\n{self.output()[-2000:]}")

    def kill(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)  # ./tincay may be building: its builder goes too
            self.process.wait()
        shutil.rmtree(self.data, ignore_errors=True)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def fresh_database():
    made = subprocess.run([ROOT / "scripts" / "postgres", "database", "journey"], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if made.returncode != 0:
        raise ServerFault(f"no database for the journey: {made.stderr.strip()} (scripts/postgres start?)")
    return made.stdout.strip()


def self_signed(folder):
    certificate, key = str(folder / "certificate.pem"), str(folder / "key.pem")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    subprocess.run(command + ["-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate], check=True, capture_output=True)
    return certificate, key
