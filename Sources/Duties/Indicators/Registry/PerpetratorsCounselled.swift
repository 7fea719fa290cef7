import Reporting

extension IndicatorDefinition {
    /// National target: those below criminal level who were counselled.
    static let perpetratorsCounselled = IndicatorDefinition(
        "perpetrators_counselled",
        name: Said("Người gây bạo lực được tư vấn", "People using violence who were counselled"),
        definition: Said(
            "Trong số người gây bạo lực được phát hiện chưa đến mức truy cứu hình sự, bao nhiêu người được tư vấn, tham vấn.",
            "Of the people found to use violence below criminal level, how many were counselled."),
        measure: .share, numerator: Said("người được tư vấn", "people counselled"),
        denominator: Said("người gây bạo lực được phát hiện", "people found to use violence"),
        unit: Said("%", "%"), disaggregations: [.sex],
        frequency: .half, source: .entered,
        limits: Said("Không nói bạo lực có chấm dứt không.", "It does not say whether the violence ended."),
        direction: .increase, countsPeople: true, national: ["nq28-3-2b", "qd45-5"])
}
