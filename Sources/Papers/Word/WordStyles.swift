/// Every kind of paragraph as a style of Word.
enum WordStyles {
    static var part: XML {
        """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="\(Typesetter.font)" w:hAnsi="\(Typesetter.font)" w:eastAsia="\(Typesetter.font)" w:cs="\(Typesetter.font)"/>\
        <w:color w:val="000000"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>\(size(TextStyle().size))</w:rPr></w:style>\
        \(Style.allCases.map(style))</w:styles>
        """
    }

    /// Word counts letters in half points.
    static func size(_ points: Double) -> XML { "<w:sz w:val=\"\(Int(points * 2))\"/><w:szCs w:val=\"\(Int(points * 2))\"/>" }

    private static func style(_ style: Style) -> XML {
        let look = style.look
        let bold: XML = look.isBold ? "<w:b/><w:bCs/>" : .none
        let italic: XML = look.isItalic ? "<w:i/><w:iCs/>" : .none
        let outline: XML = look.outline.map { "<w:outlineLvl w:val=\"\($0)\"/>" } ?? .none
        return """
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="\(style.rawValue)"><w:name w:val="\(style.name)"/><w:basedOn w:val="Normal"/>\
            <w:qFormat/><w:pPr><w:widowControl/>\(spacing(style))\(indent(look))<w:jc w:val="\(alignment(look))"/>\(outline)</w:pPr>\
            <w:rPr>\(bold)\(italic)\(size(look.size))</w:rPr></w:style>
            """
    }

    /// Space in twentieths of a point, lines in 240ths. The thin ones that carry a rule or nothing have a fixed height.
    private static func spacing(_ style: Style) -> XML {
        let look = style.look
        let isThin = style == .rule || style == .gap
        let line = isThin ? Int(look.size * 20) : Int(look.spacing * 240)
        return """
            <w:spacing w:before="\(Int(look.before * 20))" w:after="\(Int(look.after * 20))" w:line="\(line)" \
            w:lineRule="\(isThin ? "exact" : "auto")"/>
            """
    }

    private static func indent(_ look: TextStyle) -> XML {
        look.firstLine == 0 ? .none : "<w:ind w:firstLine=\"\(WordLength.twips(look.firstLine))\"/>"
    }

    private static func alignment(_ look: TextStyle) -> String {
        switch look.alignment {
        case .left: "left"
        case .centre: "center"
        case .right: "right"
        case .justified: "both"
        }
    }
}

enum WordLength {
    /// Twentieths of a point.
    static func twips(_ millimetres: Double) -> Int { Int((millimetres * Unit.pointsPerMillimetre * 20).rounded()) }
}
