import Testing

@testable import Papers

@Suite struct `The Word file of a paper` {
    @Test(arguments: `A paper`.papers) func `is sound XML in every part`(paper: Paper) throws {
        let package = try Package(paper.docx())
        #expect(package.order.first == "[Content_Types].xml")
        for (name, content) in package.members { #expect(Element.parse(content) != nil, "\(name)") }
        let styles = Set(Element.parse(package["word/styles.xml"])?.all("w:style").compactMap { $0.attributes["w:styleId"] } ?? [])
        let used = Set(try WordRead(paper.docx()).document.all("w:pStyle").compactMap { $0.attributes["w:val"] })
        #expect(used.isSubset(of: styles))
        for cell in try WordRead(paper.docx()).document.all("w:tc") { #expect(cell.children.last?.name == "w:p") }
    }

    @Test func `has the decree's page, margins and letters`() throws {
        let word = try WordRead(Samples.plan.docx())
        let sections = word.document.all("w:sectPr")
        #expect(sections.map { $0.first("w:pgSz")?.attributes["w:w"] } == ["11906", "16838"])
        #expect(sections.map { $0.first("w:pgSz")?.attributes["w:orient"] } == [nil, "landscape"])
        for section in sections {
            let margins = try #require(section.first("w:pgMar")?.attributes)
            let millimetres = ["w:top", "w:bottom", "w:left", "w:right"].map { (margins[$0].flatMap { Double($0) } ?? 0) / 20 / 72 * 25.4 }
            #expect(zip(millimetres, [20.0...25, 20...25, 30...35, 15...20]).allSatisfy { $1.contains(($0 * 10).rounded() / 10) })
            #expect(section.first("w:titlePg") != nil && section.first("w:pgNumType")?.attributes["w:start"] == "1")
        }
        #expect(word.package["word/header1.xml"].contains("PAGE"))
        #expect(Element.parse(word.package["word/styles.xml"])?.first("w:rFonts")?.attributes["w:ascii"] == "Times New Roman")
    }

    private static let sizes: [(Style, ClosedRange<Double>)] = [
        (.state, 12...13), (.motto, 13...14), (.superior, 12...13), (.issuer, 12...13), (.number, 13...13), (.placeDate, 13...14), (.kind, 13...14),
        (.title, 13...14), (.subject, 12...13), (.body, 13...14), (.part, 13...14), (.section, 13...14), (.authority, 13...14), (.signer, 13...14),
        (.recipientsHead, 12...12), (.recipient, 11...11), (.annexLabel, 14...14), (.annexTitle, 13...14), (.annexReference, 13...14),
        (.addressees, 13...14), (.basis, 13...14), (.pageNumber, 13...14)
    ]

    @Test(arguments: sizes) func `has letters of the decree's size`(style: Style, points: ClosedRange<Double>) {
        #expect(points.contains(style.look.size))
    }

    @Test func `repeats the heads of tables, keeps rows whole, and signs on a page with text`() throws {
        let word = try WordRead(Samples.plan.docx())
        let rows = word.document.all("w:tr")
        #expect(rows.allSatisfy { $0.first("w:cantSplit") != nil })
        #expect(rows.count { $0.first("w:tblHeader") != nil } == 2)
        let group = try #require(rows.first { $0.all("w:t").map(\.text) == ["I. Phòng ngừa"] })
        #expect(group.first("w:gridSpan")?.attributes["w:val"] == "6" && group.first("w:keepNext") != nil)
        let closing = try #require(word.document.all("w:p").first { $0.allText.hasPrefix("Trên đây là") })
        #expect(closing.first("w:keepNext") != nil)
        #expect(word.texts(.part).count == 4)
    }

    @Test func `escapes what XML would take for its own`() throws {
        var paper = Paper(kind: "Báo cáo", title: "<w:p> & \"a\" 'b' ]]> &amp;")
        paper.body = [.paragraph("x < y && y > z\u{0}\u{C}")]
        let word = try WordRead(paper.docx())
        #expect(word.texts(.title) == ["<w:p> & \"a\" 'b' ]]> &amp;"])
        #expect(word.texts(.body) == ["x < y && y > z./."])
        #expect(try PDFRead(paper.pdf()).words.contains(PDFRead.squeezed("x < y && y > z./.")))
        #expect(Element.parse(word.package["docProps/core.xml"])?.first("dc:title")?.text == "Báo cáo <w:p> & \"a\" 'b' ]]> &amp;")
    }
}
