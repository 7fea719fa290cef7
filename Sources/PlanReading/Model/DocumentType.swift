/// The kinds of administrative document of Decree 30/2020/NĐ-CP (annex III), by their abbreviation, as far as plans are mixed up with them.
public enum DocumentType: String, Sendable, Hashable, CaseIterable {
    case plan = "KH"
    case decision = "QĐ"
    case report = "BC"
    case letter = "CV"
    case directive = "CT"
    case resolution = "NQ"
    case notice = "TB"
    case guidance = "HD"
    case submission = "TTr"
    case programme = "CTr"
    case scheme = "ĐA"
    case regulation = "QC"
    case circular = "TT"
    case decree = "NĐ"
    /// No document of an office: a novel, an invoice, an empty page.
    case unknown = ""

    /// As `doc_type_code` shows it; nil for what is no administrative document.
    public var code: String? { self == .unknown ? nil : rawValue }

    /// The Vietnamese name of the kind.
    public var name: String? {
        switch self {
        case .plan: "Kế hoạch"
        case .decision: "Quyết định"
        case .report: "Báo cáo"
        case .letter: "Công văn"
        case .directive: "Chỉ thị"
        case .resolution: "Nghị quyết"
        case .notice: "Thông báo"
        case .guidance: "Hướng dẫn"
        case .submission: "Tờ trình"
        case .programme: "Chương trình"
        case .scheme: "Đề án"
        case .regulation: "Quy chế"
        case .circular: "Thông tư"
        case .decree: "Nghị định"
        case .unknown: nil
        }
    }
}

/// Something to tell the person who gave the document. `code` is stable; its sentence stands with the words of each language.
///
/// `notAPlan.report`, `notAPlan.letter`, `notAPlan.other`, `notAPlan.unknown`, `decisionWithoutPlan`, `empty`, `binary`,
/// `noTasks`, `noTargets`, `noResponsibilities`, `noDeadlines`, `issuerUnknown`, `provinceUnknown`, `numberBlank`, `dateIncomplete`.
public struct ReadingMessage: Sendable, Hashable {
    public let code: String

    public init(_ code: String) { self.code = code }
}
