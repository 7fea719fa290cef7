/// A whole page: the same frame around one question and one main action.
public struct Page: Sendable {
    public var title: String
    public var main: HTML
    public var crumbs: [(label: String, path: Path)]
    public var isWide: Bool
    public var hasErrors: Bool
    /// Whether a passkey may be made or asked for on it; browsers are told, and the script comes along.
    public var passkeys: Passkeys?

    public enum Passkeys: String, Sendable { case making, asking }

    public init(_ title: String, crumbs: [(label: String, path: Path)] = [], isWide: Bool = false, hasErrors: Bool = false, main: HTML) {
        (self.title, self.main, self.crumbs, self.isWide, self.hasErrors) = (title, main, crumbs, isWide, hasErrors)
    }
}

/// What surrounds a page for this visitor: the menu they may open, their name, their form token.
public struct Frame: Sendable {
    public struct Link: Sendable {
        public let label: String
        public let path: Path
        let also: [Path]

        public init(_ label: String, _ path: Path, also: [Path] = []) { (self.label, self.path, self.also) = (label, path, also) }
    }

    public var words: Words
    public var path: String
    public var menu: [Link] = []
    public var person: String?
    public var unit: String?
    public var token: String?
    /// Where the search of the whole site is.
    public var searchPath: Path?

    public init(words: Words, path: String) { (self.words, self.path) = (words, path) }

    public func html(_ page: Page) -> HTML {
        let title = (page.hasErrors ? words("form.error") + ": " : "") + page.title
        return """
            <!doctype html>
            <html lang="\(words.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title) · \(words("app.name"))</title>
            <link rel="stylesheet" href="\(Static.path("style.css"))">
            <link rel="icon" href="\(Static.path("icon.svg"))" type="image/svg+xml">
            <script type="module" src="\(Static.path("app.js"))"></script>\(page.passkeys.map { _ in scriptForPasskeys })
            </head>
            <body>
            <a class="skip" href="#main">\(words("app.skip"))</a>
            \(header)
            <div class="page\(HTML.when(page.isWide, " wide"))">
            \(crumbs(page))
            <main id="main" tabindex="-1">
            \(page.main)
            </main>
            </div>
            \(footer)
            </body>
            </html>

            """
    }

    private var scriptForPasskeys: HTML { "<script type=\"module\" src=\"\(Static.path("passkey.js"))\"></script>" }

    private var header: HTML {
        let links: [HTML] = menu.map { link in
            let here = ([link.path] + link.also).contains { path == $0.text || path.hasPrefix($0.text + "/") }
            return "<li><a href=\"\(link.path)\"\(HTML.when(here, " aria-current=\"page\""))>\(link.label)</a></li>"
        }
        let nav: HTML? = links.isEmpty ? nil : "<nav class=\"menu\" aria-label=\"\(words("app.menu"))\"><ul>\(links)</ul></nav>"
        return """
            <header class="top"><div class="bar">
            <a class="brand" href="/"><span class="mark" aria-hidden="true"></span>\(words("app.name"))</a>
            \(search)\(account)
            </div>\(nav)</header>
            """
    }

    /// Reached by `/` from everywhere.
    private var search: HTML? {
        guard let search = searchPath, person != nil else { return nil }
        return """
            <form class="find" role="search" method="get" action="\(search)"><label class="unseen" for="find">\(words("app.search"))</label>
            <input class="input" id="find" type="search" name="q" placeholder="\(words("app.search"))" maxlength="100"><button class="button quiet" type="submit">\(words("app.searchButton"))</button></form>
            """
    }

    private var account: HTML? {
        guard let person, let token else { return nil }
        return """
            <div class="account"><a href="/account" class="who"><strong>\(person)</strong>\(unit.map { unit -> HTML in "<span>\(unit)</span>" })</a>
            <form method="post" action="/sign-out"><input type="hidden" name="_token" value="\(token)"><button class="button quiet" type="submit">\(words("access.signOut"))</button></form></div>
            """
    }

    private func crumbs(_ page: Page) -> HTML {
        if page.crumbs.isEmpty { return .empty }
        let items: [HTML] = page.crumbs.map { "<li><a href=\"\($0.path)\">\($0.label)</a></li>" }
        return "<nav class=\"crumbs\" aria-label=\"\(words("app.crumbs"))\"><ol>\(items)</ol></nav>"
    }

    private var footer: HTML {
        let languages: [HTML] = Language.allCases.map { language in
            let target: Path = "/language/\(value: language.rawValue)?back=\(value: path)"
            return language == words.language
                ? "<li><span lang=\"\(language.rawValue)\" aria-current=\"true\">\(language.endonym)</span></li>"
                : "<li><a lang=\"\(language.rawValue)\" hreflang=\"\(language.rawValue)\" href=\"\(target)\">\(language.endonym)</a></li>"
        }
        return "<footer class=\"foot\"><p>\(words("app.promise"))</p><ul>\(languages)</ul></footer>"
    }
}
