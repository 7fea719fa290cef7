/// Reads "Nơi nhận" and the signature, one below the other or side by side.
struct EndingReader {
    private let reader: Reader

    init(_ reader: Reader) { self.reader = reader }

    func ending() -> (recipients: [TextItem], signatory: Fact<Signatory>?) {
        var recipients: [TextItem] = []
        var signatory: Fact<Signatory>?
        for lines in groups() {
            let (left, right) = columns(lines)
            if recipients.isEmpty { recipients = self.recipients(left) }
            if signatory == nil { signatory = self.signatory(right) }
        }
        return (recipients, signatory)
    }

    /// Each ending: a decision and the plan it carries may both have one.
    private func groups() -> [[ScannedLine]] {
        var groups: [[ScannedLine]] = []
        var wasEnding = false
        for (line, kind) in zip(reader.lines, reader.zones.kinds) {
            if kind == .ending { if wasEnding { groups[groups.count - 1].append(line) } else { groups.append([line]) } }
            wasEnding = kind == .ending
        }
        return groups
    }

    private static let signing = PhraseSet(of: [
        "chanh van phong", "pho chanh van phong", "chanh thanh tra", "hieu truong", "pho hieu truong", "truong cong an", "pho cuc truong",
        "cuc truong", "vu truong", "pho vu truong", "pho thu tuong", "thu tuong", "chu nhiem", "pho chu nhiem", "quyen chu tich",
        "pho giam doc phu trach", "tm", "kt", "tl", "tuq", "q", "chu tich", "pho chu tich", "giam doc", "pho giam doc", "truong phong", "bo truong",
        "thu truong", "truong ban", "pho truong phong"
    ])

    private static func isSignature(_ cell: Passage) -> Bool {
        guard let found = signing.match(cell, at: 0) else { return false }
        return cell.range(0..<found.end).allSatisfy { !cell.isLower($0) }
    }

    private func columns(_ lines: [ScannedLine]) -> (left: [Passage], right: [Passage]) {
        var left: [Passage] = [], right: [Passage] = []
        var isRecipients = false
        for line in lines {
            let cells = line.line.range.count > 1 ? Columns.cells(line) : [line.passage]
            for (place, cell) in cells.enumerated() {
                if cell.has("noi nhan", at: 0) { isRecipients = true; left.append(cell); continue }
                if Self.isSignature(cell) { isRecipients = place + 1 < cells.count || (isRecipients && place > 0); right.append(cell); continue }
                let isBullet = MarkerScanner.scan(cell).marker.isBullet
                if isBullet || isRecipients && place == 0 && !(cells.count == 1 && isName(cell) && !right.isEmpty) {
                    left.append(cell)
                } else {
                    right.append(cell)
                }
            }
        }
        return (left, right)
    }

    // MARK: Recipients

    private func recipients(_ cells: [Passage]) -> [TextItem] {
        var items: [Passage] = []
        var hasStarted = false, hasBullets = false
        for cell in cells {
            var cell = cell
            if cell.has("noi nhan", at: 0) {
                hasStarted = true
                cell = cell.slice(cell.words[1].end..<cell.count)
                cell = cell.slice(cell.trimmed(cell.whole, alsoDropping: " :."))
                if cell.words.isEmpty { continue }
            }
            guard hasStarted || MarkerScanner.scan(cell).marker.isBullet else { continue }
            let marker = MarkerScanner.scan(cell)
            if marker.marker.isBullet { hasBullets = true }
            // With dashes before the items, a line without one goes on with the item above.
            if !marker.marker.isBullet, let last = items.last,
                hasBullets || last.fold.last.map({ !";.".utf8.contains($0) }) == true || cell.isLower(0)
            {
                items[items.count - 1] = Passage.joining([last, cell], of: cell.source)
            } else {
                items.append(marker.marker.isBullet ? cell.slice(marker.body..<cell.count) : cell)
            }
        }
        return items.flatMap(split).compactMap { item in
            let range = item.trimmed(item.whole, alsoDropping: " .;,:-+*\u{2}")
            guard !item.words(in: range).isEmpty else { return nil }
            return TextItem(text: item.text(range), span: item.span(range), confidence: 0.95)
        }
    }

