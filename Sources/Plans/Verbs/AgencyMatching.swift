import Core
import Organisations
import Storage

/// The agencies that a document names, beside those of the catalogue.
struct AgencyMatching: Sendable {
    /// Spellings in the document → the agency they mean.
    let known: [(names: [String], agency: Agency)]
    /// Spellings of one agency that the catalogue does not have yet.
    let new: [[String]]
    /// All agencies of the unit, to choose from where a name is not plain.
    let catalogue: [Agency]
    /// "các cơ quan có liên quan": groups, not offices; they stay words.
    let groups: [String]

    init(_ items: [PlanItem], in place: String, _ tx: any Transaction) throws {
        var spellings: [String: [String]] = [:], order: [String] = [], groups: [String] = []
        for item in items {
            for named in item.agencies where named.part != .reporter {
                if AgencyName.isGroup(named.name) {
                    if !groups.contains(named.name) { groups.append(named.name) }
                    continue
                }
                let key = Agency.key(named.name)
                if spellings[key] == nil { order.append(key) }
                if !(spellings[key] ?? []).contains(named.name) { spellings[key, default: []].append(named.name) }
            }
        }
        var known: [(names: [String], agency: Agency)] = [], new: [[String]] = []
        for key in order {
            let names = spellings[key] ?? []
            // All spellings have one key, so the first will find what any finds.
            if let agency = try AgencyStore(tx).named(names[0], in: place) {
                known.append((names, agency))
            } else {
                new.append(names)
            }
        }
        (self.known, self.new, self.groups) = (known, new, groups)
        catalogue = try AgencyStore(tx).list(of: place)
    }

    /// The catalogue with the likeliest meanings of a name first: those that share most of its words.
    func candidates(for name: String) -> [Agency] {
        let words = Set(VietnameseText.foldedWords(name))
        func likeness(_ agency: Agency) -> Double {
            let others = Set(VietnameseText.foldedWords(agency.name))
            return Double(words.intersection(others).count) / Double(max(1, words.union(others).count))
        }
        return catalogue.map { ($0, likeness($0)) }.sorted { $0.1 > $1.1 }.map(\.0)
    }
}
