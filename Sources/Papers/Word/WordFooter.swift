/// What stands in the lower margin of every page of a Word file.
enum WordFooter {
    static let contentType: XML = """
        <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
        """
    static let relation: XML = """
        <Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>
        """
    /// On the first page too, which has a head of its own.
    static let references: XML = """
        <w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="first" r:id="rId4"/>
        """

    static func part(_ footer: Paragraph) -> XML {
        """
        <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="\(footer.style.rawValue)"/></w:pPr>\
        <w:r><w:t xml:space="preserve">\(footer.text)</w:t></w:r></w:p></w:ftr>
        """
    }
}
