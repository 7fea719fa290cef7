import Reporting

extension IndicatorDefinition {
    /// Places where somebody can go.
    static let trustedAddresses = IndicatorDefinition(
        "trusted_addresses",
        name: Said("Địa chỉ tin cậy, nơi tạm lánh", "Trusted addresses and shelters"),
        definition: Said(
            "Số địa chỉ tin cậy và nơi tạm lánh đang hoạt động vào ngày chốt số liệu.",
            "How many trusted addresses and shelters are open on the day of cut-off."),
        measure: .count, numerator: Said("địa chỉ đang hoạt động", "addresses open"),
        unit: Said("địa chỉ", "addresses"),
        frequency: .half, source: .entered,
        limits: Said(
            "Không nói có chỗ ở hay không, ai đến được. Là số tại một ngày, không cộng các kỳ.",
            "It does not say whether there is room, or who can get there. It is a count on a day: periods are not added."),
        direction: .increase, isCumulative: false, national: ["qd625-2"])
}
