import Reporting

extension IndicatorDefinition {
    /// Of what was due in the period, what is done.
    static let tasksDone = IndicatorDefinition(
        "tasks_done",
        name: Said("Nhiệm vụ đã hoàn thành", "Tasks done"),
        definition: Said(
            "Trong các nhiệm vụ đến hạn trong kỳ, bao nhiêu nhiệm vụ đã được xác nhận hoàn thành.",
            "Of the tasks due in the period, how many were confirmed as done."),
        measure: .share, numerator: Said("nhiệm vụ đã hoàn thành", "tasks done"),
        denominator: Said("nhiệm vụ đến hạn trong kỳ", "tasks due in the period"),
        unit: Said("%", "%"), disaggregations: [.sections],
        frequency: .half, source: .records,
        limits: Said(
            "Không nói nhiệm vụ được làm tốt đến đâu, cũng không tính việc thường xuyên không có hạn.",
            "It does not say how well a task was done, and leaves out standing work without a date."),
        direction: .increase)
}
