/// A page as elements that know what is around them.
struct HTMLTree {
    struct Element {
        let name: String
        let attributes: [(name: String, value: String)]
        /// Where the element around it stands in the list; nil for the outermost.
        let parent: Int?
        /// All text inside, that of the elements in it too.
        var text = ""

        func has(_ attribute: String) -> Bool { attributes.contains { $0.name == attribute } }
        subscript(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
    }

    /// In the order of their start tags.
    private(set) var elements: [Element] = []
    private(set) var faults: [String] = []

    private static let void: Set = ["meta", "link", "input", "br", "hr", "img", "col", "source", "wbr", "path", "circle", "rect", "line", "use"]
    /// A start tag of these ends an open paragraph.
    private static let blocks: Set = [
        "address", "article", "aside", "blockquote", "div", "dl", "fieldset", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "main",
        "nav", "ol", "p", "pre", "section", "table", "ul"
    ]
    private static let notInThemselves: Set = ["a", "button", "form", "label", "p", "h1", "h2", "h3"]

    init(_ text: String) {
        var reader = HTMLReader(text)
        var open: [Int] = []
        for part in reader.parts() {
            switch part {
            case .text(let text):
                for index in open { elements[index].text += text }
            case .start(let name, let attributes):
                let around = open.map { elements[$0].name }
                if around.last == "p" || around.contains("p"), Self.blocks.contains(name) { faults.append("<\(name)> inside <p>") }
                if Self.notInThemselves.contains(name), around.contains(name) { faults.append("<\(name)> inside <\(name)>") }
                elements.append(Element(name: name, attributes: attributes, parent: open.last))
                if !Self.void.contains(name) { open.append(elements.count - 1) }
            case .end(let name):
                if let last = open.last, elements[last].name == name {
                    open.removeLast()
                } else {
                    faults.append("</\(name)> where <\(open.last.map { elements[$0].name } ?? "nothing")> is open")
                }
            }
        }
        faults += open.map { "<\(elements[$0].name)> is never closed" }
        faults += reader.faults
    }

    func all(_ names: String...) -> [Element] { elements.filter { names.contains($0.name) } }

    func isInside(_ index: Int, _ name: String) -> Bool {
        var next = elements[index].parent
        while let parent = next {
            if elements[parent].name == name { return true }
            next = elements[parent].parent
        }
        return false
    }

    /// The elements inside another one.
    func inside(_ index: Int) -> [Element] {
        var inner: Set = [index]
        var found: [Element] = []
        for place in elements.indices where place > index {
            guard let parent = elements[place].parent, inner.contains(parent) else { continue }
            inner.insert(place)
            found.append(elements[place])
        }
        return found
    }
}
