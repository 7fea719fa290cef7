"""Planted words as a thief would look for them, and the search for them in files of any kind."""
import base64, json, os, pathlib, subprocess, tempfile, unicodedata, urllib.parse

SHORTEST = 8  # bytes; shorter pieces stand in any file by chance


def folded(text):
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    return plain.replace("đ", "d").replace("Đ", "D").lower()


def spellings(word):
    """Each way to write it, by name: composed and decomposed, folded, in small and capital letters, digits together, as a form,
    a URL and JSON send it; all in UTF-8, in UTF-16 of both orders, and in base64 at its three phases."""
    texts = {
        "as it is": word, "decomposed": unicodedata.normalize("NFD", word), "folded": folded(word), "small": word.lower(), "capitals": word.upper(),
        "without spaces": word.replace(" ", ""), "form": urllib.parse.quote_plus(word), "URL": urllib.parse.quote(word), "JSON": json.dumps(word)[1:-1]}
    found = {}
    for name, text in texts.items():
        plain = text.encode()
        ways = {"UTF-8": plain, "UTF-16LE": text.encode("utf-16-le"), "UTF-16BE": text.encode("utf-16-be"), "hex": plain.hex().encode()}
        for phase in range(3):
            # Only the letters that the neighbours cannot change.
            shifted = base64.b64encode(bytes(phase) + plain)
            ways[f"base64, phase {phase}"] = shifted[0 if phase == 0 else 4:len(shifted) - 4]
        for way, pattern in ways.items():
            if len(pattern) >= SHORTEST and b"\n" not in pattern:
                found.setdefault(pattern, f"{way}, {name}")
    return found


class Needles:
    def __init__(self, words):
        self.of = {}
        for word in words:
            for pattern, way in spellings(word).items():
                self.of.setdefault(pattern, (word, way))

    def find(self, path):
        """Every (word, way) that stands in the file."""
        return {self.of[piece] for piece in self.grep("-ao", [path]).split(b"\n") if piece in self.of}

    def among(self, paths):
        """The files in which any of them stands: asked of many at once, since the patterns take longer to read than most files."""
        lists = [self.grep("-alZ", paths[start:start + 500]) for start in range(0, len(paths), 500)]
        return sorted(pathlib.Path(os.fsdecode(name)) for names in lists for name in names.split(b"\0") if name)

    def grep(self, how, paths):
        with tempfile.NamedTemporaryFile() as patterns:
            patterns.write(b"\n".join(self.of) + b"\n")
            patterns.flush()
            run = subprocess.run(["grep", "-F", how, "-f", patterns.name, "--", *paths], env={**os.environ, "LC_ALL": "C"}, capture_output=True, check=False)
        if run.returncode > 1:
            raise OSError(f"grep ended with {run.returncode}: {run.stderr.decode()[:200]}")
        return run.stdout

    def prove(self, folder):
        """How many spellings are not found in a file that has each of them between other bytes: any, and the search proves nothing."""
        path = os.path.join(folder, "control")
        with open(path, "wb") as file:
            for pattern in self.of:
                file.write(b"\x00\xff" + pattern + b"\xff\n")
        found = self.find(path)
        os.remove(path)
        return len(set(self.of.values()) - found)
