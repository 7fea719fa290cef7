/// A report in words: sections in their order, every line with the rows it rests on; then the tables of its annexes.
public struct Draft: Sendable, Equatable {
    public var sections: [DraftSection]
    public var tables: [DraftTable]
}

/// The parts of a report by the usual outline of a yearly report on a plan.
public enum SectionKey: String, Sendable, CaseIterable {
    case direction, targets, tasks, money, strengths, weaknesses, causes, outlook, proposals

    /// As the paper prints it; the numbers are the layout's.
    public var heading: String {
        switch self {
        case .direction: "Công tác chỉ đạo, triển khai"
        case .targets: "Mục tiêu, chỉ tiêu"
        case .tasks: "Nhiệm vụ, giải pháp"
        case .money: "Kinh phí"
        case .strengths: "Ưu điểm"
        case .weaknesses: "Tồn tại, hạn chế"
        case .causes: "Nguyên nhân"
        case .outlook: "Phương hướng, nhiệm vụ trọng tâm"
        case .proposals: "Đề xuất, kiến nghị"
        }
    }

    /// The part that a section stands in, where that has several.
    public var part: String? {
        switch self {
        case .direction, .outlook, .proposals: nil
        case .targets, .tasks, .money: "Kết quả thực hiện"
        case .strengths, .weaknesses, .causes: "Đánh giá chung"
        }
    }
}

public struct DraftSection: Sendable, Equatable {
    public let key: SectionKey
    /// A heading of the plan within the section on tasks.
    public let group: String?
    public var lines: [Line]
}

public struct Line: Sendable, Equatable {
    /// Stays the same when the figures change, so that what a person wrote finds its place again.
    public let key: String
    public let text: String
    public let rows: [RowReference]
    /// The sentence without its figures; nil for an entry of an enumeration, whose form is that of its neighbours on purpose.
    public let pattern: String?

    init(_ key: String, _ phrase: Phrase, pattern: String?) { (self.key, text, rows, self.pattern) = (key, phrase.text, phrase.rows, pattern) }

    public var isItem: Bool { pattern == nil }
}

/// A table of an annex. Every row says which fact it shows.
public struct DraftTable: Sendable, Equatable {
    public enum Key: String, Sendable, CaseIterable { case targets, tasks, money }

    public let key: Key
    public let title: String
    public let columns: [String]
    public let rows: [Row]

    public struct Row: Sendable, Equatable {
        public let reference: RowReference?
        public let cells: [String]
    }
}
