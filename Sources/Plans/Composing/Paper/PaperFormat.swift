public import Papers

/// How a paper is taken away: to be worked on, or to be printed.
public enum PaperFormat: String, Sendable {
    case docx, pdf

    public var type: String {
        switch self {
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .pdf: "application/pdf"
        }
    }

    public func bytes(of paper: Paper) throws -> [UInt8] { self == .docx ? try paper.docx() : try paper.pdf() }
}
