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

    struct Found: Sendable, Equatable {
        let hits: [Hit]
        /// There were more candidates than are opened: who was meant may be missing.
        let isCut: Bool
    }

    /// More candidates than that are not opened.
    static let most = 500

    static func find(_ query: String, at desk: CaseDesk, most: Int = Self.most) throws -> Found {
        let hits: [Hit], way: String
        var isCut = false
        if query.isEmpty {
            return Found(hits: [], isCut: false)
        } else if query.wholeMatch(of: #/\d\d-\d{4,5}/#) != nil {
            (hits, way) = (try numbers(query, at: desk), "number")
        } else if PhoneMatch.isNumber(query) {
            let files = try phoneCandidates(query, at: desk)
            (hits, way, isCut) = (try phones(query, in: files.prefix(most), at: desk), "phone", files.count > most)
        } else {
            let files = try nameCandidates(query, at: desk)
            (hits, way, isCut) = (try names(query, in: files.prefix(most), at: desk), "name", files.count > most)
        }
        try desk.record(.casesSearched, "\(way) \(hits.count)\(isCut ? " cut" : "")")
        return Found(hits: hits, isCut: isCut)
    }

    private static func numbers(_ query: String, at desk: CaseDesk) throws -> [Hit] {
        let store = CaseStore(desk.tx)
        return try store.list(visibleTo: desk.viewer, offset: 0, size: try store.count(visibleTo: desk.viewer)).filter { $0.number == query }
            .map { Hit(file: $0, isNear: false) }
    }

    private static func phoneCandidates(_ query: String, at desk: CaseDesk) throws -> [CaseFile] {
        let tokens = try desk.seals().blindIndex().tokens(phone: query)
        let ids = try IndexStore(desk.tx).candidates(tokens, .phone, of: desk.viewer.agency)
        return try CaseStore(desk.tx).searchable(.contact, visibleTo: desk.viewer, among: ids)
    }

    private static func phones(_ query: String, in files: ArraySlice<CaseFile>, at desk: CaseDesk) throws -> [Hit] {
        let seals = try desk.seals()
        return try files.filter { file in
            let typed = try seals.read(.contact, of: file.id).content.fields["phone"] ?? ""
            return PhoneMatch.numbers(in: typed).contains { PhoneMatch.isSame($0, query) }
        }.map { Hit(file: $0, isNear: false) }
    }

    private static func nameCandidates(_ query: String, at desk: CaseDesk) throws -> [CaseFile] {
        let tokens = try desk.seals().blindIndex().tokens(name: query)
        // A query of nothing but the commonest syllables has no tokens: all are candidates.
        let ids = tokens.isEmpty ? nil : try IndexStore(desk.tx).candidates(tokens, .name, of: desk.viewer.agency)
        return try CaseStore(desk.tx).searchable(.identity, visibleTo: desk.viewer, among: ids)
    }

    private static func names(_ query: String, in files: ArraySlice<CaseFile>, at desk: CaseDesk) throws -> [Hit] {
        let seals = try desk.seals()
        return try files.compactMap { file -> (match: NameMatch, name: String, file: CaseFile)? in
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
