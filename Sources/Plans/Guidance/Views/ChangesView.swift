import Web

/// What was taken out and put in, with a sign and a word beside the stroke.
struct ChangesView {
    let changes: LineDifference
    let words: Words

    var html: HTML {
        let lines: [HTML] = changes.shortened.map { line in
            switch line {
            case .part(.same(let text)): "<li>\(text)</li>"
            case .part(.removed(let text)):
                "<li><span aria-hidden=\"true\">− </span><span class=\"unseen\">\(words("guidance.removed")): </span><del>\(text)</del></li>"
            case .part(.added(let text)):
                "<li><span aria-hidden=\"true\">+ </span><span class=\"unseen\">\(words("guidance.added")): </span><ins>\(text)</ins></li>"
            case .gap(let count): "<li class=\"hint\">\(words("guidance.gap", count: count))</li>"
            }
        }
        return "<ol class=\"plain-list text\">\(lines)</ol>"
    }
}
