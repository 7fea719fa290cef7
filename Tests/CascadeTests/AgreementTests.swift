import Cascade
import Testing

/// How often the comparison says what a person says.
@Suite struct `Agreement with a person` {
    private struct Score {
        var pairs = 0
        var agreed = 0
        var misses: [String] = []
        var share: Double { pairs == 0 ? 0 : Double(agreed) / Double(pairs) }
    }

    /// A pair counts only if the partners, the verdict and the reason are all as labelled.
    private func score(_ file: String) throws -> Score {
        let labels = try Made.labels(file), province = try Made.side("tinh-mau")
        var score = Score()
        for plan in Set(labels.map(\.plan)).sorted() {
            let findings = Comparison(of: province, with: try Made.side(plan)).findings
            for label in labels where label.plan == plan {
                let found = findings.first {
                    $0.parent?.id == label.parent && (label.parent != nil || $0.children.first.map { label.children.contains($0.id) } == true)
                }
                score.pairs += 1
                let isAgreed =
                    found.map { found in
                        found.verdict == label.verdict && Set(found.children.map(\.id)) == label.children
                            && label.reason.map { reason in found.reasons.contains { $0.word.hasPrefix(reason) } } != false
                    } == true
                if isAgreed {
                    score.agreed += 1
                } else {
                    let said = found.map { "\($0.verdict) \($0.children.map(\.id)) \($0.reasons) \($0.closeness)" } ?? "nothing"
                    score.misses.append("\(plan) \(label.parent ?? "-") → \(label.children.sorted()) \(label.verdict) \(label.reason ?? ""): \(said)")
                }
            }
        }
        return score
    }

    @Test func `is at least nine in ten on the labelled pairs`() throws {
        let score = try score("labels.tsv")
        print("Cascade: \(score.agreed) of \(score.pairs) labelled pairs")
        #expect(score.pairs >= 60)
        #expect(score.share >= 0.9, "\(score.misses.joined(separator: "\n"))")
    }

    /// A ward's plan written and labelled together with the others and not run until the comparison stood. Its first score: 34 of 34.
    /// Mind that one hand wrote plans, labels and code: read it as "nothing is broken", and the loose plan below as the harder figure.
    @Test func `holds on a plan that nothing was tuned to`() throws {
        let score = try score("labels-unseen.tsv")
        print("Cascade: \(score.agreed) of \(score.pairs) unseen pairs")
        #expect(score.pairs >= 20)
        #expect(score.share >= 0.9, "\(score.misses.joined(separator: "\n"))")
    }

    /// A plan that says everything in its own words ("bạo hành", "nhà an toàn", "lên mạng"). Its first score, before a word was
    /// added for it: 30 of 34, every miss an item that was not recognised and so shown as left out and added.
    @Test func `is a little less where everything is said in other words`() throws {
        let score = try score("labels-loose.tsv")
        print("Cascade: \(score.agreed) of \(score.pairs) loosely worded pairs")
        #expect(score.pairs >= 30)
        #expect(score.share >= 0.85, "\(score.misses.joined(separator: "\n"))")
    }

    /// Real prose: two districts' plans under one national programme, the one as if it stood above the other. Only who goes with
    /// whom was labelled. First score: 18 of 20; the misses are two sentences on communication that a second person might part as well.
    @Test(.enabled(if: Made.hasSharedPlans, "../shared/plans is not beside this checkout")) func `holds on real plans`() throws {
        let labels = try Made.labels("labels-siblings.tsv")
        let findings = Comparison(of: PlanSide(try Made.shared("tam-duong-2021-2025")), with: PlanSide(try Made.shared("bac-son-2024"))).findings
        let agreed = labels.filter { label in
            findings.contains { $0.parent?.id == label.parent && Set($0.children.map(\.id)) == label.children }
        }
        print("Cascade: \(agreed.count) of \(labels.count) real pairs")
        #expect(agreed.count >= 18)
    }

    @Test(arguments: [("tinh-mau", 11, 21), ("phuong-an-mau", 11, 20), ("xa-binh-mau", 10, 20), ("phuong-dong-mau", 10, 17), ("xa-ha-mau", 8, 15)])
    func `rests on plans that are read item by item`(plan: String, targets: Int, tasks: Int) throws {
        let side = try Made.side(plan)
        #expect(side.years == 2026...2030)
        #expect(side.measures.filter { $0.kind == .target }.count == targets)
        #expect(side.measures.filter { $0.kind == .task }.count == tasks)
    }
}
