/// The line that says what kind of document this is: "KẾ HOẠCH", alone or with the title after it.
struct TypeLine: Sendable {
    let type: DocumentType
    /// Units of the source after the name of the kind, when the title begins on the same line.
    let rest: Range<Int>?
    let isUpper: Bool

    private static let names: [([UInt8], DocumentType)] =
        ([
            ("kehoach", .plan), ("quyetdinh", .decision), ("baocao", .report), ("congvan", .letter), ("chithi", .directive),
            ("nghiquyet", .resolution),
            ("thongbao", .notice), ("huongdan", .guidance), ("totrinh", .submission), ("chuongtrinh", .programme), ("dean", .scheme),
            ("quyche", .regulation),
            ("thongtu", .circular), ("nghidinh", .decree), ("kehoachlientich", .plan), ("chuongtrinhhanhdong", .programme), ("kehoachhanhdong", .plan)
        ] as [(String, DocumentType)]).map { (Array($0.0.utf8), $0.1) }

    private static let beginnings: Vocabulary<DocumentType> = [
        "ke hoach": .plan, "quyet dinh": .decision, "bao cao": .report, "chi thi": .directive, "nghi quyet": .resolution, "thong bao": .notice,
        "huong dan": .guidance, "to trinh": .submission, "chuong trinh hanh dong": .programme, "de an": .scheme, "chuong trinh": .programme,
        "cong van": .letter,
        "thong tu": .circular, "nghi dinh": .decree
    ]

    /// Nil for any other line. Letters may be spaced out, and in capitals one may be misread.
    init?(_ line: ScannedLine) {
        guard line.marker == .none, !line.isTableRow, line.passage.words.count > 0, line.startsUpper else { return nil }
        if line.passage.count <= 40 {
            let letters = line.passage.fold.compactMap { byte -> UInt8? in
                byte == UInt8(ascii: "0") ? UInt8(ascii: "o") : (97...122).contains(byte) ? byte : nil
            }
            let isExact = !line.passage.fold.contains { Passage.isDigit($0) && $0 != UInt8(ascii: "0") }
            for (name, type) in Self.names where isExact {
                if letters == name || line.isUpper && name.count >= 7 && EditDistance.within(1, letters[...], name[...]) {
                    self.init(type: type, rest: nil, isUpper: line.isUpper)
                    return
                }
            }
        }
        guard let (end, type) = Self.beginnings.match(line.passage, at: 0), end < line.passage.words.count, !line.passage.has("so", at: end) else {
            return nil
        }
        let name = line.passage.range(0..<end)
        guard name.allSatisfy({ !line.passage.isLower($0) }), name.contains(where: { line.passage.isUpper($0) }) else { return nil }
        let next = line.passage.words[end].start
        self.init(type: type, rest: Int(line.passage.units[next])..<line.line.range.upperBound, isUpper: true)
    }

    private init(type: DocumentType, rest: Range<Int>?, isUpper: Bool) {
        (self.type, self.rest, self.isUpper) = (type, rest, isUpper)
    }
}
