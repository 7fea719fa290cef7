import Reporting

extension IndicatorDefinition {
    /// Of what is done, what was reported by its last day.
    static let tasksOnTime = IndicatorDefinition(
        "tasks_on_time",
        name: Said("Nhiệm vụ hoàn thành đúng hạn", "Tasks done on time"),
        definition: Said(
            "Trong các nhiệm vụ đã hoàn thành, bao nhiêu nhiệm vụ được báo cáo trong hạn.",
            "Of the tasks done, how many were reported by their last day."),
        measure: .share, numerator: Said("nhiệm vụ đúng hạn", "tasks on time"),
        denominator: Said("nhiệm vụ đã hoàn thành", "tasks done"),
        unit: Said("%", "%"), disaggregations: [.sections],
        frequency: .half, source: .records,
        limits: Said("Hạn được lùi bằng quyết định thì tính theo hạn mới.", "Where a date was moved by a decision, the new date counts."),
        direction: .increase)
}
