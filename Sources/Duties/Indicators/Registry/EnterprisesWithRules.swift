import Reporting

extension IndicatorDefinition {
    /// National target: enterprises with rules against harassment.
    static let enterprisesWithRules = IndicatorDefinition(
        "enterprises_with_rules",
        name: Said("Doanh nghiệp có quy định chống quấy rối", "Enterprises with rules against harassment"),
        definition: Said(
            "Trong các doanh nghiệp trên địa bàn, bao nhiêu doanh nghiệp có quy định phòng, chống quấy rối tình dục.",
            "Of the enterprises of the place, how many have rules against sexual harassment."),
        measure: .share, numerator: Said("doanh nghiệp có quy định", "enterprises with rules"),
        denominator: Said("doanh nghiệp trên địa bàn", "enterprises of the place"),
        unit: Said("%", "%"),
        frequency: .year, source: .entered,
        limits: Said("Có quy định chưa phải là người lao động dám lên tiếng.", "Having rules does not mean that workers dare to speak."),
        direction: .increase, isCumulative: false, national: ["qd625-4"])
}
