import Access

/// Which role may do what with regulations, bodies and meetings of its own unit: one table. Everything else is open to the unit.
///
/// Nothing here is asked for and answered, so there are no four eyes to keep; the tasks that a conclusion becomes have theirs.
enum CoordinationRules {
    enum Act: Sendable, CaseIterable {
        /// Regulations, bodies and their members.
        case keeping
        case calling, recording, concluding
        /// A meeting whose minutes do not stand yet.
        case readingAhead
    }

    static func whoMay(_ act: Act) -> Set<Role> {
        switch act {
        case .keeping, .calling, .recording, .concluding: [.officer]
        case .readingAhead: [.officer, .leader, .member]
        }
    }

    static func allows(_ act: Act, _ viewer: Viewer, in place: String) -> Bool {
        viewer.place == place && !viewer.roles.isDisjoint(with: whoMay(act))
    }
}
