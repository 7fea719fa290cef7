import Core

/// Reads `document.xml` as a person sees it: what was deleted is gone, what was inserted is there, lists have their numbers.
final class BodyReader: XMLListener {
    /// Pieces of the body, of a cell, of a text box: each within the one before it.
    private var containers: [[Piece]] = [[]]
    private var paragraphs: [OpenParagraph] = []
    private var tables: [OpenTable] = []
    private var run = OpenRun()
    private var fields = OpenFields()
    /// A deleted paragraph end, by container.
    private var runOn: [Int: String] = [:]

    private var path: [String] = []
    /// How deep we are in what is not read; 0: reading.
    private var skipping = 0
    private var isText = false
    /// The content control being opened shows only its prompt ("Click here to enter text").
    private var isPlaceholder = false
    private var cells = 0
    private(set) var pictures = 0

    private let styles: WordStyles
    private var counter: ListCounter

    /// A table of work has some hundred cells; a survey of a whole country fits in this.
    private static let mostCells = 60_000
    private static let deepestTable = 12

    init(styles: WordStyles, numbering: WordNumbering) {
        self.styles = styles
        counter = ListCounter(numbering)
    }

    var pieces: [Piece] { containers[0] }

    // MARK: Events

    func start(_ name: String, _ attributes: XMLAttributes) throws {
        let parent = path.last ?? ""
        path.append(name)
        if skipping > 0 || Self.isSkipped(name, in: parent) || name == "sdtContent" && isPlaceholder {
            isPlaceholder = false
            skipping += 1
            return
        }
        switch parent {
        case "pPr", "numPr": paragraphProperty(name, attributes)
        case "rPr": runProperty(name, attributes)
        case "tblPr", "tblBorders", "tcPr", "trPr": tableProperty(name, attributes)
        default: try content(name, attributes)
        }
    }

    func end(_ name: String) throws {
        path.removeLast()
        if skipping > 0 {
            skipping -= 1
            return
        }
        switch name {
        case "p": endParagraph()
        case "t": isText = false
        case "r": run = OpenRun()
        case "tbl": endTable()
        case "tc": endCell()
        case "tr": if !tables.isEmpty { tables[tables.count - 1].endRow() }
        case "txbxContent": endBox()
        default: break
        }
    }

    func text(_ text: String) {
        if isText, skipping == 0 { show(text) }
    }

    /// Tracked deletions, earlier properties, instructions of fields, the older twin of a drawing, and what stands in other parts of the page.
    private static func isSkipped(_ name: String, in parent: String) -> Bool {
        switch name {
        case "del", "moveFrom": parent != "rPr" && parent != "trPr"
        case "instrText", "delText", "delInstrText", "pPrChange", "rPrChange", "tblPrChange", "tblPrExChange", "tcPrChange", "trPrChange",
            "sectPrChange",
            "tblGridChange", "numberingChange", "Fallback", "sectPr", "rt", "footnotePr", "endnotePr", "docPartObj", "binData", "a:p":
            true
        default: false
        }
    }

    // MARK: Content

    private func content(_ name: String, _ attributes: XMLAttributes) throws {
        switch name {
        case "p": paragraphs.append(OpenParagraph())
        case "r": run = OpenRun()
        case "t": isText = true
        case "sdt": isPlaceholder = false
        case "showingPlcHdr": isPlaceholder = WordSwitch.isOn(attributes["val"])
        case "tab", "ptab": show("\t")
        case "br": show(attributes["type"] == nil || attributes["type"] == "textWrapping" ? "\n" : " ")
        case "cr": show("\n")
        case "noBreakHyphen": show("-")
        case "sym": show(Self.symbol(attributes["char"]))
        case "fldChar": fields.take(attributes["fldCharType"])
        case "a:blip", "imagedata": pictures += 1
        case "tbl": try startTable()
        case "tr": if !tables.isEmpty { tables[tables.count - 1].startRow() }
        case "tc": try startCell()
        case "txbxContent": containers.append([])
        default: break
        }
    }

    private func show(_ text: String) {
        guard !paragraphs.isEmpty, !fields.isInInstruction else { return }
        let style = run.style ?? paragraphs[paragraphs.count - 1].style
        if run.isHidden ?? styles.find(style, { $0.isHidden }) ?? false { return }
        let isCapitals =
            run.isCapitals ?? styles.find(run.style, { $0.isCapitals }) ?? styles.find(paragraphs[paragraphs.count - 1].style, { $0.isCapitals })
            ?? false
        paragraphs[paragraphs.count - 1].text += isCapitals ? text.uppercased() : text
    }

