public import Access
public import Core
import Organisations
import PlanReading
public import Storage

/// Items as rows: the common part in `plan_item`, what only one kind has in a table of its own.
public struct ItemStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// All items of a plan that the viewer may see, in the order of the document. Removed ones only on request.
    public func list(of plan: ID<Plan>, visibleTo viewer: Viewer, removedToo: Bool = false) throws -> [PlanItem] {
        let states: [String] = removedToo ? ["proposed", "accepted", "removed"] : ["proposed", "accepted"]
        let rows = try tx.run(
            """
            SELECT \(Self.columns) \(Self.tables) WHERE item.plan_id = \(plan) AND item.state \(in: states) AND \(PlanStore.visible(to: viewer))
            ORDER BY item.position, item.id
            """)
        return try filled(rows)
    }

    public func get(_ id: ID<PlanItem>, visibleTo viewer: Viewer) throws -> PlanItem {
        let rows = try tx.run("SELECT \(Self.columns) \(Self.tables) WHERE item.id = \(id) AND \(PlanStore.visible(to: viewer))")
        guard let item = try filled(rows).first else { throw Problem.notFound }
        return item
    }

    func add(_ item: PlanItem) throws {
        try tx.run(
            """
            INSERT INTO plan_item (id, plan_id, kind, position, section, section_title, text, span_start, span_end, confidence, state, revision)
            VALUES (\(item.id), \(item.plan), \(item.kind.rawValue), \(item.position), \(item.section), \(item.sectionTitle), \(item.text),
                \(item.span?.start), \(item.span?.end), \(item.confidence), \(item.state.rawValue), 1)
            """)
        try addDetail(of: item)
        try addAgencies(of: item)
    }

    /// - throws: `Problem.changedMeanwhile` when somebody saved since `item.revision` was read.
    func save(_ item: PlanItem) throws {
        let changed = try tx.change(
            """
            UPDATE plan_item SET position = \(item.position), section = \(item.section), section_title = \(item.sectionTitle), text = \(item.text),
                span_start = \(item.span?.start), span_end = \(item.span?.end), confidence = \(item.confidence), state = \(item.state.rawValue),
                revision = revision + 1
            WHERE id = \(item.id) AND revision = \(item.revision)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
        try removeDetail(of: item)
        try addDetail(of: item)
        try tx.run("DELETE FROM plan_item_agency WHERE item_id = \(item.id)")
        try addAgencies(of: item)
    }

    /// Ties every name of that spelling in a plan to an agency of the catalogue.
    func tie(_ names: [String], of plan: ID<Plan>, to agency: ID<Agency>) throws {
        try tx.run(
            """
            UPDATE plan_item_agency SET agency_id = \(agency)
            WHERE name \(in: names) AND item_id IN (SELECT id FROM plan_item WHERE plan_id = \(plan))
            """)
    }

    /// Gives all items of a plan room between each other again, in the order of the list.
    func renumber(_ items: [PlanItem]) throws {
        for (place, item) in items.enumerated() {
            try tx.run("UPDATE plan_item SET position = \((place + 1) * Draft.spacing) WHERE id = \(item.id)")
        }
    }

    private func addAgencies(of item: PlanItem) throws {
        for (position, named) in item.agencies.enumerated() {
            try tx.run(
                """
                INSERT INTO plan_item_agency (item_id, position, part, name, agency_id)
                VALUES (\(item.id), \(position), \(named.part.rawValue), \(named.name), \(named.agency))
                """)
        }
    }

    /// Agencies of many items by one statement: a list costs two statements, however long it is.
    func filled(_ rows: [Row]) throws -> [PlanItem] {
        var items = try rows.map(Self.item)
        if items.isEmpty { return [] }
        var named: [ID<PlanItem>: [PlanItem.Named]] = [:]
        let found =
            items.count == 1
            ? try tx.run("SELECT item_id, part, name, agency_id FROM plan_item_agency WHERE item_id = \(items[0].id) ORDER BY item_id, position")
            : try tx.run(
                "SELECT item_id, part, name, agency_id FROM plan_item_agency WHERE item_id \(in: items.map(\.id.rawValue)) ORDER BY item_id, position"
            )
        for row in found {
            let part = PlanItem.Named.Part(rawValue: try row.get("part")) ?? .coordinator
            named[try row.get("item_id"), default: []].append(PlanItem.Named(part, try row.get("name"), agency: try row.find("agency_id")))
        }
        for index in items.indices { items[index].agencies = named[items[index].id] ?? [] }
        return items
    }
}
