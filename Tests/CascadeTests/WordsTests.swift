import Cascade
import Core
import Foundation
import Testing

/// Every reason can be said in every language, with the values that it carries.
@Suite struct `Words for reasons` {
    private static let goal = Goal(90, "%", .above)
    private static let day = LocalDate("2026-03-05")!

    private static let all: [Reason] = [
        .valueLower(parent: goal, child: Goal(1.5, "lần")), .valueMissing(goal), .boundSofter(parent: goal, child: goal, isAbout: false),
        .boundSofter(parent: goal, child: goal, isAbout: true), .yearLater(parent: 2028, child: 2030), .groupsMissing(["viên chức", "nhân viên"]),
        .scopeRestricted(["một số"]), .dutySoftened(from: nil, to: "xem xét"), .dutySoftened(from: "phải", to: "xem xét"),
        .deadlineLater(parent: day, child: day), .timingMissing("Quý IV/2026"),
        .frequencyLower(parent: .times(20, inYears: 5), child: .times(5, inYears: 5)),
        .frequencyLower(parent: .standing, child: .times(5, inYears: 5)), .productMissing("Quy trình"), .valueHigher(parent: goal, child: goal),
        .boundFirmer(parent: goal, child: goal), .yearEarlier(parent: 2030, child: 2028), .dutyFirmer(from: "xem xét"),
        .deadlineEarlier(parent: day, child: day), .frequencyHigher(parent: .times(5, inYears: 5), child: .times(10, inYears: 5)),
        .ownShare(parent: goal, child: nil), .ownShare(parent: goal, child: goal),
        .milestone(parent: goal, child: goal, parentYear: 2030, childYear: 2026),
        .unitDiffers(parent: goal, child: goal), .merged(with: ["b", "c"]), .split(into: 2)
    ]

    private static func texts(_ language: String) throws -> [String: String] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/CResources/locales/\(language)/cascade.json").standardizedFileURL
        return try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
    }

    @Test(arguments: ["vi", "en"]) func `exist, with the same placeholders`(language: String) throws {
        let texts = try Self.texts(language)
        for reason in Self.all {
            let text = try #require(texts["cascade.reason.\(reason.word)"], "\(reason.word)")
            #expect(Set(text.matches(of: #/\{([A-Za-z]+)\}/#).map { String($0.1) }).isSubset(of: reason.values.keys), "\(reason.word)")
        }
        for verdict in Verdict.allCases { #expect(texts["cascade.verdict.\(verdict.rawValue)"] != nil) }
        #expect(texts.count == Self.all.count + Verdict.allCases.count)
    }

    @Test func `are written as papers write`() {
        #expect(Self.all[0].values == ["parent": "> 90%", "child": "1,5 lần"])
        #expect(Self.all[5].values == ["groups": "viên chức, nhân viên"])
        #expect(Self.all[9].values == ["parent": "05/03/2026", "child": "05/03/2026"])
        #expect(Reason.merged(with: ["b", "c"]).values == ["count": "3"])
        #expect(Goal(0.25, "%", .atMost).text == "≤ 0,25%")
    }
}
