/// The units of both tables and who belongs to whom, as read from the files.
struct PlaceTree {
    private(set) var places: [Place] = []
    /// Where each code stands in `places`. A province that went on stands under both its codes.
    private(set) var positions: [PlaceCode: Int] = [:]
    /// Former districts and current communes may stand side by side: a province that went on has had both.
    private(set) var children: [PlaceCode: [Int]] = [:]

    init(from2025: PlaceFile, before2025: PlaceFile) throws {
        places.reserveCapacity(from2025.lines.count + before2025.lines.count)
        positions.reserveCapacity(from2025.lines.count + before2025.lines.count)
        try read(from2025, as: .from2025)
        try read(before2025, as: .before2025)
    }

    private mutating func read(_ file: PlaceFile, as table: PlaceCode.Table) throws {
        var above: [PlaceCode?] = [nil, nil, nil]
        for line in file.lines {
            guard let code = PlaceCode(table, digits: line.code) else { throw file.fault(line, .code) }
            let depth = code.level.depth
            let parent = above[..<depth].last { $0 != nil } ?? nil
            guard positions[code] == nil else { throw file.fault(line, .repeated) }
            guard parent != nil || code.level == .province else { throw file.fault(line, .orphan) }
            guard let (kind, shortName) = Self.parse(name: line.text, at: code.level) else { throw file.fault(line, .name) }

            let own: PlaceCode
            if let position = survivor(of: code) {
                positions[code] = position
                own = places[position].code
            } else {
                add(Place(code: code, kind: kind, shortName: shortName, parent: parent, wentOn: line.isMarked))
                own = code
            }
            for lower in depth..<above.count { above[lower] = lower == depth ? own : nil }
        }
    }

    /// Where the province stands that the table of 2025 says is this one, unchanged.
    private func survivor(of code: PlaceCode) -> Int? {
        guard code.table == .before2025, code.level == .province, let newer = PlaceCode(.from2025, digits: code.digits) else { return nil }
        return positions[newer].flatMap { places[$0].wentOn ? $0 : nil }
    }

    private mutating func add(_ place: Place) {
        positions[place.code] = places.count
        if let parent = place.parent { children[parent, default: []].append(places.count) }
        places.append(place)
    }

    /// "Phường Thành Sen" → a ward, "Thành Sen".
    private static func parse(name: ArraySlice<UInt8>, at level: PlaceLevel) -> (PlaceKind, String)? {
        for (kind, title) in titles[level.depth] where name.count > title.count && name.starts(with: title) {
            return String(validating: name.dropFirst(title.count), as: UTF8.self).map { (kind, $0) }
        }
        return nil
    }

    private static let titles = PlaceLevel.allCases.map { level in
        PlaceKind.allCases.filter { $0.level == level }.map { (kind: $0, title: Array(($0.title + " ").utf8)) }
    }
}
