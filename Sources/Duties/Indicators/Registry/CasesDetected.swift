import Reporting

extension IndicatorDefinition {
    /// People known to have suffered violence. More may be trust.
    static let casesDetected = IndicatorDefinition(
        "survivors_detected",
        name: Said("Người bị bạo lực được phát hiện", "Survivors known of"),
        definition: Said(
            "Số người bị bạo lực trên cơ sở giới được cơ quan, tổ chức biết đến lần đầu trong kỳ.",
            "How many survivors of gender-based violence became known to an agency for the first time in the period."),
        measure: .count, numerator: Said("người bị bạo lực được phát hiện", "survivors known of"),
        unit: Said("người", "people"), disaggregations: [.sex, .age],
        frequency: .half, source: .entered,
        limits: Said(
            "Không phải số người bị bạo lực: phần lớn không báo. Số tăng có thể là người dân tin tưởng hơn.",
            "It is not the number of people who suffer violence: most never tell. A rising count may be trust."),
        direction: .neutral, countsPeople: true)
}
