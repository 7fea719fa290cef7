/// Which former commune went into which commune of 2025; places by their position in the index. One that went into several
/// was divided.
struct SuccessionTable: Sendable {
    struct Link: Sendable {
        let former: Int
        let successor: Int
    }

    private let byFormer: [Link]
    private let bySuccessor: [Link]

    init(_ file: PlaceFile, among tree: PlaceTree) throws {
        var links: [Link] = []
        links.reserveCapacity(file.lines.count * 4)
        for line in file.lines {
            guard let code = PlaceCode(.from2025, digits: line.code) else { throw file.fault(line, .code) }
            guard let successor = tree.positions[code] else { throw file.fault(line, .unknown) }
            guard !line.text.isEmpty else { throw file.fault(line, .empty) }
            for word in line.text.split(separator: UInt8(ascii: " ")) {
                guard let code = PlaceCode(.before2025, digits: word) else { throw file.fault(line, .code) }
                guard let former = tree.positions[code] else { throw file.fault(line, .unknown) }
                links.append(Link(former: former, successor: successor))
            }
        }
        byFormer = links.sorted { ($0.former, $0.successor) < ($1.former, $1.successor) }
        bySuccessor = links.sorted { ($0.successor, $0.former) < ($1.successor, $1.former) }
    }

    func links(from former: Int) -> ArraySlice<Link> {
        byFormer[byFormer.firstIndexAfterHalving { $0.former < former }...].prefix { $0.former == former }
    }

    func links(to successor: Int) -> ArraySlice<Link> {
        bySuccessor[bySuccessor.firstIndexAfterHalving { $0.successor < successor }...].prefix { $0.successor == successor }
    }
}
