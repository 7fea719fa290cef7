public import Core

/// An official paper as the decree on papers lays it out (30/2020/NĐ-CP, annex I): plain values in, `.docx` or `.pdf` out,
/// with the same words in the same order.
///
///     var paper = Paper(kind: "Kế hoạch", title: "Phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026")
///     paper.issuer = "Ủy ban nhân dân\nphường Suối Mơ"
///     paper.symbol = "KH-UBND"
///     paper.place = "Suối Mơ"
///     paper.bases = ["Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006"]
///     paper.body = [.heading(.part, "Mục đích, yêu cầu"), .item(.section, "Nâng cao nhận thức của người dân.")]
///     paper.signature = Signature(authority: ["TM. Ủy ban nhân dân"], position: "Chủ tịch")
///     let word = try paper.docx()
///     let pdf = try paper.pdf()
///
/// Names are given as they stand in a sentence; the layout puts them in capitals where the decree wants capitals, numbers the
/// outline, and ends lists and the paper with the signs that belong there (`;`, `.`, `./.`). A line feed begins a new line or
/// paragraph. Whatever is empty is left out, except what a hand fills in later: number and date become dotted places.
///
/// Layout and letters are deterministic: the same paper gives the same bytes. Nothing of the machine or its user is in them.
public struct Paper: Hashable, Sendable {
    /// The body above the issuer (cơ quan chủ quản): "Ủy ban nhân dân\ntỉnh Hà Giang". People's committees have none.
    public var superior = ""
    public var issuer = ""
    /// From the register, after signature; empty until then. A single digit gets its zero.
    public var number = ""
    /// What follows the number: "KH-UBND".
    public var symbol = ""
    public var place = ""
    /// Nil: dotted places, for the pen.
    public var date: LocalDate?
    /// Printed where `date` is open, when it is known already.
    public var year: Int?
    public var month: Int?

    /// "Kế hoạch", "Báo cáo", "Quyết định" …; empty for a letter (công văn), whose title then stands below its number.
    public var kind: String
    /// What it is about (trích yếu).
    public var title: String
    /// Kính gửi: whom letters, proposals and reports upwards address.
    public var addressees: [String] = []
    /// Of a decision: who decides, in capitals above the bases ("Chủ tịch Ủy ban nhân dân phường Suối Mơ"); "QUYẾT ĐỊNH:" then follows them.
    public var decider = ""
    /// Căn cứ ban hành.
    public var bases: [String] = []
    public var body: [Block] = []
    /// The last sentence ("Trên đây là Kế hoạch …"); may be empty.
    public var closing = ""
    /// Nơi nhận, the archive last: "Lưu: VT, VHXH".
    public var recipients: [String] = []
    public var signature = Signature()
    public var annexes: [Annex] = []

    public init(kind: String, title: String) { (self.kind, self.title) = (kind, title) }
}

/// Who signs.
public struct Signature: Hashable, Sendable {
    /// By what right, a line each: "TM. Ủy ban nhân dân", "KT. Chủ tịch".
    public var authority: [String]
    public var position: String
    /// Empty until it is known who signs.
    public var name: String

    public init(authority: [String] = [], position: String = "", name: String = "") {
        (self.authority, self.position, self.name) = (authority, position, name)
    }
}

/// Phụ lục: on pages of its own, numbered from 1, and across the page when a table has many columns.
/// Its own number, and what it belongs to, are written by the layout.
public struct Annex: Hashable, Sendable {
    public var title: String
    public var body: [Block]
    /// Nil: landscape when a table has more than five columns.
    public var isLandscape: Bool?

    public init(title: String, body: [Block], isLandscape: Bool? = nil) {
        (self.title, self.body, self.isLandscape) = (title, body, isLandscape)
    }
}
