/// A paper as WordprocessingML (ECMA-376): the parts of a `.docx` file.
enum WordFile {
    static func bytes(_ sections: [Section], title: String) throws -> [UInt8] {
        let footer = sections.lazy.compactMap(\.footer).first
        let last: [(name: String, content: [UInt8])] = footer.map { [("word/footer1.xml", WordFooter.part($0).file)] } ?? []
        return try ZipFile.bytes(
            of: [
                ("[Content_Types].xml", contentTypes(footer == nil ? .none : WordFooter.contentType).file), ("_rels/.rels", relations.file),
                ("docProps/core.xml", properties(title).file), ("word/document.xml", WordBody.document(sections).file),
                ("word/styles.xml", WordStyles.part.file), ("word/settings.xml", settings.file), ("word/header1.xml", pageNumber.file),
                ("word/_rels/document.xml.rels", documentRelations(footer == nil ? .none : WordFooter.relation).file)
            ] + last)
    }

    private static func contentTypes(_ more: XML) -> XML {
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
        <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
        <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\(more)\
        </Types>
        """
    }

    private static let relations: XML = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
        Target="docProps/core.xml"/>\
        </Relationships>
        """

    private static func documentRelations(_ more: XML) -> XML {
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>\
        <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>\
        <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>\(more)\
        </Relationships>
        """
    }

    /// No author: the office that opens it is one.
    private static func properties(_ title: String) -> XML {
        """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(title)</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>
        """
    }

    private static let settings: XML = """
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:defaultTabStop w:val="720"/><w:compat>\
        <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
        """

    /// In the upper margin of every page but the first of a section.
    private static let pageNumber: XML = """
        <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="pageNumber"/></w:pPr>\
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>
        """
}
