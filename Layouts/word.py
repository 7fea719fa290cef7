"""Writes the text of a plan as Word files, in the ways in which offices write them. Needs python-docx.

    plain    a paragraph for each paragraph, numbers typed, tables as tables
    lists    headings and bullets numbered by Word
    office   letterhead and closing as borderless tables of two columns, appendix across the page, page numbers
"""
import re

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt

MARKER = re.compile(r"^(?:[IVX]+\.|\d+(?:\.\d+)*\.|[a-zđ]\)|[-+]\s|- \+|\||Nơi nhận|KẾ HOẠCH)")


def paragraphs(text):
    """The text as the author typed it: lines that a page or a column broke are joined again."""
    lines = [line.strip() for line in text.replace("\r", "").split("\n")]
    filled = [line for line in lines if line and not line.startswith("|")]
    lengths = sorted(len(line) for line in filled)
    is_wrapped = sum(lengths) / max(1, len(lengths)) < 90
    width = lengths[len(lengths) * 9 // 10] * 0.9 if lengths else 0
    found, ending = [], False
    for line in lines:
        if not line:
            continue
        ending = ending or line.startswith("Nơi nhận")
        before = found[-1] if found else ""
        is_open = before and before[-1] not in ".;:!?" and not before.startswith("|") and not before.isupper() and not ending
        goes_on = is_open and not line.startswith("|") and (line[0].islower() or line.startswith("- xã hội"))
        full = is_wrapped and is_open and len(before.split("\n")[-1]) + 1 + len(line.split()[0]) >= width and not MARKER.match(line)
        if goes_on or full:
            found[-1] = before + "\n" + line
        else:
            found.append(line)
    return [re.sub(r"\s+", " ", line.replace("\n", " ")) for line in found]


def typed(text):
    """The paragraphs of a text in which nothing was broken."""
    return [" ".join(line.split()) for line in columns(text.split("\n")) if line.strip()]


def columns(lines):
    """Letterheads and closings that were set side by side with spaces, one column after the other."""
    found, left, right = [], [], []
    for line in lines:
        cells = re.split(r"\s{6,}", line.strip())
        if len(cells) == 2 or (left or right) and line.startswith(" " * 20):
            (left.append(cells[0]) if len(cells) == 2 else None), right.append(cells[-1])
            continue
        if right and line.startswith("- "):
            left.append(line)
            continue
        if line.strip():
            found += left + right
            left, right = [], []
            found.append(line)
    return found + left + right


def is_table_row(line):
    return line.startswith("|")


KINDS = ("KẾ HOẠCH", "QUYẾT ĐỊNH", "KẾ H0ẠCH")
OPENING = re.compile(r"^(?:I\.|l\. |A\. |Thực hiê?ệ?n (?:Kế|Quyết|Công)|Căn cứ|CHỦ TỊCH|Phần thứ|1\. Mục)")


def bare(line):
    return line.replace("*", "").strip()


def parts(lines):
    """Letterhead, title, body, recipients, signature, and what follows the signature: an appendix, or the plan that a decision carries."""
    kind = next((i for i, line in enumerate(lines) if bare(line) in KINDS), 0)
    if len(lines) > kind + 1 and bare(lines[kind + 1]) in KINDS:
        kind += 1
    first = next((i for i, line in enumerate(lines) if i > kind and OPENING.match(line)), kind + 1)
    end = next((i for i, line in enumerate(lines) if line.startswith("Nơi nhận")), len(lines))
    sign = next((i for i, line in enumerate(lines) if i > end and re.match(r"^\**(?:TM\.|KT\.|CHỦ TỊCH)", line)), len(lines))
    after = next((i for i, line in enumerate(lines) if i > sign and (line.startswith("PHỤ LỤC") or bare(line) in KINDS)), len(lines))
    return lines[:kind], lines[kind:first], lines[first:end], lines[end:sign], lines[sign:after], lines[after:]


def rows(lines):
    """The cells of a table, heads printed again on every page left out and rows cut by a page put together."""
    found = []
    for line in lines:
        if not is_table_row(line) or re.match(r"^\|[\s|:-]*$", line):
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if found and cells == found[0]:
            continue
        if found and not cells[0]:
            found[-1] = [(a + " " + b).strip() for a, b in zip(found[-1], cells)]
        else:
            found.append(cells)
    return found


def cell_lines(cell):
    cell = re.sub(r"<[^>]*>", "", cell).strip()
    return re.split(r"(?<=[.;:]) (?=- )", cell)


# Writing


def new_document(size=14):
    document = docx.Document()
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = Cm(3), Cm(2), Cm(2), Cm(2)
    return document


def add(where, text, centred=False, bold=False, italic=False, indent=0, style=None, spacing=None):
    paragraph = where.add_paragraph(style=style)
    for place, part in enumerate(re.split(r"\*\*", text)):
        run = paragraph.add_run(part.replace("*", ""))
        run.bold, run.italic = bold or place % 2 == 1, italic
    if centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if indent:
        paragraph.paragraph_format.first_line_indent = Cm(indent)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    if spacing is not None:
        paragraph.paragraph_format.space_after = Pt(spacing)
    return paragraph


def bordered(table):
    table.style = "Table Grid"
    return table


def add_table(document, cells):
    table = bordered(document.add_table(rows=0, cols=len(cells[0])))
    for cells_of_row in cells:
        row = table.add_row()
        for place, cell in enumerate(cells_of_row[: len(cells[0])]):
            lines = cell_lines(cell)
            row.cells[place].paragraphs[0].add_run(lines[0])
            for line in lines[1:]:
                row.cells[place].add_paragraph(line)
    return table


def plain(lines):
    document = new_document()
    index = 0
    while index < len(lines):
        if is_table_row(lines[index]):
            end = index
            while end < len(lines) and is_table_row(lines[end]):
                end += 1
            add_table(document, rows(lines[index:end]))
            index = end
        else:
            add(document, lines[index])
            index += 1
    return document


NUMBERING = """<w:abstractNum %s w:abstractNumId="90"><w:multiLevelType w:val="multilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%2."/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%%2.%%3."/></w:lvl>
<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%%4)"/></w:lvl></w:abstractNum>"""
BULLETS = """<w:abstractNum %s w:abstractNumId="91"><w:multiLevelType w:val="hybridMultilevel"/>
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="+"/><w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>"""


class Counter:
    """What Word will print, so that a number that the author got wrong stays typed."""

    def __init__(self):
        self.counts = [0, 0, 0]

    def takes(self, level, numbers):
        after = self.counts[: level + 1]
        after[level] += 1
        expected = [after[0]] if level == 0 else after[1:]
        if numbers != expected:
            return False
        self.counts = after + [0] * (2 - level)
        return True


ROMANS = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}


