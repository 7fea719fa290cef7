import Core

extension Reason {
    /// Which of the words under `cascade.reason` says it: `words(.of("cascade.reason", reason.word), reason.values)`.
    public var word: String {
        switch self {
        case .valueLower: "valueLower"
        case .valueMissing: "valueMissing"
        case .boundSofter(_, _, let isAbout): isAbout ? "boundAbout" : "boundSofter"
        case .yearLater: "yearLater"
        case .groupsMissing: "groupsMissing"
        case .scopeRestricted: "scopeRestricted"
        case .dutySoftened(let from, _): from == nil ? "dutySoftened" : "dutySoftenedFrom"
        case .deadlineLater: "deadlineLater"
        case .timingMissing: "timingMissing"
        case .frequencyLower(.standing, _): "standingEnded"
        case .frequencyLower: "frequencyLower"
        case .productMissing: "productMissing"
        case .valueHigher: "valueHigher"
        case .boundFirmer: "boundFirmer"
        case .yearEarlier: "yearEarlier"
        case .dutyFirmer: "dutyFirmer"
        case .deadlineEarlier: "deadlineEarlier"
        case .frequencyHigher: "frequencyHigher"
        case .ownShare(_, let child): child == nil ? "ownShare" : "ownShareOf"
        case .milestone: "milestone"
        case .unitDiffers: "unitDiffers"
        case .merged: "merged"
        case .split: "split"
        }
    }

    /// Values for the placeholders, written as Vietnamese papers write them: `{parent}` and `{child}`, `{groups}` and the like.
    public var values: [String: String] {
        switch self {
        case .valueLower(let parent, let child), .valueHigher(let parent, let child), .boundSofter(let parent, let child, _),
            .boundFirmer(let parent, let child), .unitDiffers(let parent, let child):
            ["parent": parent.text, "child": child.text]
        case .milestone(let parent, let child, let parentYear, let childYear):
            ["parent": parent.text, "child": child.text, "parentYear": String(parentYear), "childYear": String(childYear)]
        case .ownShare(let parent, let child): ["parent": parent.text].merging(child.map { ["child": $0.text] } ?? [:]) { $1 }
        case .valueMissing(let goal): ["parent": goal.text]
        case .yearLater(let parent, let child), .yearEarlier(let parent, let child): ["parent": String(parent), "child": String(child)]
        case .deadlineLater(let parent, let child), .deadlineEarlier(let parent, let child):
            ["parent": parent.vietnamese, "child": child.vietnamese]
        case .groupsMissing(let groups): ["groups": groups.joined(separator: ", ")]
        case .scopeRestricted(let phrases): ["phrases": phrases.joined(separator: ", ")]
        case .dutySoftened(let from, let to): ["child": to].merging(from.map { ["parent": $0] } ?? [:]) { $1 }
        case .dutyFirmer(let from): ["parent": from]
        case .timingMissing(let text), .productMissing(let text): ["parent": text]
        case .frequencyLower(let parent, let child), .frequencyHigher(let parent, let child): Self.times(parent, child)
        case .merged(let others): ["count": String(others.count + 1)]
        case .split(let count): ["count": String(count)]
        }
    }

    private static func times(_ parent: Frequency, _ child: Frequency) -> [String: String] {
        var values: [String: String] = [:]
        if case .times(let count, let years) = parent { (values["parent"], values["years"]) = (String(count), String(years)) }
        if case .times(let count, let years) = child { (values["child"], values["years"]) = (String(count), String(years)) }
        return values
    }
}

extension Goal {
    /// "≥ 1,5 lần", "100%".
    public var text: String {
        let sign =
            switch bound {
            case .equal: ""
            case .atLeast: "≥ "
            case .above: "> "
            case .atMost: "≤ "
            case .below: "< "
            }
        let number = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value).split(separator: ".").joined(separator: ",")
        return sign + number + (isPercent ? "%" : unit.map { " \($0)" } ?? "")
    }
}
