extension Plan.Head {
    /// The title says in which years the plan runs.
    var isPeriodInTitle: Bool { [startYear, endYear].compactMap { $0 }.allSatisfy { title.contains(String($0)) } }
}
