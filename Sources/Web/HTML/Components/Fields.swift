/// The fields of one form: every label, hint and error tied to its input (WCAG 1.3.1, 3.3.1), and what was typed kept.
public struct Fields: Sendable {
    public let form: Form
    public let words: Words

    public init(_ form: Form, _ words: Words) { (self.form, self.words) = (form, words) }

    public enum Kind: String, Sendable { case text, password, search, date, number, tel }

    public func text(
        _ name: String, _ label: WordKey, hint: WordKey? = nil, kind: Kind = .text, autocomplete: String = "off", width: Width = .wide,
        value: String? = nil
    ) -> HTML {
        let kept = kind == .password ? "" : value ?? form.raw(name)
        return group(
            name, label, hint,
            """
            <input class="\(width.rawValue)" id="\(name)" name="\(name)" type="\(kind.rawValue)" value="\(kept)" autocomplete="\(autocomplete)"\(attributes(name, hint))>
            """)
    }

    public enum Width: String, Sendable { case narrow = "input narrow", medium = "input medium", wide = "input" }

    public func area(_ name: String, _ label: WordKey, hint: WordKey? = nil, rows: Int = 4) -> HTML {
        group(
            name, label, hint,
            "<textarea class=\"input\" id=\"\(name)\" name=\"\(name)\" rows=\"\(rows)\"\(attributes(name, hint))>\n\(form.raw(name))</textarea>")
    }

    public func file(_ name: String, _ label: WordKey, hint: WordKey? = nil, accept: String, isMany: Bool = false) -> HTML {
        group(
            name, label, hint,
            "<input class=\"input file\" id=\"\(name)\" name=\"\(name)\" type=\"file\" accept=\"\(accept)\"\(HTML.when(isMany, " multiple"))\(attributes(name, hint))>"
        )
    }

    public struct Option: Sendable {
        public let value: String
        public let label: String
        public let hint: String?

        public init(_ value: String, _ label: String, hint: String? = nil) { (self.value, self.label, self.hint) = (value, label, hint) }
    }

    /// - parameter empty: the words of the choice that chooses nothing; nil when one must be chosen.
    public func select(_ name: String, _ label: WordKey, options: [Option], empty: WordKey? = nil, hint: WordKey? = nil) -> HTML {
        let chosen = form[name]
        let first: HTML? = empty.map { "<option value=\"\">\(words($0))</option>" }
        let rest: [HTML] = options.map { "<option value=\"\($0.value)\"\(HTML.when($0.value == chosen, " selected"))>\($0.label)</option>" }
        return group(name, label, hint, "<select class=\"input\" id=\"\(name)\" name=\"\(name)\"\(attributes(name, hint))>\(first)\(rest)</select>")
    }

    public func radios(_ name: String, _ label: WordKey, options: [Option], hint: WordKey? = nil) -> HTML {
        choices(name, label, options: options, hint: hint, chosen: [form[name]], kind: "radio")
    }

    public func checkboxes(_ name: String, _ label: WordKey, options: [Option], hint: WordKey? = nil) -> HTML {
        choices(name, label, options: options, hint: hint, chosen: Set(form.all(name)), kind: "checkbox")
    }

    private func choices(_ name: String, _ label: WordKey, options: [Option], hint: WordKey?, chosen: Set<String>, kind: String) -> HTML {
        let boxes: [HTML] = options.enumerated().map { place, option in
            // The first box carries the field's own id, so that the error summary leads to it.
            let id = place == 0 ? name : "\(name)-\(place)"
            let more: HTML? = option.hint.map { "<span class=\"hint\">\($0)</span>" }
            return """
                <div class="choice"><input type="\(kind)" id="\(id)" name="\(name)" value="\(option.value)"\(HTML.when(chosen.contains(option.value), " checked"))><label for="\(id)">\(option.label)\(more)</label></div>
                """
        }
        return """
            <fieldset class="field\(HTML.when(form.fault(of: name) != nil, " wrong"))"\(described(name, hint))>
              <legend>\(words(label))</legend>\(hintLine(name, hint))\(faultLine(name))\(boxes)
            </fieldset>
            """
    }

    private func group(_ name: String, _ label: WordKey, _ hint: WordKey?, _ input: HTML) -> HTML {
        """
        <div class="field\(HTML.when(form.fault(of: name) != nil, " wrong"))">
          <label for="\(name)">\(words(label))</label>\(hintLine(name, hint))\(faultLine(name))
          \(input)
        </div>
        """
    }

    private func hintLine(_ name: String, _ hint: WordKey?) -> HTML? { hint.map { "<p class=\"hint\" id=\"\(name)-hint\">\(words($0))</p>" } }

    private func faultLine(_ name: String) -> HTML? {
        form.fault(of: name).map {
            "<p class=\"fault\" id=\"\(name)-fault\"><span class=\"unseen\">\(words("form.error")): </span>\(words($0.key, $0.values))</p>"
        }
    }

    private func attributes(_ name: String, _ hint: WordKey?) -> HTML {
        let wrong: HTML = HTML.when(form.fault(of: name) != nil, " aria-invalid=\"true\"")
        return "\(described(name, hint))\(wrong)"
    }

    private func described(_ name: String, _ hint: WordKey?) -> HTML {
        let ids = [hint.map { _ in "\(name)-hint" }, form.fault(of: name).map { _ in "\(name)-fault" }].compactMap { $0 }
        return ids.isEmpty ? .empty : " aria-describedby=\"\(ids.joined(separator: " "))\""
    }
}
