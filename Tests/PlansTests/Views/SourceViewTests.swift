import Core
import PlanReading
import Testing
import Web

@testable import Plans

@Suite struct `The source of a plan with its items marked` {
    /// A mark or a gap, as a reader of the page gets it.
    private struct Piece: Equatable, CustomStringConvertible {
        let text: String
        /// The number of the item it leads to; nil for a gap.
        let item: Int?

        init(_ text: String, _ item: Int? = nil) { (self.text, self.item) = (text, item) }
        var description: String { "\(item.map(String.init) ?? "–"): \(text)" }
    }

    /// Items with these spans, the page, and what stands on it.
    private struct Shown {
        let items: [PlanItem]
        let html: String
        let pieces: [Piece]

        init(_ source: String, _ spans: [(Int, Int)?], states: [PlanItem.State] = []) {
            items = spans.enumerated().map { number, span in
                Made.item(
                    of: .random(), .task, at: number, span: span.map { Span(start: $0.0, end: $0.1) },
                    state: number < states.count ? states[number] : .accepted)
            }
            html = String(decoding: SourceView(text: source, items: items).html.bytes, as: UTF8.self)
            var pieces: [Piece] = [], item: Int?
            // No text of the document holds a bare <, so every < begins a tag.
            for (number, part) in html.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
                let (tag, text) = number == 0 ? ("", part) : Shown.cut(part)
                if tag.hasPrefix("mark") {
                    item = items.firstIndex { tag.contains("data-item=\"i\($0.id)\"") }
                } else if tag.hasPrefix("/mark") {
                    item = nil
                }
                if text.isEmpty { continue }
                let piece = Shown.plain(String(text))
                if let last = pieces.last, last.item == item {
                    pieces[pieces.count - 1] = Piece(last.text + piece, item)
                } else {
                    pieces.append(Piece(piece, item))
                }
            }
            self.pieces = pieces
        }

        var text: String { pieces.map(\.text).joined() }
        func count(_ id: String) -> Int { html.ranges(of: "id=\"\(id)\"").count }
        var namesEach: Bool { items.allSatisfy { count("s\($0.id)") == ($0.span == nil ? 0 : 1) } }

        private static func cut(_ part: Substring) -> (Substring, Substring) {
            guard let end = part.firstIndex(of: ">") else { return ("", part) }
            return (part[..<end], part[part.index(after: end)...])
        }

