public import Access
import Web

/// Watching over those who work with case files, without opening any: unusual reads, and who still needs which access.
public enum OversightPages {
    public static let routes: [Route] = ReadPages.routes + AccessReviewPages.routes

    public static let menu = [
        MenuItem("reads.menu", "/oversight/reads", for: .watchers),
        MenuItem("review.menu", "/oversight/access", for: .holding([.leader])),
        // Administrators come to it from their own page, or from the day's work when something is due.
        MenuItem("review.menu", "/oversight/access", for: .holding([.administrator]), isShown: false) { viewer, now, tx in
            try AccessReview.waiting(for: viewer, at: now, tx)
        }
    ]
}