def lists(lines):
    document = new_document()
    numbering = document.part.numbering_part.element
    for place, xml in enumerate((NUMBERING, BULLETS)):
        numbering.insert(0, parse_xml(xml % nsdecls("w")))
        numbering.append(parse_xml('<w:num %s w:numId="%d"><w:abstractNumId w:val="%d"/></w:num>' % (nsdecls("w"), 90 + place, 90 + place)))
    counter = Counter()

    def item(text, number, level):
        properties = add(document, text)._p.get_or_add_pPr()
        properties.append(parse_xml('<w:numPr %s><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>' % (nsdecls("w"), level, number)))

    index = 0
    while index < len(lines):
        line = lines[index]
        if is_table_row(line):
            end = index
            while end < len(lines) and is_table_row(lines[end]):
                end += 1
            add_table(document, rows(lines[index:end]))
            index = end
            continue
        index += 1
        heading = re.match(r"^([IVX]+|\d+(?:\.\d+)*)\.\s+(.*)$", line)
        bullet = re.match(r"^(?:- )?([-+])\s+(.*)$", line)
        if heading:
            name, text = heading.groups()
            numbers = [ROMANS[name]] if name in ROMANS else [int(n) for n in name.split(".")]
            level = 0 if name in ROMANS else len(numbers)
            if level <= 2 and counter.takes(level, numbers):
                item(text, 90, level)
            else:
                add(document, line)
        elif bullet:
            item(bullet[2], 91, 0 if bullet[1] == "-" else 1)
        else:
            add(document, line)
    return document


RUNNING_HEAD, RUNNING_FOOT = "Dự thảo lần 2 ngày 01/01/2020", "Tài liệu lưu hành nội bộ"


def page_number(document):
    section = document.sections[0]
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()._r
        if kind:
            field = OxmlElement("w:fldChar")
            field.set(qn("w:fldCharType"), kind)
        else:
            field = OxmlElement("w:instrText")
            field.text = "PAGE"
        run.append(field)
    # The same words on every page after the first, and at the foot of it.
    for line in (section.header.add_paragraph(RUNNING_HEAD), section.footer.paragraphs[0]):
        line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    section.footer.paragraphs[0].add_run(RUNNING_FOOT)
    section.first_page_footer.paragraphs[0].add_run(RUNNING_FOOT)