        private static func plain(_ html: String) -> String {
            html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
                .replacing("&amp;", with: "&")
        }
    }

    @Test func `is the text alone when nothing was found`() {
        #expect(Shown("Một hai ba", []).pieces == [Piece("Một hai ba")])
        #expect(Shown("", []).pieces.isEmpty)
        #expect(Shown("abc", [nil]).pieces == [Piece("abc")])
    }

    @Test func `marks a stretch in the middle, at the ends and all of it`() {
        #expect(Shown("abcdef", [(2, 4)]).pieces == [Piece("ab"), Piece("cd", 0), Piece("ef")])
        #expect(Shown("abcdef", [(0, 2), (4, 6)]).pieces == [Piece("ab", 0), Piece("cd"), Piece("ef", 1)])
        #expect(Shown("abcdef", [(0, 6)]).pieces == [Piece("abcdef", 0)])
    }

    @Test func `begins with the first line that is not empty`() {
        #expect(Shown("\n\nabc\n", [(2, 5)]).pieces == [Piece("abc", 0), Piece("\n")])
        let shown = Shown("\n\nabc", [(0, 4), (1, 2)])
        #expect(shown.pieces == [Piece("ab", 0), Piece("c")])
        #expect(shown.count("s\(shown.items[0].id)") == 1)
    }

    @Test func `tells adjacent stretches apart`() {
        let shown = Shown("abcdef", [(0, 3), (3, 6)])
        #expect(shown.pieces == [Piece("abc", 0), Piece("def", 1)])
        #expect(shown.namesEach)
    }

    @Test func `shows the shortest of nested stretches, and the longer one around it`() {
        let shown = Shown("abcdefgh", [(0, 8), (2, 6), (3, 5)])
        #expect(shown.pieces == [Piece("ab", 0), Piece("c", 1), Piece("de", 2), Piece("f", 1), Piece("gh", 0)])
        #expect(shown.namesEach)
    }

    @Test func `shows both of two that overlap`() {
        let shown = Shown("abcdefgh", [(0, 4), (2, 8)])
        #expect(shown.pieces == [Piece("abcd", 0), Piece("efgh", 1)])
        #expect(shown.namesEach)
    }

    /// A link from an item must not lead nowhere because another item lies over it.
    @Test func `names each stretch once, even one that others cover`() {
        #expect(Shown("abcdef", [(1, 5), (1, 5)]).namesEach)
        #expect(Shown("abcdef", [(0, 6), (0, 3), (3, 6)]).namesEach)
        #expect(Shown("abcdef", [(0, 6), (0, 2), (2, 4), (4, 6), (1, 5)]).namesEach)
        #expect(Shown("abcdef", [(0, 6), (0, 2)]).text == "abcdef")
    }

    @Test func `leaves out what is empty or lies past the end`() {
        let shown = Shown("abcdef", [(2, 2), (4, 7), (9, 12), (0, 0), (6, 6), (1, 3)])
        #expect(shown.pieces == [Piece("a"), Piece("bc", 5), Piece("def")])
        #expect(shown.count("s\(shown.items[1].id)") == 0)
    }

    @Test func `makes no markup of what the document holds`() {
        let source = "a < b & c > \"d\" 'e' <script>x</script> &amp; </mark>"
        let shown = Shown(source, [(0, 5), (16, 39)])
        #expect(shown.text == source)
        #expect(!shown.html.contains("<script"))
        #expect(shown.html.ranges(of: "</mark>").count == 2)
        #expect(shown.html.contains("&amp;amp;"))
    }

    @Test func `cuts between Vietnamese letters, never inside one`() {
        let words = ["Kế", " ", "hoạch", " ", "phường", " ", "Suối", " ", "Mơ"]
        var spans: [(Int, Int)?] = [], place = 0
        for word in words {
            if word != " " { spans.append((place, place + word.utf8.count)) }
            place += word.utf8.count
        }
        let shown = Shown(words.joined(), spans)
        #expect(shown.pieces.filter { $0.item != nil }.map(\.text) == ["Kế", "hoạch", "phường", "Suối", "Mơ"])
        #expect(shown.text == "Kế hoạch phường Suối Mơ")
        #expect(!shown.html.contains("\u{FFFD}"))
    }

    @Test func `shows in its tone what a person said of it`() {
        let shown = Shown("abc", [(0, 1), (1, 2), (2, 3)], states: [.accepted, .removed, .proposed])
        #expect(["sure", "removed", "seen"].allSatisfy { shown.html.contains("class=\"\($0)\"") })
    }

    /// Whatever the spans: the page holds the source to the letter, every stretch has its name once, marks lie where spans lie.
    @Test func `holds the source to the letter, whatever the spans`() {
        var random = Repeatable(seed: 20_261_121)
        let alphabet: [Character] = ["a", "ế", "ộ", "đ", "Ư", " ", "\n", "<", ">", "&", "\"", "'", "😀", "—"]
        for _ in 0..<400 {
            let source = "Đ" + String((0..<Int.random(in: 1...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "a" })
            let borders = Array(source.unicodeScalars.indices.map { source.utf8.distance(from: source.startIndex, to: $0) }) + [source.utf8.count]
            let spans: [(Int, Int)?] = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                let ends = [borders.randomElement(using: &random) ?? 0, borders.randomElement(using: &random) ?? 0].sorted()
                return ends[0] < ends[1] ? (ends[0], ends[1]) : nil
            }
            let shown = Shown(source, spans)
            #expect(shown.text == source)
            #expect(shown.namesEach, "\(spans) of \(source.debugDescription)")
            var place = 0
            for piece in shown.pieces {
                let end = place + piece.text.utf8.count
                let around = spans.enumerated().filter { $1.map { $0.0 <= place && end <= $0.1 } ?? false }
                if let item = piece.item {
                    #expect(around.contains { $0.offset == item })
                } else {
                    #expect(around.isEmpty)
                }
                place = end
            }
        }
    }

    /// The same numbers in every run (SplitMix64), so that a failure can be looked at.
    private struct Repeatable: RandomNumberGenerator {
        var state: UInt64
        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
