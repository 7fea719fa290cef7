import Reporting

extension IndicatorDefinition {
    /// What was due and is done late or not at all.
    static let tasksLate = IndicatorDefinition(
        "tasks_late",
        name: Said("Nhiệm vụ chậm", "Tasks late"),
        definition: Said(
            "Số nhiệm vụ đến hạn trong kỳ mà hoàn thành muộn hoặc đã quá hạn chưa hoàn thành.",
            "How many tasks due in the period were done late or are overdue."),
        measure: .count, numerator: Said("nhiệm vụ chậm", "late tasks"),
        unit: Said("nhiệm vụ", "tasks"), disaggregations: [.sections],
        frequency: .half, source: .records,
        limits: Said("Không nói vì sao chậm; nguyên nhân nằm ở từng nhiệm vụ.", "It does not say why; the cause stands with each task."),
        direction: .decrease)
}