    /// "- A; - B; - Lưu: VT" on one line.
    private func split(_ item: Passage) -> [Passage] {
        var parts: [Passage] = []
        var start = 0
        for index in item.fold.indices
        where item.fold[index] == UInt8(ascii: ";") || item.fold[index] == Passage.lineBreak || item.fold[index] == UInt8(ascii: ".") {
            var next = index + 1
            while next < item.count, item.fold[next] == 0x20 { next += 1 }
            guard next < item.count, next > start, [UInt8(ascii: "-"), UInt8(ascii: "+"), LetterFold.bullet].contains(item.fold[next]) else {
                continue
            }
            parts.append(item.slice(start..<index))
            start = next + 1
        }
        parts.append(item.slice(start..<item.count))
        return parts
    }

    // MARK: Signature

    private func signatory(_ cells: [Passage]) -> Fact<Signatory>? {
        guard !cells.isEmpty else { return nil }
        var onBehalf: String?
        var titles: [String] = []
        var name: Passage?
        for cell in cells.flatMap(linesOf) {
            if cell.has("tm", at: 0), Self.isSignature(cell) { onBehalf = onBehalf ?? cell.text; continue }
            if Self.isSignature(cell) {
                let (post, person) = Self.splitName(cell)
                if name == nil { titles.append(post.text.trimmingEnd) }
                if let person = person.map(Self.withoutDegrees), isName(person) { name = name ?? person }
                continue
            }
            let cell = Self.withoutDegrees(cell)
            if isName(cell), onBehalf != nil || !titles.isEmpty { name = name ?? cell }
        }
        guard onBehalf != nil || !titles.isEmpty else { return nil }
        let span = (cells.first?.span).map { first in cells.dropFirst().reduce(first) { $0.joined(with: $1.span) } }
        return Fact(
            Signatory(
                onBehalf: onBehalf, title: titles.isEmpty ? nil : titles.joined(separator: " / "),
                name: name.map { $0.text($0.trimmed($0.whole, alsoDropping: " .,;:*")) }), span: name?.span ?? span,
            confidence: name == nil ? 0.5 : 0.95)
    }

    private static let degrees = PhraseSet(of: [
        "bs", "bsck", "ck", "cki", "ckii", "bscki", "bsckii", "ts", "ths", "pgs", "gs", "ds", "ks", "cn", "thac si", "tien si", "bac si", "dai ta",
        "thuong ta", "trung ta", "thieu ta"
    ])

    /// "BS. CKII Ngô Văn A": the name alone.
    private static func withoutDegrees(_ cell: Passage) -> Passage {
        var first = 0
        while let degree = degrees.match(cell, at: first) { first = degree.end }
        return first > 0 && first < cell.words.count ? cell.slice(cell.words[first].start..<cell.count) : cell
    }

    /// "GIÁM ĐỐC Trần Văn A" in one cell: the name begins where capitals end.
    private static func splitName(_ cell: Passage) -> (Passage, Passage?) {
        for word in cell.allWords where word > 0 && cell.startsUpper(word) && cell.range(word..<word + 1).contains(where: { cell.isLower($0) }) {
            return (cell.slice(0..<cell.words[word].start), cell.slice(cell.words[word].start..<cell.count))
        }
        return (cell, nil)
    }

    private func linesOf(_ cell: Passage) -> [Passage] {
        guard cell.fold.contains(Passage.lineBreak) else { return [cell] }
        return cell.fold.indices.split { cell.fold[$0] == Passage.lineBreak }.compactMap { part in
            guard let first = part.first, let last = part.last else { return nil }
            return cell.slice(first..<last + 1)
        }.filter { !$0.words.isEmpty }
    }

    private static let noName = PhraseSet(of: [
        "da ky", "ky boi", "chu tich", "uy ban", "ubnd", "nhan dan", "giam doc", "van phong", "thanh tra", "noi nhan", "luu", "hdnd", "ky thay",
        "thua lenh"
    ])

    /// Two to six words with capitals, nothing else.
    private func isName(_ cell: Passage) -> Bool {
        guard (2...6).contains(cell.words.count), cell.allWords.allSatisfy({ cell.startsUpper($0) }), cell.count <= 40 else { return false }
        guard !cell.fold.contains(where: { Passage.isDigit($0) || ":;/,&".utf8.contains($0) }) else { return false }
        return !Self.noName.contains(cell, cell.allWords)
    }
}

extension String {
    fileprivate var trimmingEnd: String { String(reversed().drop { " .,;:*".contains($0) }.reversed()) }
}
