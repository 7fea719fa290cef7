/// The head of a document: the lines above its kind, the kind, the title, and where the text begins.
struct Frame: Sendable {
    /// Lines above the kind.
    let header: Range<Int>
    let type: DocumentType?
    let typeLine: Int?
    /// Units of the source that make the title.
    let title: [Range<Int>]
    /// The first line of the text.
    let body: Int

    /// How far down the kind is looked for.
    private static let deepest = 150

    init(_ lines: [ScannedLine], from start: Int, width: WrapWidth) {
        let limit = min(lines.count, start + Self.deepest)
        var found: (line: Int, type: TypeLine)?
        for index in start..<max(start, limit) {
            if let type = TypeLine(lines[index]), type.isUpper { found = (index, type); break }
            if Ending.begins(lines[index]) && index > start + 3 { break }
        }
        if found == nil { found = Self.plainTypeLine(lines, start..<max(start, limit)) }
        guard let found else {
            let body = Self.bodyWithoutType(lines, start..<max(start, limit))
            (type, typeLine, header, title, self.body) = (nil, nil, start..<body, [], body)
            return
        }
        var collector = TitleCollector(lines: lines, width: width, type: found.type)
        collector.collect(from: found.line + 1)
        type = collector.type.type
        typeLine = found.line
        header = max(start, found.line - 40)..<found.line
        title = collector.pieces
        body = collector.next
    }

    /// "Kế hoạch" alone on a line, in small letters: only where nothing better stands above the text.
    private static func plainTypeLine(_ lines: [ScannedLine], _ range: Range<Int>) -> (Int, TypeLine)? {
        for index in range {
            if lines[index].marker.isHeading { return nil }
            if let type = TypeLine(lines[index]) { return (index, type) }
        }
        return nil
    }

    /// A copy that lost its head begins with the first line that only a text can begin with.
    private static func bodyWithoutType(_ lines: [ScannedLine], _ range: Range<Int>) -> Int {
        for index in range {
            let line = lines[index]
            if BodyStart.matchesFirst(line) && !line.isTableRow || BodyStart.matches(lines, index) && !line.isUpper && !isHeadLine(line) {
                return index
            }
        }
        return range.lowerBound
    }

    /// Number, place, office and motto stand above the text also where the kind is missing.
    private static func isHeadLine(_ line: ScannedLine) -> Bool {
        line.isTableRow || line.passage.has("so", at: 0) || line.passage.find("doc lap tu do") != nil || line.passage.find("cong hoa xa hoi") != nil
            || line.passage.has("v v", at: 0)
    }
}

/// Gathers the lines of the title under the line of the kind.
private struct TitleCollector {
    let lines: [ScannedLine]
    let width: WrapWidth
    var type: TypeLine
    var pieces: [Range<Int>] = []
    var next = 0
    private var letters = 0

    init(lines: [ScannedLine], width: WrapWidth, type: TypeLine) {
        (self.lines, self.width, self.type) = (lines, width, type)
        if let rest = type.rest { pieces = [rest]; letters = rest.count }
    }

    mutating func collect(from start: Int) {
        var index = start
        while index < lines.count, pieces.count < 12, letters < 700 {
            let line = lines[index]
            if line.isFurniture { index += 1; if pieces.isEmpty { continue } else { break } }
            if let again = TypeLine(line), again.type == type.type, again.rest == nil, again.isUpper || letters == 0 {
                // Printed twice: what stands between is the same title, or nothing.
                pieces = []
                letters = 0
                index += 1
                continue
            }
            if pieces.isEmpty ? BodyStart.matchesFirst(line) : !goesOn(line, after: lines[index - 1], at: index) { break }
            pieces.append(line.line.range)
            letters += line.passage.count
            index += 1
        }
        next = index
    }

    private func goesOn(_ line: ScannedLine, after previous: ScannedLine, at index: Int) -> Bool {
        if line.marker == .dash, Continuation(width: width).isFalseMarker(previous, line) { return true }
        if BodyStart.matches(lines, index) || line.isTableRow { return false }
        if previous.last == UInt8(ascii: ".") && !line.startsLower { return false }
        let isApart = line.line.blanksBefore > width.usualBlanks
        if line.startsLower { return !isApart || line.line.blanksBefore <= width.usualBlanks + 1 }
        if isApart {
            return previous.last == UInt8(ascii: ",") || (line.isUpper && previous.isUpper && line.line.blanksBefore <= width.usualBlanks + 1)
        }
        if previous.isUpper && !line.isUpper { return line.passage.words.count <= 8 && !line.endsSentence }
        return true
    }
}

/// Lines with which the text of a document begins.
enum BodyStart {
    private static let grounds = PhraseSet(of: ["can cu", "xet de nghi", "xet to trinh", "theo de nghi", "kinh gui"])
    private static let carryingOut = PhraseSet(of: [
        "thuc hien", "trien khai", "trien khai thuc hien", "tiep tuc thuc hien", "thi hanh", "huong ung", "theo", "tiep tuc trien khai", "nham", "de",
        "ke thua"
    ])
    private static let offices = PhraseSet(of: [
        "uy ban nhan dan", "ubnd", "chu tich uy ban nhan dan", "chu tich ubnd", "giam doc so", "hoi dong nhan dan"
    ])

    /// Even right under the kind these are no title.
    static func matchesFirst(_ line: ScannedLine) -> Bool {
        line.marker.isHeading || grounds.match(line.passage, at: 0) != nil || line.isTableRow
            || line.passage.fold.first == UInt8(ascii: "(") && isAttachment(line.passage)
    }

    static func isAttachment(_ passage: Passage) -> Bool {
        passage.words.count > 2 && passage.find("kem theo", in: 0..<min(6, passage.words.count)) != nil
    }

    /// A title of capitals may itself go on with "HOẠT ĐỘNG …"; a heading stands apart or is one of the usual ones.
    private static func isHeading(_ line: ScannedLine) -> Bool {
        Headings.isSectionTitle(line.passage) && (line.line.blanksBefore > 0 || Headings.isComplete(line.passage, from: 0))
    }

    static func matches(_ lines: [ScannedLine], _ index: Int) -> Bool {
        let line = lines[index]
        if matchesFirst(line) || isHeading(line) || line.passage.fold.first == UInt8(ascii: "(") { return true }
        if line.marker.isBullet { return true }
        if offices.match(line.passage, at: 0) != nil { return true }
        guard carryingOut.match(line.passage, at: 0) != nil else { return false }
        return Citation.isNear(line.passage)
            || index + 1 < lines.count && !lines[index + 1].isUpper && line.passage.words.count < 16 && Citation.isNear(lines[index + 1].passage)
    }
}
