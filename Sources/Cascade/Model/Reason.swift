public import Core

/// Why an item is not simply taken over, with the facts that show it. "Parent" is the plan above, "child" the plan below.
public enum Reason: Sendable, Hashable {
    // What weakens.
    case valueLower(parent: Goal, child: Goal)
    case valueMissing(Goal)
    /// The same value, bound less tightly: "trên 90%" → "từ 90%"; `isAbout` for "khoảng 90%".
    case boundSofter(parent: Goal, child: Goal, isAbout: Bool)
    case yearLater(parent: Int, child: Int)
    /// Groups that the parent names and the child, naming others of them, does not.
    case groupsMissing([String])
    /// Words that narrow whom or what it is about: "thuộc hộ nghèo", "một số".
    case scopeRestricted([String])
    /// `from` is nil when the parent simply states the duty.
    case dutySoftened(from: String?, to: String)
    case deadlineLater(parent: LocalDate, child: LocalDate)
    /// The parent's words about time; the child has none.
    case timingMissing(String)
    case frequencyLower(parent: Frequency, child: Frequency)
    case productMissing(String)

    // What strengthens.
    case valueHigher(parent: Goal, child: Goal)
    case boundFirmer(parent: Goal, child: Goal)
    case yearEarlier(parent: Int, child: Int)
    case dutyFirmer(from: String)
    case deadlineEarlier(parent: LocalDate, child: LocalDate)
    case frequencyHigher(parent: Frequency, child: Frequency)

    // What a person should know, and no judgement.
    /// A number of the level above ("100% xã, phường", "12 mô hình"), of which the level below does its own part.
    case ownShare(parent: Goal, child: Goal?)
    /// A step on the way: the child's plan ends before the parent's year.
    case milestone(parent: Goal, child: Goal, parentYear: Int, childYear: Int)
    /// A share on one side, a count on the other.
    case unitDiffers(parent: Goal, child: Goal)
    /// One item below stands for these others above as well (their ids).
    case merged(with: [String])
    case split(into: Int)
}

extension Reason {
    public enum Effect: Int, Sendable, Hashable, Comparable {
        case weakens, strengthens, remarks

        public static func < (a: Effect, b: Effect) -> Bool { a.rawValue < b.rawValue }
    }

    public var effect: Effect {
        switch self {
        case .valueLower, .valueMissing, .boundSofter, .yearLater, .groupsMissing, .scopeRestricted, .dutySoftened, .deadlineLater, .timingMissing,
            .frequencyLower, .productMissing:
            .weakens
        case .valueHigher, .boundFirmer, .yearEarlier, .dutyFirmer, .deadlineEarlier, .frequencyHigher: .strengthens
        case .ownShare, .milestone, .unitDiffers, .merged, .split: .remarks
        }
    }
}

/// How often something is done.
public enum Frequency: Sendable, Hashable {
    /// "Thường xuyên".
    case standing
    /// So many times in the years that both plans share.
    case times(Int, inYears: Int)
}
