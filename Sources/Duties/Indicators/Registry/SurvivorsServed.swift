import Reporting

extension IndicatorDefinition {
    /// National target: those known of who were reached by at least one basic service.
    static let survivorsServed = IndicatorDefinition(
        "survivors_served",
        name: Said("Người bị bạo lực được tiếp cận dịch vụ", "Survivors reached by a service"),
        definition: Said(
            "Trong số người bị bạo lực được phát hiện, bao nhiêu người được tiếp cận ít nhất một dịch vụ hỗ trợ cơ bản.",
            "Of the survivors known of, how many were reached by at least one basic service."),
        measure: .share, numerator: Said("người được tiếp cận ít nhất một dịch vụ", "survivors reached by a service"),
        denominator: Said("người bị bạo lực được phát hiện", "survivors known of"),
        unit: Said("%", "%"), disaggregations: [.sex],
        frequency: .half, source: .entered,
        limits: Said(
            "Không nói dịch vụ có giúp được không, và không nói gì về những người chưa ai biết.",
            "It does not say whether the service helped, and nothing of those nobody knows of."),
        direction: .increase, countsPeople: true, national: ["nq28-3-2a", "qd625-1"])
}
