/// The text of a Word file.
enum WordBody {
    static func document(_ sections: [Section]) -> XML {
        let pages = sections.enumerated().map { index, section in
            let content = section.content.map { WordBody.element($0, width: section.page.textWidth) }
            let shape = pageShape(section.page, section.footer == nil ? .none : WordFooter.references)
            // A section before the last ends with a paragraph that bears its shape; a table at the end wants one in any case.
            let end: XML =
                index == sections.count - 1
                ? "<w:p><w:pPr><w:pStyle w:val=\"\(Style.gap.rawValue)\"/></w:pPr></w:p>\(shape)"
                : "<w:p><w:pPr><w:pStyle w:val=\"\(Style.gap.rawValue)\"/>\(shape)</w:pPr></w:p>"
            return "\(content)\(end)" as XML
        }
        return """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\(pages)</w:body></w:document>
            """
    }

    /// - Parameter width: of the page or the cell it stands in, in millimetres.
    static func element(_ element: Element, width: Double, keepsWithNext: Bool = false) -> XML {
        switch element {
        case .paragraph(let paragraph): self.paragraph(paragraph, keepsWithNext || paragraph.keepsWithNext)
        case .rule(let length): rule(length, width: width)
        case .grid(let grid): WordTable.table(grid)
        }
    }

    private static func paragraph(_ paragraph: Paragraph, _ keepsWithNext: Bool) -> XML {
        let keeps: XML = keepsWithNext ? "<w:keepNext/>" : .none
        let left: XML = paragraph.left == 0 ? .none : "<w:ind w:left=\"\(WordLength.twips(paragraph.left))\"/>"
        return
            "<w:p><w:pPr><w:pStyle w:val=\"\(paragraph.style.rawValue)\"/>\(keeps)\(left)</w:pPr>\(paragraph.runs.filter { !$0.text.isEmpty }.map(run))</w:p>"
    }

    private static func run(_ run: Paragraph.Run) -> XML {
        let bold: XML = run.isBold ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : .none
        return "<w:r>\(bold)<w:t xml:space=\"preserve\">\(run.text)</w:t></w:r>"
    }

    /// The border of a thin paragraph, drawn in on both sides.
    private static func rule(_ length: Double, width: Double) -> XML {
        let side = WordLength.twips(max(width - length, 0) / 2)
        return """
            <w:p><w:pPr><w:pStyle w:val="\(Style.rule.rawValue)"/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>\
            <w:ind w:left="\(side)" w:right="\(side)"/></w:pPr></w:p>
            """
    }

    private static func pageShape(_ page: Page, _ footer: XML) -> XML {
        let turned: XML = page.width > page.height ? " w:orient=\"landscape\"" : .none
        return """
            <w:sectPr><w:headerReference w:type="default" r:id="rId3"/>\(footer)<w:type w:val="nextPage"/>\
            <w:pgSz w:w="\(WordLength.twips(page.width))" w:h="\(WordLength.twips(page.height))"\(turned)/>\
            <w:pgMar w:top="\(WordLength.twips(Page.top))" w:right="\(WordLength.twips(Page.right))" w:bottom="\(WordLength.twips(Page.bottom))" \
            w:left="\(WordLength.twips(Page.left))" w:header="\(WordLength.twips(Page.numberTop))" w:footer="\(WordLength.twips(Page.numberTop))" \
            w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>
            """
    }
}
