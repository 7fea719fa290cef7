import Access
import Core
import Vault

/// Whether somebody of whom a case speaks is somebody who works here. Pure; run in memory before anything is sealed.
///
/// Practice reference §4.4: "perpetrator names matched … to staff list, human confirms". A telephone number or the office that
/// agrees with a name is taken for certain; a name alone is many people's, and a person is asked.
struct SamePerson {
    /// One field that was typed.
    struct Statement: Sendable {
        enum Role: Sendable { case perpetrator, herself, story }

        let field: String
        let text: String
        let role: Role
    }

    struct Match: Sendable, Equatable {
        let person: StaffMember
        /// The field to speak of when it is asked about.
        let field: String
        /// They must have nothing to do with the case, and are not asked about.
        let isBarred: Bool
        /// They are she or the alleged perpetrator, for certain: then their whole unit must have nothing to do with it.
        let isParty: Bool
    }

    private let statements: [Statement]
    private let words: [(plain: [String], exact: [String])]
    private let phones: [[String]]

    init(_ statements: [Statement]) {
        self.statements = statements
        words = statements.map { (VietnameseText.foldedWords($0.text), VietnameseName.words($0.text)) }
        phones = statements.map { PhoneNumbers.find(in: $0.text) }
    }

    /// - parameter writer: who typed this; that they are named in a story they wrote down says nothing.
    func matches(among staff: [StaffMember], writer: ID<User>) -> [Match] {
        staff.compactMap { person in match(person, isWriter: person.id == writer) }
    }

    private func match(_ person: StaffMember, isWriter: Bool) -> Match? {
        let name = VietnameseName(person.name), office = Self.office(person.office)
        let named = statements.indices.filter { name.occurs(in: words[$0]) }
        let called = statements.indices.filter { place in phones[place].contains { PhoneMatch.isSame($0, person.phone ?? "") } }
        let agrees = !called.isEmpty || (!named.isEmpty && words.contains { $0.plain.holds(office) })
        let found = (named + called).sorted { Self.weight(statements[$0]) < Self.weight(statements[$1]) }
        guard let first = found.first else { return nil }
        let role = statements[first].role
        if isWriter, role == .story { return nil }
        let isCertain = agrees && !named.isEmpty
        switch role {
        case .perpetrator:
            let isParty = isCertain || called.contains { statements[$0].role == .perpetrator }
            return Match(person: person, field: statements[first].field, isBarred: true, isParty: isParty)
        case .herself: return Match(person: person, field: statements[first].field, isBarred: isCertain, isParty: isCertain)
        case .story: return Match(person: person, field: statements[first].field, isBarred: isCertain, isParty: false)
        }
    }

    private static func weight(_ statement: Statement) -> Int {
        switch statement.role {
        case .perpetrator: 0
        case .herself: 1
        case .story: 2
        }
    }

    /// What an office is called in talk: its first three words, "công an phường" of "Công an phường Hoa Ban".
    private static func office(_ name: String) -> [String] { Array(VietnameseText.foldedWords(name).prefix(3)) }
}

extension [String] {
    /// Whether these words stand there one after the other.
    func holds(_ phrase: [String]) -> Bool {
        guard !phrase.isEmpty, count >= phrase.count else { return false }
        return (0...(count - phrase.count)).contains { start in self[start..<(start + phrase.count)].elementsEqual(phrase) }
    }
}