def set_cell(cell, lines, centred):
    cell.paragraphs[0]._p.getparent().remove(cell.paragraphs[0]._p)
    for line in lines or [""]:
        add(cell, line, centred=centred, spacing=0)


def add_body(document, lines):
    index = 0
    while index < len(lines):
        if is_table_row(lines[index]):
            end = index
            while end < len(lines) and is_table_row(lines[end]):
                end += 1
            cells = rows(lines[index:end])
            roles = " ".join(cells[0]).lower()
            add_table_of_work(document, cells) if "chủ trì" in roles and "phối hợp" in roles else add_table(document, cells)
            index = end
            continue
        line = lines[index]
        bold = re.match(r"^(?:[IVX]+|\d+)\. [^:.;]{3,90}$", line) is not None
        add(document, line, indent=1.27, bold=bold, spacing=6)
        index += 1


def add_table_of_work(document, cells):
    """With a head of two rows: "Phân công" over the two columns of agencies, the other heads over both rows."""
    lead = next(i for i, name in enumerate(cells[0]) if "chủ trì" in name.lower())
    table = bordered(document.add_table(rows=2, cols=len(cells[0])))
    for place, name in enumerate(cells[0]):
        if place in (lead, lead + 1):
            table.cell(1, place).text = name
        else:
            table.cell(0, place).merge(table.cell(1, place)).text = name
    table.cell(0, lead).merge(table.cell(0, lead + 1)).text = "Phân công"
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for given in cells[1:]:
        row = table.add_row()
        for column, cell in enumerate(given[: len(cells[0])]):
            lines = cell_lines(cell)
            row.cells[column].paragraphs[0].add_run(lines[0])
            for line in lines[1:]:
                row.cells[column].add_paragraph(line)
    for row in table.rows:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.space_after = Pt(2)
                for run in paragraph.runs:
                    run.font.size = Pt(12)


def merge_leads(document):
    """One agency that leads several rows of a table of work becomes one cell beside them."""
    for table in document.tables:
        heads = [cell.text.lower() for row in table.rows[:2] for cell in row.cells]
        column = next((i % len(table.columns) for i, name in enumerate(heads) if "chủ trì" in name), None)
        if column is not None:
            merge_same(table, column)


def merge_same(table, column):
    first = 2
    while first < len(table.rows):
        last = first
        name = table.cell(first, column).text
        while name and last + 1 < len(table.rows) and table.cell(last + 1, column).text == name:
            last += 1
        if last > first:
            for row in range(first + 1, last + 1):
                table.cell(row, column).text = ""
            merged = table.cell(first, column).merge(table.cell(last, column))
            for paragraph in merged.paragraphs[1:]:
                paragraph._p.getparent().remove(paragraph._p)
        first = last + 1


def add_title(document, lines):
    for line in lines:
        add(document, line, centred=True, bold=not line.startswith("("), italic=line.startswith("("), spacing=0)


def is_date_line(line):
    return re.search(r"\bnga?à?y\b", line) is not None and not line.startswith("Số")


def office(lines):
    head, title, body, recipients, signature, after = parts(lines)
    document = new_document()
    page_number(document)
    numbers = [line for line in head if line.startswith(("Số", "Sô"))]
    dates = [line for line in head if is_date_line(line)]
    motto = [line for line in head if line.startswith(("CỘNG HÒA", "Độc lập"))]
    issuer = [line for line in head if line not in numbers + dates + motto]
    table = document.add_table(rows=2, cols=2)
    table.autofit = False
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = Cm(6.2), Cm(10.2)
    set_cell(table.cell(0, 0), issuer or ["ỦY BAN NHÂN DÂN"], True)
    set_cell(table.cell(0, 1), motto or ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], True)
    set_cell(table.cell(1, 0), numbers, True)
    set_cell(table.cell(1, 1), dates, True)
    add(document, "", spacing=0)
    add_title(document, title)
    add(document, "", spacing=0)
    add_body(document, body)
    table = document.add_table(rows=1, cols=2)
    set_cell(table.cell(0, 0), recipients, False)
    set_cell(table.cell(0, 1), signature[:-1] + ["", "", ""] + signature[-1:], True)
    if after:
        section = document.add_section()
        if any(is_table_row(line) for line in after):
            section.page_width, section.page_height = Cm(29.7), Cm(21)
        first = next((i for i, line in enumerate(after) if is_table_row(line) or OPENING.match(line)), len(after))
        add_title(document, after[:first])
        add_body(document, after[first:])
    return document
