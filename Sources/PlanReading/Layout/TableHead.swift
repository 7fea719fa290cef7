/// What each column of a table of tasks is for.
struct TableHead: Sendable {
    enum Role: Sendable, Hashable {
        case index, task, detail, lead, coordinators, leadAndCoordinators, timing, product, budget, note, target, unit, value(Int?), other
    }

    private(set) var roles: [Role]

    init(_ row: TableRow) {
        roles = row.cells.map(Self.role)
        settle()
    }

    /// A head of two rows: the lower one says more where it says anything.
    mutating func add(_ row: TableRow) {
        let more = row.cells.map(Self.role)
        for column in roles.indices where column < more.count && more[column] != .other { roles[column] = more[column] }
        settle()
    }

    /// The first column about work is the task; a second one holds its detail.
    private mutating func settle() {
        var hasTask = false
        for column in roles.indices where roles[column] == .task || roles[column] == .detail {
            roles[column] = hasTask ? .detail : .task
            hasTask = true
        }
    }

    func column(_ role: Role) -> Int? { roles.firstIndex(of: role) }

    var isTasks: Bool {
        roles.contains(.task)
            && (roles.contains(.lead) || roles.contains(.leadAndCoordinators) || roles.contains(.coordinators) || roles.contains(.timing))
    }

    var isTargets: Bool { roles.contains(.target) && roles.contains { if case .value = $0 { true } else { false } } }

    /// The same head printed again on the next page.
    func isRepeated(in row: TableRow) -> Bool {
        guard row.cells.count == roles.count else { return false }
        let again = TableHead(row)
        return again.roles == roles && again.roles.filter { $0 != .other }.count >= 2
    }

    static func isTaskHead(_ passage: Passage) -> Bool {
        (passage.find("nhiem vu") != nil || passage.find("noi dung") != nil || passage.find("hoat dong") != nil || passage.find("cong viec") != nil)
            && (passage.find("chu tri") != nil || passage.find("thuc hien") != nil || passage.find("thoi gian") != nil)
    }

    private static let exact: Vocabulary<Role> = [
        "tt": .index, "stt": .index, "so tt": .index, "so thu tu": .index, "ghi chu": .note, "don vi tinh": .unit, "dvt": .unit, "don vi": .lead,
        "co quan": .lead,
        "co quan don vi": .lead, "cap thuc hien": .lead
    ]

    private static func role(_ cell: Passage) -> Role {
        let words = cell.words.count
        guard words > 0, words <= 14 else { return .other }
        func has(_ phrase: Phrase) -> Bool { cell.find(phrase) != nil }
        if let found = exact.match(cell, at: 0), found.end == words { return found.meaning }
        if has("chu tri") { return has("phoi hop") ? .leadAndCoordinators : .lead }
        if has("phoi hop") { return .coordinators }
        if has("thoi gian") || has("thoi han") || has("tien do") || has("thoi diem") || has("ngay hoan thanh") { return .timing }
        if has("don vi thuc hien") || has("co quan thuc hien") || has("phan cong") || has("chiu trach nhiem") || has("trach nhiem")
            || has("nguoi thuc hien") || has("co quan tham muu")
            || has("to chuc thuc hien")
        {
            return .lead
        }
        if has("san pham") || has("ket qua") || has("dau ra") { return .product }
        if has("kinh phi") || has("nguon von") || has("du toan") { return .budget }
        if has("chi tieu") && !has("nhiem vu") { return hasYear(cell) ? .value(year(cell)) : .target }
        if has("nhiem vu") || has("hoat dong") || has("cong viec") || has("giai phap") || has("dau viec") { return .task }
        if has("noi dung") { return .detail }
        if hasYear(cell) || has("muc tieu") || has("ke hoach nam") { return hasYear(cell) || has("muc tieu") ? .value(year(cell)) : .other }
        return .other
    }

    private static func year(_ cell: Passage) -> Int? { cell.allWords.compactMap { cell.number($0) }.first { (2000...2100).contains($0) } }
    private static func hasYear(_ cell: Passage) -> Bool { year(cell) != nil }
}
