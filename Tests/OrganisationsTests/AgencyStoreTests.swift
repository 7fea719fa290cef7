import Core
import Storage
import TestSupport
import Testing

@testable import Organisations

@Suite struct `Agencies` {
    static let ward = "2025:18073"
    static let day = LocalDate(Instant(microseconds: 1_751_302_800_000_000))

    static func store(_ engine: Engine) async throws -> any Database {
        let database = try await engine.empty()
        try await database.migrate(OrganisationMigrations.all)
        try await database.write { tx in try UnitStore(tx).add(ward) }
        return database
    }

    static func agency(_ name: String, parent: ID<Agency>? = nil) -> Agency {
        Agency(id: .random(), place: ward, name: name, kind: .guess(name), parent: parent, validFrom: day)
    }

    @Test(arguments: Engines.all) func `come back as they went in`(engine: Engine) async throws {
        let database = try await Self.store(engine)
        let parent = Self.agency("Trung tâm Y tế")
        var child = Self.agency("Trạm Y tế phường", parent: parent.id)
        child.validTo = LocalDate(year: 2027, month: 12, day: 31)
        let wanted = child
        let read = try await database.write { tx in
            try AgencyStore(tx).add(parent)
            try AgencyStore(tx).add(wanted)
            return try AgencyStore(tx).get(wanted.id)
        }
        #expect(read == wanted)
    }

    @Test(arguments: Engines.all) func `stand in Vietnamese order`(engine: Engine) async throws {
        let database = try await Self.store(engine)
        let names = ["Công an", "Đoàn Thanh niên", "Dân quân", "Ủy ban", "Ấp Một", "Ban Chỉ huy", "Ẵm", "Em bé", "Êm ả"]
        let read = try await database.write { tx in
            for name in names { try AgencyStore(tx).add(Self.agency(name)) }
            return try AgencyStore(tx).list(of: Self.ward).map(\.name)
        }
        #expect(read == ["Ẵm", "Ấp Một", "Ban Chỉ huy", "Công an", "Dân quân", "Đoàn Thanh niên", "Em bé", "Êm ả", "Ủy ban"])
    }

    @Test(arguments: Engines.all) func `are found by any spelling, in their own unit only`(engine: Engine) async throws {
        let database = try await Self.store(engine)
        let (found, elsewhere) = try await database.write { tx in
            try UnitStore(tx).add("2025:06325")
            try AgencyStore(tx).add(Self.agency("Phòng Văn hóa - Xã hội"))
            return (
                try AgencyStore(tx).named("phòng văn hoá – xã hội", in: Self.ward),
                try AgencyStore(tx).named("Phòng Văn hóa - Xã hội", in: "2025:06325")
            )
        }
        #expect(found?.name == "Phòng Văn hóa - Xã hội")
        #expect(elsewhere == nil)
    }

    @Test(arguments: Engines.all) func `have one name each`(engine: Engine) async throws {
        let database = try await Self.store(engine)
        try await database.write { tx in try AgencyStore(tx).add(Self.agency("Công an phường")) }
        await #expect(throws: StorageError.self) {
            try await database.write { tx in try AgencyStore(tx).add(Self.agency("CÔNG AN PHƯỜNG")) }
        }
    }

    @Test(arguments: Engines.all) func `refuse the second of two who saved at once`(engine: Engine) async throws {
        let database = try await Self.store(engine)
        let agency = Self.agency("Trạm Y tế phường")
        try await database.write { tx in try AgencyStore(tx).add(agency) }
        var first = agency, second = agency
        first.name = "Trạm Y tế phường Thử"
        second.kind = .other
        let (saved, late) = (first, second)
        try await database.write { tx in try AgencyStore(tx).save(saved) }
        await #expect(throws: Problem.changedMeanwhile) { try await database.write { tx in try AgencyStore(tx).save(late) } }
        let read = try await database.read { tx in try AgencyStore(tx).get(agency.id) }
        #expect(read.name == "Trạm Y tế phường Thử" && read.kind == .health && read.revision == 2)
    }

    @Test func `exist from their first day to their last`() throws {
        var agency = Self.agency("Công an phường")
        agency.validTo = LocalDate(year: 2026, month: 12, day: 31)
        let days = try ["2025-06-30", "2025-07-01", "2026-12-31", "2027-01-01"].map { try #require(LocalDate($0)) }
        #expect(days.map(agency.exists(on:)) == [false, true, true, false])
    }
}

@Suite struct `Units` {
    @Test(arguments: Engines.all) func `keep the order in which they came`(engine: Engine) async throws {
        let database = try await engine.empty()
        try await database.migrate(OrganisationMigrations.all)
        let read = try await database.write { tx in
            for place in ["2025:42", "2025:18073", UnitStore.example] { try UnitStore(tx).add(place) }
            return try UnitStore(tx).list()
        }
        #expect(read == ["2025:42", "2025:18073", "example"])
    }

    @Test(arguments: Engines.all) func `get their name once, and their agencies follow`(engine: Engine) async throws {
        let database = try await engine.empty()
        try await database.migrate(OrganisationMigrations.all)
        let agency = Agency(id: .random(), place: UnitStore.unnamed, name: "Công an phường", kind: .police, validFrom: `Agencies`.day)
        let (units, place) = try await database.write { tx in
            for place in [UnitStore.unnamed, UnitStore.example] { try UnitStore(tx).add(place) }
            try AgencyStore(tx).add(agency)
            try UnitStore(tx).nameUnnamed("2025:18073")
            return (try UnitStore(tx).list(), try AgencyStore(tx).get(agency.id).place)
        }
        #expect(units == ["2025:18073", "example"])
        #expect(place == "2025:18073")
        await #expect(throws: Problem.unitNamedAlready) { try await database.write { tx in try UnitStore(tx).nameUnnamed("2025:06325") } }
    }

    @Test(arguments: Engines.all) func `are each a place of their own`(engine: Engine) async throws {
        let database = try await engine.empty()
        try await database.migrate(OrganisationMigrations.all)
        try await database.write { tx in for place in [UnitStore.unnamed, "2025:18073"] { try UnitStore(tx).add(place) } }
        await #expect(throws: Problem.unitTaken) { try await database.write { tx in try UnitStore(tx).nameUnnamed("2025:18073") } }
    }
}
