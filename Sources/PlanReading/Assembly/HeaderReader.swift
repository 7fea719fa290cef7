/// What stands above the title.
struct Header: Sendable {
    var number: Fact<String>?
    var symbol: String?
    var isNumberBlank = false
    var date: Fact<PartialDate>?
    var place: String?
    /// Lines that may name the issuer, top down.
    var offices: [Passage] = []
    /// "V/v …" of an official letter.
    var subject: Passage?
    var isLetter = false
    var symbolType: DocumentType?
}

/// Reads number, place, date and issuer from the head. Numbers of other documents never stand at the start of a cell there.
struct HeaderReader {
    private let reader: Reader

    init(_ reader: Reader) { self.reader = reader }

    func header() -> Header {
        var head = Header()
        let lines = reader.lines[reader.zones.frame.header]
        var isSubjectOpen = false
        for line in lines {
            for cell in Columns.cells(line).flatMap(Columns.withoutMotto) {
                if isSubjectOpen, let subject = head.subject, cell.words.count > 0, !isNew(cell) {
                    head.subject = Passage.joining([subject, cell], of: cell.source)
                    continue
                }
                isSubjectOpen = read(cell, into: &head)
            }
        }
        for line in reader.lines[reader.zones.frame.body...].prefix(12) where line.passage.has("kinh gui", at: 0) { head.isLetter = true }
        if lines.contains(where: { $0.passage.has("kinh gui", at: 0) }) { head.isLetter = true }
        return head
    }

    private func isNew(_ cell: Passage) -> Bool {
        cell.has("so", at: 0) || cell.find("ngay") != nil && cell.find("thang") != nil || cell.has("kinh gui", at: 0)
            || AgencyName.begins(in: cell, at: 0)
    }

    /// True when the cell opens the subject of a letter, which may go on in the next line.
    private func read(_ cell: Passage, into head: inout Header) -> Bool {
        var isTaken = false
        if head.number == nil, !head.isNumberBlank, let found = number(in: cell) {
            head.symbol = found.symbol
            head.symbolType = found.type
            head.isNumberBlank = found.number == nil
            if let number = found.number { head.number = Fact(number, span: cell.span(found.range)) }
            isTaken = true
        }
        if head.date == nil, let (date, place) = date(in: cell) {
            head.date = date
            head.place = place
            isTaken = true
        }
        if cell.has("v v", at: 0) || cell.has("ve viec", at: 0) {
            head.subject = cell.slice(cell.words[min(2, cell.words.count) - 1].end..<cell.count)
            return true
        }
        if !isTaken { head.offices.append(cell) }
        return false
    }

    // MARK: Number

    private func number(in cell: Passage) -> NumberSymbol? {
        for word in cell.allWords where cell.has("so", at: word) && cell.startsUpper(word) {
            if word > 0, Citation.kinds.match(cell, at: word - 2)?.end == word || Citation.kinds.match(cell, at: word - 1)?.end == word { continue }
            var index = cell.words[word].end
            if cell.has("hieu", at: word + 1) { index = cell.words[word + 1].end }
            if cell.has("ky hieu", at: word + 1) { index = cell.words[word + 2].end }
            while index < cell.count, " :.".utf8.contains(cell.fold[index]) { index += 1 }
            if let found = NumberSymbol.at(index, in: cell) { return found }
            // Blanks of dots or underscores before the stroke.
            if let stroke = cell.fold[index...].firstIndex(of: UInt8(ascii: "/")), stroke - index < 24,
                !cell.fold[index..<stroke].contains(where: Passage.isWord),
                let found = NumberSymbol.at(stroke, in: cell)
            {
                return found
            }
        }
        return nil
    }

    // MARK: Date

    private func date(in cell: Passage) -> (Fact<PartialDate>, String?)? {
        for word in cell.allWords where cell.has("ngay", at: word) && !isCited(word, in: cell) {
            guard let (date, end) = partialDate(at: word, in: cell) else { continue }
            let start = placeStart(before: word, in: cell)
            let place = start < word ? cell.text(cell.trimmed(cell.words[start].start..<cell.words[word].start, alsoDropping: " ,.;:-")) : nil
            let span = cell.span(cell.words[word].start..<cell.words[end - 1].end)
            return (Fact(date, span: span, confidence: date.isComplete ? 1 : 0.7), place?.isEmpty == false ? place : nil)
        }
        return nil
    }

    private func isCited(_ word: Int, in cell: Passage) -> Bool {
        guard word > 0 else { return false }
        return !cell.gap(after: word - 1, has: ",") && word > 1 && cell.fold[0..<cell.words[word].start].contains(UInt8(ascii: "/"))
            && cell.find("kem theo") != nil
    }

    private func partialDate(at word: Int, in cell: Passage) -> (PartialDate, Int)? {
        if let written = WrittenDate.at(word, in: cell) { return (written.date, written.words.upperBound) }
        // "ngày    /    /2026" and "ngày   /3/2026".
        guard cell.gap(after: word, has: "/") else { return nil }
        if let year = cell.number(word + 1), WrittenDate.isYear(year) { return (PartialDate(year: year), word + 2) }
        if let month = cell.number(word + 1), (1...12).contains(month), let year = cell.number(word + 2), WrittenDate.isYear(year) {
            return (PartialDate(month: month, year: year), word + 3)
        }
        return nil
    }

    /// The place stands after the number when both share a line.
    private func placeStart(before word: Int, in cell: Passage) -> Int {
        var start = 0
        for index in 0..<word where cell.has("so", at: index) && cell.startsUpper(index) {
            var end = index + 1
            if let symbol = number(in: cell) { end = max(end, cell.word(from: symbol.range.upperBound)) }
            start = min(end, word)
        }
        return start
    }
}
