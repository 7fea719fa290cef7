import Access

/// Plans above and below each other.
enum CascadePages {
    static let routes: [Route] =
        AbovePages.routes + PaperPages.routes + ComparisonPages.routes + BelowPages.routes + ProgrammePages.routes + TargetReportPages.routes
}
