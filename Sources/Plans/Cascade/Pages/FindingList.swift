import Cascade
import Core
import Lists
import Papers
import Web

/// The findings of a comparison, narrowed as the address says.
struct FindingList: Sendable {
    let beside: SideBySide
    let query: Form
    let findings: [Finding]

    init(_ beside: SideBySide, _ query: Form) {
        let text = VietnameseText.folded(ListFilter.text(query)), verdict = Verdict(rawValue: query["verdict"])
        let kind = Measure.Kind(rawValue: query["kind"])
        (self.beside, self.query) = (beside, query)
        findings = beside.findings.filter { finding in
            (verdict == nil || finding.verdict == verdict) && (kind == nil || finding.kind == kind)
                && (text.isEmpty
                    || ([finding.parent].compactMap(\.self) + finding.children).contains { VietnameseText.folded($0.sentence).contains(text) })
        }
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/plans/\(beside.plan.id)/comparison", query,
            selects: [
                .init("verdict", "compare.verdict", Verdict.allCases.map { .init($0.rawValue, words(.of("cascade.verdict", $0.rawValue))) }),
                .init("kind", "compare.kind", Measure.Kind.allCases.map { .init($0.rawValue, words(.of("plans.kind", $0.rawValue))) }),
                .init("with", "compare.with", NationalDocument.all.map { .init($0.id, "\($0.number) – \($0.title)") })
            ], orders: [], words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("compare.title"),
            columns: [
                .init(words("compare.verdict"), width: 14), .init(words("compare.kind"), width: 12), .init(words("compare.upper"), width: 60),
                .init(words("compare.lower"), width: 60), .init(words("compare.why"), width: 50), .init(words("compare.seen"), width: 30)
            ],
            rows: findings.lazy.map { finding in
                let agreed = beside.agreement(on: finding)
                return [
                    .text(words(.of("cascade.verdict", finding.verdict.rawValue))), .text(words(.of("plans.kind", finding.kind.rawValue))),
                    .text(finding.parent?.sentence ?? ""), .text(finding.children.map(\.sentence).joined(separator: "\n")),
                    .text(finding.reasons.map { words(.of("cascade.reason", $0.word), $0.values) }.joined(separator: "; ")),
                    .text(agreed.map { "\($0.by), \(LocalDate($0.at).vietnamese)" } ?? "")
                ]
            })
    }
}
