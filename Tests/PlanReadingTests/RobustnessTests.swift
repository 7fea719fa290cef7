import Foundation
import PlanReading
import Testing

/// Numbers that are random enough and the same in every run.
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

@Suite struct `Reading` {
    private static let scraps = [
        "|", "\n", ";", ":", "(", ")", "- ", "+ ", "1.", "I. ", "a) ", "%", "15/6", "năm 2025", "Số: /KH", "KẾ HOẠCH\n", "PHỤ LỤC\n", "<br>", "**",
        "\u{301}", "\u{0}", "🙂", "Nơi nhận:", "TM. ", "Điều 1.", "chủ trì",
        "phối hợp với", "(qua ", "quý", "999999999999999999999999", "1/1/", "\r", "\u{2028}", "Luật ", "ngày", "từ", "\u{FFFD}", "<ul style=", "&amp;"
    ].map { Array($0.unicodeScalars) }

    private static func mutated(_ text: [Unicode.Scalar], _ dice: inout Dice) -> String {
        let start = Int.random(in: 0..<text.count, using: &dice)
        var text = Array(text[start..<min(text.count, start + Int.random(in: 50...4000, using: &dice))])
        for _ in 0..<Int.random(in: 1...30, using: &dice) {
            let place = Int.random(in: 0...text.count, using: &dice)
            switch Int.random(in: 0...4, using: &dice) {
            case 0: text.removeSubrange(place..<min(text.count, place + 40))
            case 1, 2: text.insert(contentsOf: scraps.randomElement(using: &dice) ?? [], at: place)
            case 3: text.insert(contentsOf: text[place..<min(text.count, place + 80)], at: Int.random(in: 0...text.count, using: &dice))
            default: if place < text.count { text[place] = Unicode.Scalar(UInt32.random(in: 1...0xD7FF, using: &dice)) ?? " " }
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        return String(view)
    }

    /// A few hundred damaged plans; `TINCAY_LONG_TESTS=1` makes them ten thousand.
    @Test func `survives any damage, with spans inside the text`() {
        let rounds = ProcessInfo.processInfo.environment["TINCAY_LONG_TESTS"] == nil ? 200 : 10_000
        let texts = (Sample.plans + Sample.others + SharedPlans.texts).map { Array($0.text.unicodeScalars) }
        var dice = Dice(state: 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<rounds {
            guard let original = texts.randomElement(using: &dice) else { return }
            let reading = Sample.read(Self.mutated(original, &dice))
            let size = reading.text.utf8.count
            let isInside = `Every item`.spans(reading).allSatisfy { $0.span.start >= 0 && $0.span.start <= $0.span.end && $0.span.end <= size }
            #expect(isInside)
            #expect((try? JSONSerialization.jsonObject(with: Data(reading.json.utf8))) != nil)
        }
    }

    /// Each once took time that grew with the square of its length.
    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            "Sở Y tế, ", "50% người; ", "50% người. Và ", "báo cáo trước ngày 15/6 Luật ", "Quyết định số 12/QĐ-TTg ngày 15/6/2020 của ", "| 1 | a\n",
            "1.1.1. Sở Y tế: chủ trì 15/6\n", "- (", "a) \n\n", "KẾ HOẠCH\n", "("
        ])
    func `takes time in proportion to length`(scrap: String) {
        let text = "KẾ HOẠCH\nThực hiện năm 2025\n\nII. NỘI DUNG\n- " + String(repeating: scrap, count: 50_000 / scrap.utf8.count)
        #expect(Sample.read(text).text.utf8.count > 45_000)
    }

    @Test func `gives the same answer every time`() {
        for (_, text) in Sample.plans.prefix(4) { #expect(Sample.readAnew(text).json == Sample.read(text).json) }
    }

    @Test func `prints its schema and quotes what needs quoting`() throws {
        let text = "KẾ HOẠCH\nThực hiện “Đề án \"A\\B\"” năm 2025\n\nI. NỘI DUNG\n- Tổ chức\thội nghị \"lớn\"."
        let object = try #require(try JSONSerialization.jsonObject(with: Data(Sample.read(text).json.utf8)) as? [String: Any])
        #expect(object["schema"] as? String == "gbv-plan/1")
        #expect(object["doc_type_code"] as? String == "KH")
        #expect(object["title"] as? String == "Thực hiện “Đề án \"A\\B\"” năm 2025")
        let tasks = try #require(object["tasks"] as? [[String: Any]])
        #expect(tasks.map { $0["text"] as? String } == ["Tổ chức hội nghị \"lớn\"."])
        #expect(tasks.map { $0["subitems"] as? Int } == [0])
        #expect(tasks.allSatisfy { ($0["span"] as? [String: Int])?["start"] != nil && $0["confidence"] is Double && $0["derived"] is [Any] })
        for field in [
            "issuer", "number", "date", "programme", "legal_bases", "targets", "responsibilities", "lead_agency", "report_deadlines", "reviews",
            "action_periods", "action_days", "budget_sources", "recipients", "signatory"
        ] {
            #expect(object[field] != nil, "\(field)")
        }
    }
}
