public import Reporting

/// Every indicator that this program knows: add a file beside this one, and name it here.
public enum IndicatorRegistry {
    public static let all: [IndicatorDefinition] = [
        .tasksDone, .tasksOnTime, .tasksLate, .budgetPlanned, .budgetSpent, .casesDetected, .survivorsServed, .perpetratorsCounselled, .staffTrained,
        .trustedAddresses, .schoolsWithProcedure, .enterprisesWithRules, .facilitiesActive, .householdsReached, .helpSeeking, .unpaidWork
    ]

    public static func find(_ code: String) -> IndicatorDefinition? { all.first { $0.code.rawValue == code } }
}

extension IndicatorDefinition.Disaggregation {
    static let sex = Self("sex", Said("Giới", "Sex"), [.init("female", Said("Nữ", "Female")), .init("male", Said("Nam", "Male"))])

    static let age = Self(
        "age", Said("Tuổi", "Age"),
        [.init("under16", Said("Dưới 16", "Under 16")), .init("16to59", Said("16–59", "16–59")), .init("60up", Said("Từ 60", "60 and over"))])

    static let moneySource = Self(
        "source", Said("Nguồn", "Source"),
        [
            .init("central", Said("Ngân sách trung ương", "Central budget")), .init("local", Said("Ngân sách địa phương", "Local budget")),
            .init("mobilised", Said("Huy động, tài trợ", "Mobilised or given"))
        ])

    /// The parts are those of each programme's paper.
    static let sections = Self("section", Said("Nhóm nhiệm vụ", "Section"), [])
}
