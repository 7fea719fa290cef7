import Reporting

extension IndicatorDefinition {
    /// Households that came to talks.
    static let householdsReached = IndicatorDefinition(
        "households_reached",
        name: Said("Hộ gia đình tham gia nói chuyện", "Households that came to talks"),
        definition: Said(
            "Trong các hộ trên địa bàn, bao nhiêu hộ có người tham gia buổi nói chuyện về phòng, chống bạo lực gia đình.",
            "Of the households of the place, how many had somebody at a talk about domestic violence."),
        measure: .share, numerator: Said("hộ có người tham gia", "households with somebody there"),
        denominator: Said("hộ trên địa bàn", "households of the place"),
        unit: Said("%", "%"),
        frequency: .year, source: .entered,
        limits: Said("Đến nghe chưa phải là thay đổi.", "To come and listen is not yet to change."),
        direction: .increase, isCumulative: false, national: ["qd45-1"])
}
