import Papers

/// How a paper is taken away: to be worked on, or to be printed.
enum PaperKind: String, Sendable {
    case docx, pdf

    var type: String {
        switch self {
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .pdf: "application/pdf"
        }
    }

    func bytes(of paper: Paper) throws -> [UInt8] { self == .docx ? try paper.docx() : try paper.pdf() }
}
