import Access

/// Plans above and below each other.
enum CascadePages {
    static let routes: [Route] =
        AbovePages.routes + SeenPaperPages.routes + ComparisonPages.routes + BelowPages.routes + ProgrammePages.routes + TargetReportPages.routes
}
