import Web

/// The way back from a page of the administration.
enum Crumbs {
    static func home(_ words: Words, _ more: (label: String, path: Path)...) -> [(label: String, path: Path)] {
        [(words("administration.title"), "/administration")] + more
    }
}
