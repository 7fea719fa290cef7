import Access
import Core
import Foundation
import Storage
import TestSupport
import Testing
import Vault
import Web

@testable import Cases

@Suite struct `After a unit's key was made anew, a case` {
    private func wraps(of file: CaseFile, _ office: Office) async throws -> [CompartmentWrap] {
        try await office.site.services.database.read { tx in
            try Compartment.allCases.compactMap { try PartStore(tx).wrap($0, of: file.id, for: file.agency) }
        }
    }

    /// Whether somebody who kept that private half opens a key of the table with it.
    private func opens(_ wrap: CompartmentWrap, _ kit: UnitKit, sender: TrustedKey) -> Bool {
        (try? CompartmentKey(wrap, openedBy: kit.key, from: sender)) != nil
    }

    @Test(arguments: Engines.all) func `is closed to the earlier key once somebody opened it, and not before`(engine: Engine) async throws {
        var office = try await Office(engine)
        let first = try await office.make(), second = try await office.make(name: "Lò Thị Bịa")
        let old = try #require(office.kits[first.agency])
        try office.rotate()
        let new = try #require(office.kits[first.agency])
        for wrap in try await wraps(of: first, office) { #expect(opens(wrap, old, sender: old.trusted)) }
        _ = try await office.at(.caseworker) { desk in try CaseOverview.of(first.id, at: desk) }
        let renewed = try await wraps(of: first, office)
        #expect(renewed.count == 6)
        for wrap in renewed {
            #expect(!opens(wrap, old, sender: old.trusted) && !opens(wrap, old, sender: new.trusted))
            #expect(opens(wrap, new, sender: new.trusted))
        }
        // The other case waits for its own opening.
        for wrap in try await wraps(of: second, office) { #expect(opens(wrap, old, sender: old.trusted)) }
        #expect(try await office.acts(of: first).contains("cases.wrapped 6"))
        #expect(try await office.acts(of: second) == ["cases.made"])
        let read = try await office.at(.caseworker) { desk in try KeepPart.reveal(.identity, of: first.id, at: desk) }
        #expect(read.content.fields == ["name": "Đặng Thị Hồng"])
        #expect(try await office.acts(of: first).filter { $0.hasPrefix("cases.wrapped") }.count == 1)
    }

    @Test(arguments: Engines.all) func `opens as before for whoever was not given the earlier key, but for what is sealed`(engine: Engine)
        async throws
    {
        var office = try await Office(engine)
        let file = try await office.make()
        try office.rotate()
        office.kits[file.agency]?.earlier = []
        let left = office
        #expect(try await left.at(.caseworker) { desk in try CaseOverview.of(file.id, at: desk).file.id } == file.id)
        await #expect(throws: Refusal.cannotOpen) {
            try await left.at(.caseworker) { desk in try KeepPart.reveal(.identity, of: file.id, at: desk) }
        }
    }

    /// The whole way, by the pages: a member leaves, the next one to sign in makes another key, and opens a case.
    @Test(arguments: Engines.all) func `is wrapped anew by the pages`(engine: Engine) async throws {
        let site = try await TestSite(engine, handling: true)
        try await site.makeUnitKey(by: .caseworker, admitting: [.supervisor])
        let typed: TestFields = ["name": "Đặng Thị Hồng", "consent": "given", "next": "contact", "nextDay": ""]
        let path = try #require(try await site.post("/cases", typed, as: .caseworker).location)
        func keys() async throws -> Set<[UInt8]> {
            try await site.services.database.read { tx in Set(try tx.run("SELECT unit_key FROM case_wrap").map { try $0.get("unit_key") }) }
        }
        let before = try await keys()
        #expect(before.count == 1)
        #expect(try await site.post("/unit-key/renewal", as: .supervisor).status == 303)
        #expect(try await keys() == before)
        #expect(try await site.get(path, as: .supervisor).status == 200)
        let after = try await keys()
        #expect(after.count == 1 && after.isDisjoint(with: before))
        #expect(try await site.post("\(path)/parts/identity/reveal", as: .caseworker).text.contains("Đặng Thị Hồng"))
    }
}
