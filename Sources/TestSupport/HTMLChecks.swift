import Web

/// What must hold for every page, whoever made it: a reader of screens, an old phone and a strict browser all get the same.
public enum HTMLChecks {
    /// Forms on pages for visitors have no session and so no token.
    private static let openForms: Set = ["/sign-in", "/sign-in/code", "/sign-in/passkey", "/join"]

    /// What is wrong with a whole page, in words; nothing when all is well.
    public static func faults(in page: String) -> [String] {
        let tree = HTMLTree(page)
        return tree.faults + frame(tree) + ids(tree) + headings(tree) + labels(tree) + links(tree) + forms(tree) + policy(tree) + words(tree)
    }

    private static func frame(_ tree: HTMLTree) -> [String] {
        var faults: [String] = []
        if tree.all("html").first?["lang"]?.isEmpty != false { faults.append("<html> has no lang") }
        // A drawing has a title of its own.
        let titles = tree.elements.enumerated().filter { $0.element.name == "title" && !tree.isInside($0.offset, "svg") }.map(\.element)
        if titles.map(\.text.isBlank) != [false] { faults.append("there is not one <title> with text") }
        if tree.all("main").count != 1 { faults.append("there is not one <main>") }
        return faults
    }

    private static func ids(_ tree: HTMLTree) -> [String] {
        let all = tree.elements.compactMap { $0["id"] }
        var faults = Dictionary(grouping: all) { $0 }.filter { $1.count > 1 }.keys.sorted().map { "id \($0) stands twice" }
        let known = Set(all)
        for element in tree.elements {
            for attribute in ["for", "aria-describedby", "aria-labelledby", "aria-controls"] {
                for id in (element[attribute] ?? "").split(separator: " ") where !known.contains(String(id)) {
                    faults.append("\(attribute) names \(id), which is not there")
                }
            }
            if element.name == "a", let href = element["href"], href.hasPrefix("#"), !known.contains(String(href.dropFirst())) {
                faults.append("a link to \(href), which is not there")
            }
        }
        return faults
    }

    private static func headings(_ tree: HTMLTree) -> [String] {
        let headings = tree.elements.filter { $0.name.count == 2 && $0.name.hasPrefix("h") && $0.name != "hr" }
        var faults = headings.filter(\.text.isBlank).map { "an empty <\($0.name)>" }
        if headings.filter({ $0.name == "h1" }).count != 1 { faults.append("there is not one <h1>") }
        var level = 0
        for heading in headings {
            let next = Int(heading.name.dropFirst()) ?? 0
            if next > level + 1 { faults.append("<\(heading.name)> follows <h\(level)>") }
            level = next
        }
        return faults
    }

    private static func labels(_ tree: HTMLTree) -> [String] {
        let labelled = Set(tree.all("label").filter { !$0.text.isBlank }.compactMap { $0["for"] })
        var faults: [String] = []
        for (index, element) in tree.elements.enumerated() where ["input", "select", "textarea"].contains(element.name) {
            if ["hidden", "submit"].contains(element["type"] ?? "") { continue }
            let isNamed = element["id"].map(labelled.contains) ?? false
            if !isNamed, !tree.isInside(index, "label"), element["aria-label"]?.isBlank != false, element["aria-labelledby"] == nil {
                faults.append("<\(element.name) name=\(element["name"] ?? "")> has no label")
            }
        }
        for (index, element) in tree.elements.enumerated() where element.name == "fieldset" {
            if tree.inside(index).first(where: { $0.name == "legend" })?.text.isBlank != false { faults.append("a <fieldset> without a <legend>") }
        }
        return faults
    }

    private static func links(_ tree: HTMLTree) -> [String] {
        var faults = tree.all("img").filter { !$0.has("alt") }.map { "<img src=\($0["src"] ?? "")> has no alt" }
        for element in tree.all("a", "button") where element.text.isBlank && element["aria-label"]?.isBlank != false {
            faults.append("<\(element.name)> says nothing")
        }
        for link in tree.all("a") where link["href"]?.isEmpty != false { faults.append("<a> leads nowhere: \(link.text)") }
        return faults
    }

    private static func forms(_ tree: HTMLTree) -> [String] {
        var faults: [String] = []
        for (index, form) in tree.elements.enumerated() where form.name == "form" {
            let inside = tree.inside(index)
            let action = form["action"] ?? "itself"
            if form["method"] == "post", !openForms.contains(action) {
                let token = inside.first { $0["name"] == "_token" }
                if token?["value"]?.isEmpty != false { faults.append("the form to \(action) carries no token") }
            }
            let hasFile = inside.contains { $0["type"] == "file" }
            if hasFile, form["enctype"] != "multipart/form-data" { faults.append("the form to \(action) would send no file") }
            if !inside.contains(where: { $0.name == "button" }) { faults.append("the form to \(action) has no button") }
        }
        return faults
    }

    /// What the content security policy forbids would silently not work.
    private static func policy(_ tree: HTMLTree) -> [String] {
        tree.elements.flatMap { element -> [String] in
            var faults: [String] = []
            if element.name == "style" || element.has("style") { faults.append("inline style on <\(element.name)>") }
            if element.name == "script", element["src"] == nil { faults.append("inline script") }
            faults += element.attributes.filter { $0.name.hasPrefix("on") }.map { "\($0.name) on <\(element.name)>" }
            for attribute in ["href", "src", "action"] {
                if let address = element[attribute],
                    address.hasPrefix("http") || address.hasPrefix("//") || address.lowercased().hasPrefix("javascript:")
                {
                    faults.append("\(attribute) leads outside: \(address)")
                }
            }
            return faults
        }
    }

    /// Texts that were left as keys, or with their placeholders.
    private static func words(_ tree: HTMLTree) -> [String] {
        let shown = tree.elements.filter {
            ["h1", "h2", "h3", "p", "a", "button", "label", "legend", "th", "td", "dt", "dd", "li", "option"].contains($0.name)
        }
        return shown.flatMap { element -> [String] in
            var faults: [String] = []
            if element.text.contains(/\{[a-z]+\}/) { faults.append("a placeholder was left: \(element.text.prefix(80))") }
            for word in element.text.split(whereSeparator: \.isWhitespace) where isKey(word) { faults.append("there are no words for \(word)") }
            return faults
        }
    }

    private static func isKey(_ word: Substring) -> Bool {
        guard let first = word.split(separator: ".").first, word.contains(".") else { return false }
        return families.contains(first) && word.wholeMatch(of: /[a-z][A-Za-z]*(\.[a-zA-Z]+)+/) != nil
    }

    /// The first part of every key there is.
    private static let families = Set((Catalogue.bundled.texts[.vi] ?? [:]).keys.compactMap { $0.split(separator: ".").first })
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
