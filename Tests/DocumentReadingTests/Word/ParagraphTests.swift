import Core
import Foundation
import Testing

@testable import DocumentReading

@Suite struct `A paragraph of a Word file` {
    private func text(_ body: String) throws -> String { try WordFile(body).text() }

    @Test func `stands apart from the next`() throws {
        #expect(try text(XML.paragraph("Phường Suối Mơ") + XML.paragraph("xây dựng Kế hoạch")) == "Phường Suối Mơ\n\nxây dựng Kế hoạch")
    }

    @Test func `is joined from its runs, whatever their letters look like`() throws {
        #expect(try text(XML.paragraph(inside: XML.run("Kế ho", "<w:b/>") + XML.run("ạch"))) == "Kế hoạch")
    }

    @Test func `keeps its soft line breaks`() throws {
        #expect(try text("<w:p><w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Phòng ngừa bạo lực</w:t></w:r></w:p>") == "KẾ HOẠCH\nPhòng ngừa bạo lực")
    }

    @Test func `goes on over a page break`() throws {
        #expect(try text("<w:p><w:r><w:t>sức</w:t><w:br w:type=\"page\"/><w:t>khỏe</w:t></w:r></w:p>") == "sức khỏe")
    }

    @Test func `has plain dashes for dashes that do not break`() throws {
        #expect(
            try text("<w:p><w:r><w:t>Số 12/KH</w:t><w:noBreakHyphen/><w:t>UBND, 2026\u{2011}2030</w:t></w:r></w:p>") == "Số 12/KH-UBND, 2026-2030")
    }

    @Test func `loses hyphens that only show at a line end`() throws {
        #expect(try text("<w:p><w:r><w:t>thông</w:t><w:softHyphen/><w:t> tin\u{AD}</w:t></w:r></w:p>") == "thông tin")
    }

    @Test func `is composed when it was written with separate marks`() throws {
        let separate = "Kế hoạch phường".decomposedStringWithCanonicalMapping
        #expect(separate.unicodeScalars.count > 15)
        #expect(Array(try text(XML.paragraph(separate)).utf8) == Array("Kế hoạch phường".utf8))
    }

    @Test func `shows a tab after its number as a space, and between columns as a gap`() throws {
        #expect(try text("<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Mục đích</w:t></w:r></w:p>") == "1. Mục đích")
        #expect(try text("<w:p><w:r><w:t>Nơi nhận:</w:t><w:tab/><w:tab/><w:t>CHỦ TỊCH</w:t></w:r></w:p>") == "Nơi nhận:        CHỦ TỊCH")
    }

    @Test(arguments: [("F02D", "- Tổ chức"), ("F0B7", "• Tổ chức"), ("F0B3", "≥ Tổ chức")]) func `has signs of symbol fonts`(
        code: String, expected: String
    ) throws {
        #expect(try text("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"\(code)\"/><w:t xml:space=\"preserve\"> Tổ chức</w:t></w:r></w:p>") == expected)
    }

    @Test func `hides what is hidden`() throws {
        #expect(
            try text(XML.paragraph(inside: XML.run("Thấy") + XML.run("không thấy", "<w:vanish/>") + XML.run(" lại", "<w:vanish w:val=\"0\"/>")))
                == "Thấy lại")
    }

    @Test func `is in capitals where its run or style says so`() throws {
        var file = WordFile(XML.paragraph(inside: XML.run("Kế hoạch", "<w:caps/>")) + XML.paragraph("Mục đích", "<w:pStyle w:val=\"muc\"/>"))
        file.styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"cha\"><w:rPr><w:caps/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"muc\"><w:basedOn w:val=\"cha\"/></w:style>"
        #expect(try file.text() == "KẾ HOẠCH\n\nMỤC ĐÍCH")
    }

    @Test func `stays close to its neighbour when both are centred, as titles are`() throws {
        let centred = "<w:jc w:val=\"center\"/>"
        #expect(
            try text(XML.paragraph("KẾ HOẠCH", centred) + XML.paragraph("Phòng ngừa", centred) + XML.paragraph("Căn cứ"))
                == "KẾ HOẠCH\nPhòng ngừa\n\nCăn cứ")
    }

    // MARK: Changes, fields, controls

    @Test func `is read without what was deleted and with what was inserted`() throws {
        let body =
            "<w:del><w:r><w:delText>cũ </w:delText></w:r></w:del><w:ins>\(XML.run("mới "))</w:ins><w:moveFrom>\(XML.run("đi "))</w:moveFrom><w:moveTo>\(XML.run("đến"))</w:moveTo>"
        #expect(try text(XML.paragraph(inside: body)) == "mới đến")
    }

    @Test func `runs on into the next when its end was deleted`() throws {
        let deleted = "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
        #expect(try text(XML.paragraph("Bình đẳng ", deleted) + XML.paragraph("giới")) == "Bình đẳng giới")
    }

    @Test func `takes no properties from before a change`() throws {
        let changed = "<w:jc w:val=\"left\"/><w:pPrChange><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange>"
        var file = WordFile(XML.paragraph("Không đánh số", changed))
        file.numbering = Lists.roman
        #expect(try file.text() == "Không đánh số")
    }

    @Test func `shows the result of a field and not its instruction`() throws {
        let field = """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF muc \\h</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
            \(XML.run("Phụ lục I"))<w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="DATE">\(XML.run(" năm 2026"))</w:fldSimple>
            """
        #expect(try text(XML.paragraph(inside: field)) == "Phụ lục I năm 2026")
    }

    @Test func `survives a field that never ends`() throws {
        let open = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        #expect(try text(open + XML.paragraph("Nội dung")) == "Nội dung")
    }

    @Test func `is read inside a content control, without its prompt`() throws {
        let filled = "<w:sdt><w:sdtPr/><w:sdtContent>\(XML.paragraph("Điền rồi"))</w:sdtContent></w:sdt>"
        let prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(XML.paragraph("Bấm vào đây"))</w:sdtContent></w:sdt>"
        #expect(try text(prompt + filled) == "Điền rồi")
    }

    @Test func `is read once in a text box that is stored twice`() throws {
        let box = "<w:txbxContent>\(XML.paragraph("Trong khung"))</w:txbxContent>"
        let drawing =
            "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box)</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>\(box)</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>"
        #expect(try text(XML.paragraph(inside: "\(XML.run("Ngoài khung"))<w:r>\(drawing)</w:r>")) == "Ngoài khung\n\nTrong khung")
    }

    @Test func `leaves out notes, comments and the contents list`() throws {
        var file = WordFile(
            XML.paragraph("I. MỤC ĐÍCH\t2", "<w:pStyle w:val=\"TOC1\"/>")
                + XML.paragraph(
                    inside: XML.run("I. MỤC ĐÍCH")
                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r><w:commentRangeStart w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"))
        file.styles = "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>"
        #expect(try file.text() == "I. MỤC ĐÍCH")
    }
}
