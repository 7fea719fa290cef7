"""What people and programs do to a Word file without changing what a person reads in it."""
import copy, re, unicodedata

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

AUTHOR = 'w:id="7" w:author="Người Mẫu" w:date="2026-01-05T08:00:00Z"'


def inflict(document):
    """Tracked changes, content controls, soft line ends, no-break signs and decomposed letters, each on some paragraphs."""
    body = document.element.body
    paragraphs = [p for p in body.iter(qn("w:p")) if text_of(p).strip()]
    for number, paragraph in enumerate(paragraphs):
        in_body = paragraph.getparent() is body
        no_break(paragraph)
        if number % 2 == 0:
            decompose(paragraph)
        if number % 4 == 1:
            soft_break(paragraph)
        if number % 3 == 0:
            deleted_words(paragraph)
        if number % 5 == 0:
            inserted(paragraph)
        if number % 7 == 3:
            controlled_run(paragraph)
        if number % 11 == 5 and in_body:
            deleted_paragraph(paragraph)
        if number % 9 == 4 and in_body:
            controlled_block(paragraph)


def text_of(paragraph):
    return "".join(t.text or "" for t in paragraph.iter(qn("w:t")))


def runs(paragraph):
    return [r for r in paragraph.findall(qn("w:r")) if r.find(qn("w:t")) is not None]


def decompose(paragraph):
    for t in paragraph.iter(qn("w:t")):
        t.text = unicodedata.normalize("NFD", t.text or "")


def no_break(paragraph):
    """No-break spaces after "số", "ngày", "năm"; a no-break hyphen in the symbol of a document."""
    for t in paragraph.iter(qn("w:t")):
        t.text = re.sub(r"(?<=số|ăm|ày) (?=\d)", "\u00a0", t.text or "")
    for run in runs(paragraph):
        t = run.find(qn("w:t"))
        cut = re.search(r"(?<=/KH|/QĐ)-(?=UBND|TTg)", t.text or "")
        if cut:
            rest = copy.deepcopy(t)
            t.text, rest.text = t.text[: cut.start()], t.text[cut.end():]
            hyphen = OxmlElement("w:noBreakHyphen")
            t.addnext(hyphen)
            hyphen.addnext(rest)
            for part in (t, rest):
                part.set(qn("xml:space"), "preserve")


def soft_break(paragraph):
    """A line end inside the sentence, before a word in small letters."""
    for run in runs(paragraph):
        t = run.find(qn("w:t"))
        text = t.text or ""
        cut = next((m.start() for m in re.finditer(r" (?=[a-zà-ỹđ]{3})", text) if m.start() > 45), None)
        if cut is None:
            continue
        rest = copy.deepcopy(t)
        t.text, rest.text = text[:cut], text[cut + 1:]
        line_end = OxmlElement("w:br")
        t.addnext(line_end)
        line_end.addnext(rest)
        return


def deleted_words(paragraph):
    found = runs(paragraph)
    if found:
        found[-1].addnext(parse_xml(
            f'<w:del {nsdecls("w")} {AUTHOR}><w:r><w:delText xml:space="preserve"> đạt 33% trước ngày 01/01/2020 (Sở Đã Xóa)</w:delText></w:r></w:del>'))


def deleted_paragraph(paragraph):
    paragraph.addprevious(parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr><w:rPr><w:del {AUTHOR}/></w:rPr></w:pPr>'
        f'<w:del {AUTHOR}><w:r><w:delText>- Phấn đấu 44% số hộ đạt chuẩn đã xóa trước ngày 02/02/2020.</w:delText></w:r></w:del></w:p>'))


def inserted(paragraph):
    found = runs(paragraph)
    if found:
        wrapper = parse_xml(f'<w:ins {nsdecls("w")} {AUTHOR}/>')
        found[0].addprevious(wrapper)
        wrapper.append(found[0])


def controlled_run(paragraph):
    found = runs(paragraph)
    if found:
        control = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="Nội dung"/></w:sdtPr><w:sdtContent/></w:sdt>')
        found[0].addprevious(control)
        control.find(qn("w:sdtContent")).append(found[0])


def controlled_block(paragraph):
    control = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:tag w:val="khoi"/></w:sdtPr><w:sdtContent/></w:sdt>')
    paragraph.addprevious(control)
    control.find(qn("w:sdtContent")).append(paragraph)
