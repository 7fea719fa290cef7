/// The lists of a Word file as they are defined: what each level is called and how it counts.
struct WordNumbering: Sendable {
    /// A paragraph's place in a list: by itself, or by its style.
    struct Reference: Sendable, Equatable {
        /// 0 takes the paragraph out of every list.
        var list: Int?
        var level: Int?
        /// The style that said so; its level may stand with the list instead.
        var style: String?
    }

    struct Level: Sendable {
        var start = 1
        var format = "decimal"
        /// "%1.%2." with the numbers of the levels above.
        var text = ""
        var suffix = "tab"
        var isAllDecimal = false
        /// The level whose next number begins this one again; nil: the one above; 0: never.
        var restartsAfter: Int?
        var style: String?
    }

    struct List: Sendable {
        var definition: Int
        var starts: [Int: Int] = [:]
        var levels: [Int: Level] = [:]
    }

    private(set) var lists: [Int: List] = [:]
    private var definitions: [Int: [Int: Level]] = [:]

    static let deepest = 9

    init() {}

    init(_ root: XMLTree, _ styles: WordStyles) {
        guard let numbering = root.child("numbering") else { return }
        var links: [Int: String] = [:]
        for element in numbering.children("abstractNum") {
            guard let id = element["abstractNumId"].flatMap({ Int($0) }) else { continue }
            definitions[id] = Self.levels(element)
            links[id] = element.value("numStyleLink")
        }
        for element in numbering.children("num") {
            guard let id = element["numId"].flatMap({ Int($0) }), let definition = element.number("abstractNumId") else { continue }
            var list = List(definition: definition)
            for override in element.children("lvlOverride") {
                guard let level = override["ilvl"].flatMap({ Int($0) }), (0..<Self.deepest).contains(level) else { continue }
                list.starts[level] = override.number("startOverride")
                list.levels[level] = override.child("lvl").map(Self.described)
            }
            lists[id] = list
        }
        follow(links, styles)
    }

    /// A definition may only name the style whose list holds the levels.
    private mutating func follow(_ links: [Int: String], _ styles: WordStyles) {
        for (id, style) in links {
            guard let list = styles.list(of: style), let target = lists[list]?.definition, target != id, let levels = definitions[target] else {
                continue
            }
            definitions[id] = levels
        }
    }

    private static func levels(_ element: XMLTree) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for child in element.children("lvl") {
            guard let index = child["ilvl"].flatMap({ Int($0) }), (0..<deepest).contains(index) else { continue }
            levels[index] = described(child)
        }
        return levels
    }

    private static func described(_ element: XMLTree) -> Level {
        var level = Level()
        level.start = element.number("start") ?? 0
        // A format that old programs do not know stands beside one that they do.
        level.format = element.value("numFmt") ?? element.child("AlternateContent")?.child("Fallback")?.value("numFmt") ?? "decimal"
        level.text = element.value("lvlText") ?? ""
        level.suffix = element.value("suff") ?? "tab"
        level.isAllDecimal = element.isOn("isLgl") ?? false
        level.restartsAfter = element.number("lvlRestart")
        level.style = element.value("pStyle")
        return level
    }

    func definition(of index: Int, in list: List) -> Level? { list.levels[index] ?? definitions[list.definition]?[index] }

    /// The list and level that a reference means; nil when it means none.
    func place(_ reference: Reference) -> (list: List, id: Int, level: Int)? {
        guard let id = reference.list, id != 0, let list = lists[id] else { return nil }
        let named = reference.style.flatMap { style in (0..<Self.deepest).first { definition(of: $0, in: list)?.style == style } }
        let level = reference.level ?? named ?? 0
        return (0..<Self.deepest).contains(level) ? (list, id, level) : nil
    }
}
