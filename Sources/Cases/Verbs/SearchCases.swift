import Access
import Core
import Rights
import Vault
import Web

/// Finds cases of the viewer's own unit by a number, a telephone number or a name. What was typed is recorded nowhere.
enum SearchCases {
    struct Hit: Sendable, Equatable {
        let file: CaseFile
        /// Only once the marks are taken off.
        let isNear: Bool
    }

    /// More candidates than that are not opened: the answer would be no help either.
    private static let most = 500

    static func find(_ query: String, at desk: CaseDesk) throws -> [Hit] {
        let hits: [Hit], way: String
        if query.isEmpty {
            return []
        } else if query.wholeMatch(of: #/\d\d-\d{4,5}/#) != nil {
            (hits, way) = (try numbers(query, at: desk), "number")
        } else if PhoneMatch.isNumber(query) {
            (hits, way) = (try phones(query, at: desk), "phone")
        } else {
            (hits, way) = (try names(query, at: desk), "name")
        }
        try desk.record(.casesSearched, "\(way) \(hits.count)")
        return hits
    }

    private static func numbers(_ query: String, at desk: CaseDesk) throws -> [Hit] {
        let store = CaseStore(desk.tx)
        return try store.list(visibleTo: desk.viewer, offset: 0, size: try store.count(visibleTo: desk.viewer)).filter { $0.number == query }
            .map { Hit(file: $0, isNear: false) }
    }

    private static func phones(_ query: String, at desk: CaseDesk) throws -> [Hit] {
        let seals = try desk.seals()
        let candidates = try IndexStore(desk.tx).candidates(seals.blindIndex().tokens(phone: query), .phone, of: desk.viewer.agency)
        return try CaseStore(desk.tx).searchable(.contact, visibleTo: desk.viewer, among: candidates).prefix(most).filter { file in
            let typed = try seals.read(.contact, of: file.id).content.fields["phone"] ?? ""
            return PhoneMatch.numbers(in: typed).contains { PhoneMatch.isSame($0, query) }
        }.map { Hit(file: $0, isNear: false) }
    }

    private static func names(_ query: String, at desk: CaseDesk) throws -> [Hit] {
        let seals = try desk.seals(), tokens = try seals.blindIndex().tokens(name: query)
        // A query of nothing but the commonest syllables has no tokens: all are candidates.
        let candidates = tokens.isEmpty ? nil : try IndexStore(desk.tx).candidates(tokens, .name, of: desk.viewer.agency)
        return try CaseStore(desk.tx).searchable(.identity, visibleTo: desk.viewer, among: candidates).prefix(most)
            .compactMap { file -> (match: NameMatch, name: String, file: CaseFile)? in
                let fields = try seals.read(.identity, of: file.id).content.fields
                let matches = ["name", "otherName"].compactMap { field in
                    fields[field].flatMap { name in NameMatch(query, in: name).map { ($0, name) } }
                }
                return matches.min { $0.0 < $1.0 }.map { ($0.0, $0.1, file) }
            }
            .sorted { ($0.match, $0.name, $0.file.number) < ($1.match, $1.name, $1.file.number) }
            .map { Hit(file: $0.file, isNear: $0.match == .folded) }
    }
}