    /// Symbol fonts keep ASCII at U+F000; what else they hold are bullets and arrows.
    private static func symbol(_ code: String?) -> String {
        guard let code, let value = UInt32(code, radix: 16) else { return "" }
        switch value {
        case 0xF0B3: return "≥"
        case 0xF0A3: return "≤"
        case 0xF020...0xF07E: return Unicode.Scalar(value - 0xF000).map { String($0) } ?? ""
        case 0xF000...0xF0FF: return "•"
        default: return Unicode.Scalar(value).map { String($0) } ?? ""
        }
    }

    // MARK: Paragraphs

    private func paragraphProperty(_ name: String, _ attributes: XMLAttributes) {
        guard !paragraphs.isEmpty else { return }
        let last = paragraphs.count - 1
        switch name {
        case "pStyle": paragraphs[last].style = attributes["val"]
        case "jc": paragraphs[last].alignment = attributes["val"]
        case "numPr": paragraphs[last].numbering = WordNumbering.Reference()
        case "numId": paragraphs[last].numbering?.list = attributes["val"].flatMap { Int($0) }
        case "ilvl": paragraphs[last].numbering?.level = attributes["val"].flatMap { Int($0) }
        default: break
        }
    }

    /// Properties of a run, or of the mark at the end of a paragraph.
    private func runProperty(_ name: String, _ attributes: XMLAttributes) {
        if path.dropLast(2).last == "pPr" {
            if name == "del" || name == "moveFrom", !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].isRunOn = true }
            return
        }
        switch name {
        case "vanish": run.isHidden = WordSwitch.isOn(attributes["val"])
        case "caps": run.isCapitals = WordSwitch.isOn(attributes["val"])
        case "rStyle": run.style = attributes["val"]
        default: break
        }
    }

    private func endParagraph() {
        guard var paragraph = paragraphs.popLast() else { return }
        fields.endParagraph()
        let container = containers.count - 1
        if let before = runOn.removeValue(forKey: container) { paragraph.text = before + paragraph.text }
        if paragraph.isRunOn {
            runOn[container] = paragraph.text
            containers[container] += paragraph.boxes
            return
        }
        let style = paragraph.style ?? styles.defaultParagraph
        // The contents list says again what the headings say.
        let isContents = styles.name(style).hasPrefix("toc ")
        let label = label(of: paragraph, style)
        if !isContents, paragraph.text.contains(where: { !$0.isWhitespace }) {
            let alignment = paragraph.alignment ?? styles.find(style) { $0.alignment }
            containers[container].append(.paragraph(Paragraph(text: WordText.tidy(label + paragraph.text), isCentred: alignment == "center")))
        }
        containers[container] += paragraph.boxes
    }

    private func label(of paragraph: OpenParagraph, _ style: String?) -> String {
        let inherited = styles.find(style) { $0.numbering }
        var reference = paragraph.numbering ?? inherited
        // A paragraph may name its level and leave the list to its style.
        if reference?.list == nil { reference?.list = inherited?.list }
        guard let reference else { return "" }
        let name = styles.name(style)
        let depth = name.hasPrefix("list bullet ") ? name.last?.wholeNumberValue.map { max(0, $0 - 1) } ?? 0 : 0
        return counter.next(reference, bulletDepth: depth)
    }

    private func endBox() {
        let pieces = containers.count > 1 ? containers.removeLast() : []
        if paragraphs.isEmpty { containers[containers.count - 1] += pieces } else { paragraphs[paragraphs.count - 1].boxes += pieces }
    }

    // MARK: Tables

    private func startTable() throws {
        guard tables.count < Self.deepestTable else { throw Problem.documentTooComplex }
        tables.append(OpenTable())
    }

    private func startCell() throws {
        cells += 1
        guard cells <= Self.mostCells else { throw Problem.documentTooComplex }
        if !tables.isEmpty { tables[tables.count - 1].startCell() }
        containers.append([])
    }

    private func tableProperty(_ name: String, _ attributes: XMLAttributes) {
        guard !tables.isEmpty else { return }
        tables[tables.count - 1].take(name, attributes["val"])
    }

    private func endCell() {
        guard containers.count > 1 else { return }
        runOn[containers.count - 1] = nil
        let pieces = containers.removeLast()
        if !tables.isEmpty { tables[tables.count - 1].endCell(pieces) }
    }

    private func endTable() {
        guard let table = tables.popLast() else { return }
        containers[containers.count - 1] += table.table.asRead
    }
}
