import Access
import Audit
import Core
import Keyring
import Organisations
import Storage
import Vault

/// Where a case goes that the unit must not handle because one of its own is a party.
enum ConflictRoute {
    /// More storeys than any administration has.
    private static let highest = 8

    /// The substitute that is named for a unit, else the unit above, else the next above that: the first that has a signed key, where
    /// none of the parties works, and that is not kept from the case itself.
    static func unit(
        insteadOf unit: ID<Agency>, avoiding others: Set<ID<Agency>>, of file: ID<CaseFile>?, at desk: CaseDesk
    ) throws -> Agency? {
        let barred = try file.map { try ConflictStore(desk.tx).barredUnits(of: $0) } ?? []
        let keys = try desk.seals().keys
        return try candidates(for: unit, at: desk).first { candidate in
            try candidate.id != unit && !others.contains(candidate.id) && !barred.contains(candidate.id) && candidate.exists(on: LocalDate(desk.now))
                && keys.canSeal(to: candidate.id)
        }
    }

    static func candidates(for unit: ID<Agency>, at desk: CaseDesk) throws -> [Agency] {
        let agencies = AgencyStore(desk.tx)
        var found = try ConflictStore(desk.tx).substitute(of: unit).flatMap(agencies.find).map { [$0] } ?? []
        var above = try agencies.find(unit)?.parent
        while let id = above, let agency = try agencies.find(id), found.count < highest {
            found.append(agency)
            above = agency.parent
        }
        return found
    }

    /// Hands a case that stands already to another unit: its keys are wrapped for that unit, the old unit's wraps are dropped, and
    /// everybody of the old unit is kept from it.
    static func move(_ file: CaseFile, to home: Agency, at desk: CaseDesk) throws {
        try desk.seals().hand(file.id, to: home.id)
        let number = try MakeCase.number(in: home.id, at: desk)
        try ConflictStore(desk.tx).move(file, to: home.id, as: number)
        try leave(file.agency, file.id, at: desk)
    }

    /// The old unit, from now on, knows of no such case.
    static func leave(_ unit: ID<Agency>, _ file: ID<CaseFile>, at desk: CaseDesk) throws {
        try desk.record(.caseRouted, file)
        try ConflictStore(desk.tx).bar(unit, from: file, by: desk.viewer.user, at: desk.now)
    }
}

extension CaseKeys {
    /// Whether a unit has a key that the log vouches for.
    func canSeal(to unit: ID<Agency>) throws -> Bool {
        do {
            _ = try newest(unit)
            return true
        } catch let problem as Problem where problem == .keyUnsigned { return false }
    }
}

extension CaseSeals {
    /// Wraps every key of a case that this unit holds for another unit.
    func hand(_ file: ID<CaseFile>, to unit: ID<Agency>) throws {
        let lock = try keys.newest(unit)
        for compartment in try PartStore(tx).wrapped(of: file, for: agency) {
            try PartStore(tx).addWrap(key(compartment, of: file).wrapped(for: lock, from: keys.own), of: file, for: unit)
        }
    }
}

extension PartStore {
    /// The compartments whose newest key is wrapped for a unit.
    func wrapped(of file: ID<CaseFile>, for agency: ID<Agency>) throws -> [Compartment] {
        try tx.run("SELECT DISTINCT compartment FROM case_wrap WHERE case_id = \(file) AND agency_id = \(agency) ORDER BY compartment")
            .compactMap { Compartment(rawValue: try $0.get("compartment")) }
    }
}
