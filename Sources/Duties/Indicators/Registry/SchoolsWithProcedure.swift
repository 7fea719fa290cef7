import Reporting

extension IndicatorDefinition {
    /// National target: schools with a procedure.
    static let schoolsWithProcedure = IndicatorDefinition(
        "schools_with_procedure",
        name: Said("Cơ sở giáo dục có quy trình", "Schools with a procedure"),
        definition: Said(
            "Trong các cơ sở giáo dục trên địa bàn, bao nhiêu cơ sở có quy trình phòng ngừa, phát hiện và ứng phó với bạo lực.",
            "Of the schools of the place, how many have a procedure to prevent, notice and answer violence."),
        measure: .share, numerator: Said("cơ sở có quy trình", "schools with a procedure"),
        denominator: Said("cơ sở giáo dục trên địa bàn", "schools of the place"),
        unit: Said("%", "%"),
        frequency: .year, source: .entered,
        limits: Said("Có quy trình chưa phải là làm theo quy trình.", "Having a procedure is not following it."),
        direction: .increase, isCumulative: false, national: ["qd625-3"])
}
