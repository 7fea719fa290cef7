import Reporting

extension IndicatorDefinition {
    /// A survey: those who suffered violence and sought help.
    static let helpSeeking = IndicatorDefinition(
        "help_seeking",
        name: Said("Người bị bạo lực tìm kiếm sự trợ giúp", "Survivors who sought help"),
        definition: Said(
            "Theo điều tra, bao nhiêu phần trăm người từng bị bạo lực đã tìm sự trợ giúp của một cơ sở dịch vụ.",
            "By a survey, what share of those who suffered violence sought help from a service."),
        measure: .survey, numerator: Said("người đã tìm trợ giúp", "those who sought help"),
        unit: Said("%", "%"),
        frequency: .year, source: .survey,
        limits: Said(
            "Chỉ điều tra mới trả lời được. Không bao giờ tính từ số vụ hay số hồ sơ.",
            "Only a survey can answer it. It is never worked out from cases."),
        direction: .increase, national: ["qd2232-1"])
}
