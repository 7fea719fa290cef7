import Calendar
import Cascade
import Core
import Foundation
import Places

@testable import PlanReading

extension FuzzTarget {
    static let plans: [FuzzTarget] = [
        FuzzTarget("plan-text", text: planText),
        FuzzTarget("facts", text: facts),
        FuzzTarget("cascade", cascade),
        FuzzTarget("names", text: names)
    ]

    private static func planText(_ text: String) throws {
        let reading = PlanReading(reading: text, places: PlaceIndex.bundled)
        let bytes = Array(reading.text.utf8)
        func isBorder(_ place: Int) -> Bool { place == bytes.count || (0..<bytes.count).contains(place) && bytes[place] & 0xC0 != 0x80 }
        for span in reading.spans { hold(isBorder(span.start) && isBorder(span.end), "a span lies within the text, on the borders of letters") }
        hold((try? JSONSerialization.jsonObject(with: Data(reading.json.utf8))) != nil, "a reading is written as JSON")
        for phrase in reading.tasks.compactMap(\.timing) { _ = Timing(phrase).occurrences(in: 2026...2030) }
    }

    /// The recognisers by themselves, at every word: a short text reaches more of them than a whole plan would.
    private static func facts(_ text: String) {
        let source = SourceText(text)
        let passage = Passage(source, [0..<source.fold.count])
        for word in passage.allWords {
            _ = (NumberSymbol.at(passage.words[word].start, in: passage), WrittenDate.at(word, in: passage), UnitName.at(word, in: passage))
            _ = (DateStretch.at(word, in: passage), Figure.at(word, in: passage), AgencyName.end(in: passage, at: word))
            _ = (TaskLabel.at(word, in: passage), TimingPhrase.dates(at: word, in: passage), InlineAgencies.helpers(in: passage, from: word))
        }
        let all = Period.all(in: passage, passage.whole).count + Quantity.all(in: passage, passage.whole).count
        hold(all <= passage.count, "there are no more facts than letters")
        for citation in Citation.all(in: passage) { _ = citation }
        for isReporting in [false, true] { _ = DeadlineFinder.all(in: passage, isReporting: isReporting) }
        _ = (TimingPhrase.find(in: passage), Closing.matches(passage), AnnexPointer.matches(passage), TaskLabel.all(in: passage))
        _ = (AgencyList.split(passage), AgencyList.offices(passage, passage.whole), InlineAgencies(in: passage), Addressee(passage, passage.whole))
        _ = (Capitals.name(text), Capitals.sentence(text))
    }

    /// The plan above, a line "%%", the plan below; an item a line, and after a bar when it is to be done.
    private static func cascade(_ bytes: [UInt8]) {
        let parts = Parts.of(bytes)
        let (above, below) = (side(parts[part: 0]), side(parts[part: 1]))
        let findings = Comparison(of: above, with: below).findings
        hold(findings.prefix(above.measures.count).map(\.parent?.id) == above.measures.map(\.id), "every item above has one finding, in order")
        let placed = Set(findings.flatMap { $0.children.map(\.id) })
        hold(placed == Set(below.measures.map(\.id)), "every item below is placed")
    }

    private static func side(_ bytes: [UInt8]) -> PlanSide {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").prefix(30)
        return PlanSide(
            years: 2026...2030,
            measures: lines.enumerated().map { number, line in
                let cells = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let passage = Passage(SourceText(cells[0]), [0..<SourceText(cells[0]).fold.count])
                let goals = Quantity.all(in: passage, passage.whole).map { Goal($0.value, $0.unit) }
                return Measure(
                    id: String(number), kind: number.isMultiple(of: 2) ? .target : .task, sentence: cells[0], goals: goals,
                    year: goals.isEmpty ? nil : 2028, timing: cells.count > 1 ? cells[1] : nil)
            })
    }

    /// Names of places and people as they are searched, folded and put in order.
    private static func names(_ text: String) {
        let folded = VietnameseText.folded(text)
        hold(folded == VietnameseText.folded(text.decomposedStringWithCanonicalMapping), "composed and decomposed text fold alike")
        hold(VietnameseText.sortKey(text) == VietnameseText.sortKey(VietnameseText.normal(text)), "composed and decomposed text sort alike")
        _ = VietnameseText.foldedWords(text)
        for match in PlaceIndex.bundled.find(name: text) { hold(!match.place.name.isEmpty, "what is found has a name") }
    }
}

extension PlanReading {
    /// Of everything that a page can show at its place.
    fileprivate var spans: [Span] {
        let facts: [Span?] = [number?.span, date?.span, title?.span, issuer?.span, programme?.span, leadAgency?.span, signatory?.span]
        return facts.compactMap { $0 } + legalBases.map(\.span) + targets.map(\.span) + tasks.map(\.span)
            + responsibilities.flatMap { [$0.span] + $0.duties.map(\.span) } + reportDeadlines.map(\.span) + reviews.map(\.span)
            + actionPeriods.map(\.span) + actionDays.map(\.span) + budgetSources.map(\.span) + recipients.map(\.span)
    }
}
