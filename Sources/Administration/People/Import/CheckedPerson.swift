import Access
import Core
import Organisations
import Web

/// One line of a list of people beside what it would become, with every error found in it.
struct CheckedPerson: Sendable {
    let line: PeopleList.Line
    /// What they will sign in with; empty when none could be made.
    let login: String
    /// Nil when there are errors.
    let user: User?
    let faults: [Fault]

    struct Fault: Sendable, ExpressibleByStringLiteral {
        let key: WordKey
        var values: [String: String] = [:]

        init(_ key: WordKey, _ values: [String: String]) { (self.key, self.values) = (key, values) }
        init(stringLiteral key: StaticString) { self.key = WordKey(stringLiteral: key) }
    }

    /// - parameter taken: the names to sign in with that are in use in the installation.
    static func check(_ lines: [PeopleList.Line], agencies: [Agency], taken: Set<String>, by viewer: Viewer, _ catalogue: Catalogue)
        -> [CheckedPerson]
    {
        // Those written in the file come first: a made one must not take one away.
        let written = lines.map { $0.login.isEmpty ? nil : User.login($0.login) }
        var used = taken.union(written.compactMap { $0 }), seen: Set<String> = []
        let roles = RoleNames(catalogue)
        let byKey = Dictionary(agencies.map { (Agency.key($0.name), $0) }) { first, _ in first }
        return zip(lines, written).map { line, given in
            var faults: [Fault] = []
            let login = line.login.isEmpty ? SuggestedLogin.of(line.name, taken: &used) ?? "" : given ?? line.login
            if !seen.insert(login).inserted { faults.append("people.loginTwice") }
            if taken.contains(login) { faults.append("people.loginTaken") }
            let agency = byKey[Agency.key(line.agency)]
            if agency == nil { faults.append(line.agency.isEmpty ? "people.agencyMissing" : "people.agencyUnknown") }
            let held = roles.roles(of: line.roles)
            if held == nil { faults.append("people.roleUnknown") }
            // The same rules as for one person, in the words of the same form.
            let typed = Form(fields: [
                "name": [line.name], "login": [login], "agency": [agency?.id.rawValue ?? ""], "roles": (held ?? [.member]).map(\.rawValue)
            ])
            switch PersonDetails.check(typed, agencies: agencies, by: viewer) {
            case .invalid(let form): faults += form.faults.filter { $0.field != "agency" }.map { Fault($0.key, $0.values) }
            case .valid(let details):
                guard faults.isEmpty else { break }
                let user = User(id: .random(), login: login, name: details.name, agency: details.agency, roles: details.roles)
                return CheckedPerson(line: line, login: login, user: user, faults: [])
            }
            return CheckedPerson(line: line, login: login, user: nil, faults: faults)
        }
    }
}

/// Roles by the names people write into a list, in every language we have.
private struct RoleNames {
    private var byName: [String: Role] = [:]

    init(_ catalogue: Catalogue) {
        for language in Language.allCases {
            let words = catalogue.words(in: language)
            for role in Role.allCases { byName[Self.key(words(.of("role", role.rawValue)))] = role }
        }
        for role in Role.allCases { byName[role.rawValue] = role }
    }

    /// Several are parted by commas or semicolons; nil when one of them is unknown.
    func roles(of text: String) -> Set<Role>? {
        let names = text.split(whereSeparator: { $0 == "," || $0 == ";" }).map { Self.key(String($0)) }.filter { !$0.isEmpty }
        if names.isEmpty { return [.member] }
        let found = names.compactMap { byName[$0] }
        return found.count == names.count ? Set(found) : nil
    }

    private static func key(_ text: String) -> String { VietnameseText.foldedWords(text).joined(separator: " ") }
}
