/// All errors of a form at its top, each leading to its field; the page title says "Lỗi:" too (GOV.UK error summary).
public func errorSummary(_ form: Form, _ words: Words) -> HTML {
    if form.isValid { return .empty }
    let items: [HTML] = form.faults.map { "<li><a href=\"#\($0.field)\">\(words($0.key, $0.values))</a></li>" }
    return """
        <div class="error-summary" role="alert" tabindex="-1" id="errors">
          <h2>\(words("form.summary"))</h2>
          <ul>\(items)</ul>
        </div>
        """
}
