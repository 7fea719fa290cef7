import Foundation
import Testing
import Web

/// Words are data, so they are tested like data: nothing missing, nothing left over, the same placeholders in every language.
@Suite struct `The words` {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let sources: String = {
        let folder = root.appendingPathComponent("Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        return files.filter { $0.pathExtension == "swift" }.compactMap { try? String(contentsOf: $0, encoding: .utf8) }.joined(separator: "\n")
    }()

    private static func texts(_ language: Language) -> [String: String] { Catalogue.bundled.texts[language] ?? [:] }

    /// Plural forms are one key.
    private static func bare(_ key: String) -> String {
        key.hasSuffix(".one") || key.hasSuffix(".other") ? String(key[..<key.lastIndex(of: ".")!]) : key
    }

    /// Everything between double quotes that looks like a key.
    private static let literals: Set<String> = {
        var found: Set<String> = []
        for match in sources.matches(of: #/"([a-z][A-Za-z]*(?:\.[A-Za-z]+)+)"/#) { found.insert(String(match.1)) }
        return found
    }()

    private static let families: Set<String> = {
        var found: Set<String> = []
        for match in sources.matches(of: #/\.of\("([A-Za-z.]+)"/#) { found.insert(String(match.1)) }
        return found
    }()

    @Test func `are the same keys in every language`() {
        let vietnamese = Set(Self.texts(.vi).keys.map(Self.bare)), english = Set(Self.texts(.en).keys.map(Self.bare))
        #expect(vietnamese.subtracting(english).sorted() == [])
        #expect(english.subtracting(vietnamese).sorted() == [])
        #expect(vietnamese.count > 100)
    }

    @Test func `have no empty text`() {
        for language in Language.allCases {
            #expect(Self.texts(language).filter { $0.value.trimmingCharacters(in: .whitespaces).isEmpty }.keys.sorted() == [])
        }
    }

    @Test func `have the same placeholders in every language`() {
        func placeholders(_ text: String) -> Set<String> { Set(text.matches(of: #/\{([A-Za-z]+)\}/#).map { String($0.1) }) }
        for (key, text) in Self.texts(.vi) {
            guard let other = Self.texts(.en)[key] else { continue }
            #expect(placeholders(text) == placeholders(other), "\(key)")
        }
    }

    @Test func `have both forms wherever English counts`() {
        let keys = Self.texts(.en).keys
        for key in keys where key.hasSuffix(".one") { #expect(keys.contains(Self.bare(key) + ".other"), "\(key)") }
    }

    @Test func `are composed (NFC) in the files`() {
        for language in Language.allCases {
            for (key, text) in Self.texts(language) { #expect(Array(text.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8), "\(key)") }
        }
    }

    @Test func `exist for every problem, with advice`() {
        let codes = Self.sources.matches(of: #/Problem\(\s*"([A-Za-z.]+)"/#).map { String($0.1) }
        #expect(codes.count > 10)
        for code in codes {
            #expect(Self.texts(.vi)["problem.\(code)"] != nil, "problem.\(code)")
            #expect(Self.texts(.vi)["advice.\(code)"] != nil, "advice.\(code)")
        }
    }

    @Test func `exist for every act of the audit log`() {
        let acts = Self.sources.matches(of: #/AuditAct\("([A-Za-z.\-]+)"\)/#).map { String($0.1) }
        #expect(acts.count > 10)
        for act in acts { #expect(Self.texts(.vi)["audit.act.\(act)"] != nil, "audit.act.\(act)") }
    }

    /// A literal of a name space that the words have must be a key, a family, or the name of an act or a problem.
    @Test func `exist for every key in the sources`() {
        let keys = Set(Self.texts(.vi).keys.map(Self.bare))
        let spaces = Set(keys.compactMap { $0.split(separator: ".").first.map(String.init) }).subtracting(["problem", "advice", "audit"])
        let named = Set(Self.sources.matches(of: #/(?:Problem|AuditAct)\(\s*"([A-Za-z.]+)"/#).map { String($0.1) })
        let used = Self.literals.filter { spaces.contains(String($0.split(separator: ".")[0])) }
        #expect(used.count > 100)
        #expect(
            used.subtracting(keys).subtracting(named).subtracting(Self.families).filter { name in
                ![".json", ".css", ".js"].contains { name.hasSuffix($0) }
            }.sorted() == [])
    }

    @Test func `are all used`() {
        let keys = Set(Self.texts(.vi).keys.map(Self.bare))
        let unused = keys.filter { key in !Self.literals.contains(key) && !Self.families.contains { key.hasPrefix($0 + ".") } }
        #expect(unused.sorted() == [])
    }
}
