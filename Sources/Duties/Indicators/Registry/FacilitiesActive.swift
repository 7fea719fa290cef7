import Reporting

extension IndicatorDefinition {
    /// National target: public social-assistance facilities with activities.
    static let facilitiesActive = IndicatorDefinition(
        "facilities_active",
        name: Said("Cơ sở trợ giúp xã hội công lập có hoạt động hỗ trợ", "Public social-assistance facilities that help"),
        definition: Said(
            "Trong các cơ sở trợ giúp xã hội công lập, bao nhiêu cơ sở có hoạt động phòng ngừa và ứng phó với bạo lực trên cơ sở giới.",
            "Of the public social-assistance facilities, how many work against gender-based violence."),
        measure: .share, numerator: Said("cơ sở có hoạt động", "facilities that help"),
        denominator: Said("cơ sở trợ giúp xã hội công lập", "public social-assistance facilities"),
        unit: Said("%", "%"),
        frequency: .year, source: .entered,
        limits: Said("Không nói có bao nhiêu người được giúp.", "It does not say how many people were helped."),
        direction: .increase, isCumulative: false, national: ["nq28-3-4"])
}
