import Core

/// Letterheads and closings: two columns that are read one after the other.
enum TwoColumns {
    /// Lines of a head above its kind of document at most.
    private static let mostHeadLines = 14

    /// The lines of a letterhead among those of a page.
    static func letterhead(in lines: [PageLine], page: PDFPage) -> (lines: Range<Int>, pieces: [Piece])? {
        guard let motto = lines.prefix(mostHeadLines).firstIndex(where: { OfficialBlock.isMotto($0.text) }), let boundary = mottoStart(lines[motto])
        else { return nil }
        let first = motto <= 6 ? 0 : motto
        var end = motto + 1
        while end < lines.count, end < motto + mostHeadLines, !OfficialBlock.isKind(lines[end].text) {
            let (left, right) = split(lines[end], at: boundary)
            // A line from side to side is text: a letter has no kind above it.
            if left == nil || right == nil, lines[end].box.left < page.width * 0.3, lines[end].box.right > page.width * 0.6 { break }
            end += 1
        }
        var left: [String] = [], right: [String] = []
        for line in lines[first..<end] {
            let parts = OfficialBlock.isMotto(line.text) ? splitAtMotto(line, boundary) : split(line, at: boundary)
            if let text = parts.left?.text { left.append(text) }
            if let text = parts.right?.text { right.append(text) }
        }
        guard !left.isEmpty else { return nil }
        return (first..<end, [.lines(left), .lines(joiningBroken(right))])
    }

    private static func mottoStart(_ line: PageLine) -> Double? {
        let folded = line.words.map { VietnameseText.folded($0.text) }
        let starts: [[String]] = [["cong", "hoa"], ["doc", "lap"], ["dang", "cong"]]
        for index in folded.indices {
            for start in starts where folded[index...].starts(with: start) { return line.words[index].box.left }
        }
        return nil
    }

    private static func splitAtMotto(_ line: PageLine, _ boundary: Double) -> (left: PageLine?, right: PageLine?) {
        let start = mottoStart(line) ?? boundary
        return part(line) { $0.box.left < start - 0.5 }
    }

    /// At the widest gap near the boundary.
    private static func split(_ line: PageLine, at boundary: Double) -> (left: PageLine?, right: PageLine?) {
        var widest = (gap: 0.45 * line.box.height, at: line.box.centre < boundary ? Double.infinity : -.infinity)
        for (word, next) in zip(line.words, line.words.dropFirst()) {
            let gap = next.box.left - word.box.right
            if gap > widest.gap, abs((next.box.left + word.box.right) / 2 - boundary) < 90 { widest = (gap, next.box.left - 0.5) }
        }
        return part(line) { $0.box.left < widest.at }
    }

    private static func part(_ line: PageLine, _ isLeft: (PDFWord) -> Bool) -> (left: PageLine?, right: PageLine?) {
        let (left, right) = (line.words.filter(isLeft), line.words.filter { !isLeft($0) })
        return (left.isEmpty ? nil : PageLine(left), right.isEmpty ? nil : PageLine(right))
    }

    /// In a narrow column the name of the state and the date may take two lines each.
    private static func joiningBroken(_ lines: [String]) -> [String] {
        var out: [String] = []
        for line in lines {
            if let last = out.last, endsName(last, with: line) || !OfficialBlock.isMotto(last) && goesOn(line) {
                out[out.count - 1] += " " + line
            } else {
                out.append(line)
            }
        }
        return out
    }

    private static func endsName(_ last: String, with line: String) -> Bool {
        ["viet nam", "nam"].contains(VietnameseText.folded(line)) && VietnameseText.folded(last).contains("cong hoa xa hoi")
    }

    /// "tháng 01 năm" or "2026": no line of a letterhead begins so.
    private static func goesOn(_ line: String) -> Bool { line.first.map { $0.isLowercase || $0.isNumber } ?? false }

    // MARK: Closing

    /// Recipients at the left, the signature at the right, over the rest of the document before its appendices.
    ///
    /// Nil when they stand one below the other, as lines of the text do.
    static func closing(_ lines: [PageLine], _ measures: Measures) -> [Piece]? {
        var left: [String] = [], right: [String] = []
        var isOpen = false
        for line in lines {
            for part in line.segments {
                if part.box.left > measures.left + 0.38 * measures.width, part.box.centre > measures.centre {
                    right.append(part.text)
                } else {
                    // A recipient that fills its column goes on in the next line.
                    if isOpen, !StartSign.isBullet(part.text), let last = left.last, !OfficialBlock.isRecipients(last) {
                        left[left.count - 1] = last + WordBreak.joint(last, part.text) + part.text
                    } else {
                        left.append(part.text)
                    }
                    isOpen = !";.".contains(part.text.last ?? ".")
                }
            }
        }
        guard right.contains(where: OfficialBlock.isSignature) else { return nil }
        return [.lines(left), .lines(right)]
    }
}
