public import Access
public import Core
public import Storage

/// Figures of targets: rows that are only ever added, seen by whoever sees the target.
public struct ActualStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// Every version of every period, in the order they were entered.
    public func list(of target: ID<PlanTarget>, visibleTo viewer: Viewer) throws -> [TargetActual] {
        try list(of: [target], visibleTo: viewer)[target] ?? []
    }

    func list(of targets: [ID<PlanTarget>], visibleTo viewer: Viewer) throws -> [ID<PlanTarget>: [TargetActual]] {
        if targets.isEmpty { return [:] }
        var actuals = try tx.run(
            """
            SELECT actual.id, actual.target_id, actual.year, actual.part, actual.version, actual.value, actual.numerator, actual.denominator,
                actual.source, actual.note, actual.reason, actual.at, account.name AS author_name, worker.name AS agency_name
            FROM target_actual actual JOIN account ON account.id = actual.author_id JOIN agency worker ON worker.id = actual.agency_id
                JOIN target ON target.id = actual.target_id JOIN plan_item item ON item.id = target.id JOIN plan ON plan.id = target.plan_id
            WHERE actual.target_id \(in: targets.map(\.rawValue)) AND \(TargetStore.visible(to: viewer))
            ORDER BY actual.at, actual.version, actual.id
            """
        ).map(Self.actual)
        let files = try files(of: actuals.map(\.id))
        for index in actuals.indices { actuals[index].files = files[actuals[index].id] ?? [] }
        return Dictionary(grouping: actuals, by: \.target)
    }

    func add(_ entry: FigureEntry, version: Int, to target: ID<PlanTarget>, by viewer: Viewer, at now: Instant) throws -> ID<TargetActual> {
        let id = ID<TargetActual>.random()
        var (value, numerator, denominator): (Double?, Int?, Int?) = (nil, nil, nil)
        switch entry.figure {
        case .number(let number): value = number
        case .share(let part, let whole): (numerator, denominator) = (part, whole)
        case .unknown: break
        }
        try tx.run(
            """
            INSERT INTO target_actual (id, target_id, year, part, version, value, numerator, denominator, source, note, reason, author_id, agency_id, at)
            VALUES (\(id), \(target), \(entry.period.year), \(entry.period.part.rawValue), \(version), \(value), \(numerator), \(denominator),
                \(entry.source), \(entry.note), \(entry.reason), \(viewer.user), \(viewer.agency), \(now))
            """)
        return id
    }

    func attach(_ file: ID<StoredFile>, to actual: ID<TargetActual>) throws {
        try tx.run("INSERT INTO target_actual_file (actual_id, file_id) VALUES (\(actual), \(file))")
    }

    /// The evidence of a target, for whoever may see that.
    func file(_ id: ID<StoredFile>, of target: ID<PlanTarget>, visibleTo viewer: Viewer) throws -> ID<StoredFile> {
        let row = try tx.first(
            """
            SELECT held.file_id FROM target_actual_file held JOIN target_actual actual ON actual.id = held.actual_id
                JOIN target ON target.id = actual.target_id JOIN plan_item item ON item.id = target.id JOIN plan ON plan.id = target.plan_id
            WHERE held.file_id = \(id) AND target.id = \(target) AND \(TargetStore.visible(to: viewer))
            """)
        guard let row else { throw Problem.notFound }
        return try row.get("file_id")
    }

    private func files(of actuals: [ID<TargetActual>]) throws -> [ID<TargetActual>: [TargetActual.File]] {
        if actuals.isEmpty { return [:] }
        var files: [ID<TargetActual>: [TargetActual.File]] = [:]
        for row in try tx.run(
            """
            SELECT held.actual_id, file.id, file.name FROM target_actual_file held JOIN file ON file.id = held.file_id
            WHERE held.actual_id \(in: actuals.map(\.rawValue)) ORDER BY held.actual_id, file.name, file.id
            """)
        {
            files[try row.get("actual_id"), default: []].append(.init(id: try row.get("id"), name: try row.get("name")))
        }
        return files
    }

    private static func actual(_ row: Row) throws -> TargetActual {
        guard let part = TargetPeriod.Part(rawValue: try row.get("part")) else { throw StorageError.unreadable("target_actual.part") }
        let figure: TargetActual.Figure
        if let value: Double = try row.find("value") {
            figure = .number(value)
        } else if let numerator: Int = try row.find("numerator"), let denominator: Int = try row.find("denominator") {
            figure = .share(numerator, of: denominator)
        } else {
            figure = .unknown
        }
        return TargetActual(
            id: try row.get("id"), target: try row.get("target_id"), period: TargetPeriod(year: try row.get("year"), part),
            version: try row.get("version"), figure: figure, source: try row.find("source"), note: try row.find("note"),
            reason: try row.find("reason"), author: try row.get("author_name"), agencyName: try row.get("agency_name"), at: try row.get("at"))
    }
}
