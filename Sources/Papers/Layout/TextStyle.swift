/// How a kind of paragraph looks; sizes and places are those of the decree's annex I, part I.
struct TextStyle: Hashable {
    enum Alignment: Hashable { case left, centre, right, justified }

    /// In points.
    var size = 14.0
    var isBold = false
    var isItalic = false
    var alignment = Alignment.left
    /// Of the first line, in millimetres: "1 cm or 1.27 cm".
    var firstLine = 0.0
    /// In points.
    var before = 0.0
    var after = 0.0
    /// In lines.
    var spacing = 1.0
    /// Its level in the outline that Word shows, from 0.
    var outline: Int?
}

/// The kinds of paragraphs of a paper. Each is a style of the Word file, so that an office can change its look there.
enum Style: String, CaseIterable {
    case state, motto, superior, issuer, number, subject, placeDate
    case kind, title, decider, addressees, addressee, basis, resolution
    case body, part, section
    case tableHead, tableLeft, tableCentre, tableRight
    case recipientsHead, recipient, authority, signer
    case annexLabel, annexTitle, annexReference
    // Of a marked paper.
    case marking, markedTitle, markedHeading, markedLabel, markedText
    /// In the lower margin.
    case footer
    /// In the upper margin.
    case pageNumber
    /// Carries a rule.
    case rule
    /// Space without words.
    case gap

    var look: TextStyle {
        switch self {
        case .state: TextStyle(size: 12, isBold: true, alignment: .centre)
        case .motto: TextStyle(size: 13, isBold: true, alignment: .centre)
        case .superior: TextStyle(size: 12, alignment: .centre)
        case .issuer: TextStyle(size: 12, isBold: true, alignment: .centre)
        case .number: TextStyle(size: 13, alignment: .centre, before: 6)
        case .subject: TextStyle(size: 12, alignment: .centre, before: 6)
        case .placeDate: TextStyle(size: 13, isItalic: true, alignment: .centre, before: 6)
        case .kind: TextStyle(size: 14, isBold: true, alignment: .centre, before: 18, outline: 0)
        case .title: TextStyle(size: 14, isBold: true, alignment: .centre)
        case .decider: TextStyle(size: 14, isBold: true, alignment: .centre, before: 12)
        case .addressees: TextStyle(size: 14, before: 12)
        case .addressee: TextStyle(size: 14)
        case .basis: TextStyle(size: 14, isItalic: true, alignment: .justified, firstLine: 12.7, before: 6, spacing: 1.1)
        case .resolution: TextStyle(size: 14, isBold: true, alignment: .centre, before: 12, after: 6)
        case .body: TextStyle(size: 14, alignment: .justified, firstLine: 12.7, before: 6, spacing: 1.1)
        case .part: TextStyle(size: 14, isBold: true, alignment: .justified, firstLine: 12.7, before: 8, spacing: 1.1, outline: 1)
        case .section: TextStyle(size: 14, isBold: true, alignment: .justified, firstLine: 12.7, before: 6, spacing: 1.1, outline: 2)
        case .tableHead: TextStyle(size: 12, isBold: true, alignment: .centre, before: 2, after: 2)
        case .tableLeft: TextStyle(size: 12, before: 2, after: 2)
        case .tableCentre: TextStyle(size: 12, alignment: .centre, before: 2, after: 2)
        case .tableRight: TextStyle(size: 12, alignment: .right, before: 2, after: 2)
        case .recipientsHead: TextStyle(size: 12, isBold: true, isItalic: true)
        case .recipient: TextStyle(size: 11)
        case .authority: TextStyle(size: 14, isBold: true, alignment: .centre)
        // Room for the signature and the seal.
        case .signer: TextStyle(size: 14, isBold: true, alignment: .centre, before: 84)
        case .annexLabel: TextStyle(size: 14, isBold: true, alignment: .centre, outline: 0)
        case .annexTitle: TextStyle(size: 14, isBold: true, alignment: .centre)
        case .annexReference: TextStyle(size: 14, isItalic: true, alignment: .centre)
        case .marking: TextStyle(size: 13, isBold: true, alignment: .centre, after: 12)
        case .markedTitle: TextStyle(size: 18, isBold: true, after: 6, outline: 0)
        case .markedHeading: TextStyle(size: 14, isBold: true, before: 18, after: 2, outline: 1)
        case .markedLabel: TextStyle(size: 11, isItalic: true, before: 8)
        case .markedText: TextStyle(size: 13, spacing: 1.15)
        case .footer: TextStyle(size: 9, alignment: .centre)
        case .pageNumber: TextStyle(size: 13, alignment: .centre)
        case .rule: TextStyle(size: 2, alignment: .centre, before: 3, after: 4)
        case .gap: TextStyle(size: 1, before: 6)
        }
    }

    /// As Word lists it to the people of an office.
    var name: String {
        switch self {
        case .state: "Quốc hiệu"
        case .motto: "Tiêu ngữ"
        case .superior: "Cơ quan chủ quản"
        case .issuer: "Cơ quan ban hành"
        case .number: "Số, ký hiệu"
        case .subject: "Trích yếu công văn"
        case .placeDate: "Địa danh, thời gian"
        case .kind: "Tên loại văn bản"
        case .title: "Trích yếu"
        case .decider: "Thẩm quyền ban hành"
        case .addressees: "Kính gửi"
        case .addressee: "Kính gửi, nơi"
        case .basis: "Căn cứ"
        case .resolution: "Quyết định, dòng"
        case .body: "Lời văn"
        case .part: "Mục I"
        case .section: "Khoản 1"
        case .tableHead: "Bảng, tiêu đề"
        case .tableLeft: "Bảng, trái"
        case .tableCentre: "Bảng, giữa"
        case .tableRight: "Bảng, phải"
        case .recipientsHead: "Nơi nhận"
        case .recipient: "Nơi nhận, nơi"
        case .authority: "Quyền hạn, chức vụ"
        case .signer: "Họ tên người ký"
        case .annexLabel: "Phụ lục, số"
        case .annexTitle: "Phụ lục, tên"
        case .annexReference: "Phụ lục, chỉ dẫn"
        case .marking: "Dấu mật"
        case .markedTitle: "Bản mật, tên"
        case .markedHeading: "Bản mật, phần"
        case .markedLabel: "Bản mật, nhãn"
        case .markedText: "Bản mật, lời"
        case .footer: "Chân trang"
        case .pageNumber: "Số trang"
        case .rule: "Đường kẻ"
        case .gap: "Dòng trống"
        }
    }
}
