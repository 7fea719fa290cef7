import Access
import Core
import Disclosure
import Organisations
import Places
import Reporting
import Storage
import Succession
import TestSupport
import Testing

@testable import Duties

/// Two former communes of one commune of today, and the province that looks at both.
@Suite struct `Figures of units` {
    private static let province = "2025:42"
    /// Became part of Thành Sen whole.
    private static let former: [String] = {
        guard let ward = PlaceCode(World.ward) else { return [] }
        return PlaceIndex.bundled.predecessors(of: ward).filter { $0.extent == .whole && $0.former.level == .commune }.prefix(2).map(
            \.former.code.text)
    }()

    private func enter(_ code: IndicatorCode, _ counts: [(String, Int)], _ label: ReportPeriod.Label, in site: TestSite) async throws {
        guard let days = CutOff.decree(label) else { throw Problem.notFound }
        let (user, now) = (site.world.user(.officer).id, site.clock.now)
        try await site.services.database.write { tx in
            for (place, count) in counts {
                let value = IndicatorValue(
                    id: .random(), indicator: code, unit: UnitID(place), period: ReportPeriod(label, days), figure: .count(count), state: .entered,
                    at: now)
                try IndicatorStore(tx).add(value, place: place, agency: nil, shown: 0, by: user)
            }
        }
    }

    private func figures(_ code: String, _ label: ReportPeriod.Label, in site: TestSite, as viewer: Viewer) async throws -> (UnitFigures, UnitFigures)
    {
        let services = site.services
        guard let definition = IndicatorRegistry.find(code), let today = LocalDate("2026-11-23") else { throw Problem.notFound }
        return try await services.database.read { tx in
            let reader = FigureReader(definition: definition, viewer: viewer, services: services, tx: tx)
            return (try reader.reported(label), try reader.carried(label, to: today))
        }
    }

    @Test(arguments: Engines.all) func `merge to twelve today and stay five and seven as reported`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        try #require(Self.former.count == 2)
        let label = ReportPeriod.Label.half(1, year: 2025)
        try await enter("trusted_addresses", [(Self.former[0], 5), (Self.former[1], 7)], label, in: site)
        let (reported, today) = try await figures("trusted_addresses", label, in: site, as: site.clerk(of: Self.province))
        #expect(
            Dictionary(uniqueKeysWithValues: reported.lines.map { ($0.unit.rawValue, $0.figure) }) == [
                Self.former[0]: .count(5), Self.former[1]: .count(7)
            ])
        #expect(today.lines.map(\.unit.rawValue) == [World.ward])
        #expect(today.lines.first?.figure == .count(12))
        #expect(today.lines.first?.exactness == .exact)
        #expect(reported.total == .count(12) && today.total == .count(12))
    }

    @Test(arguments: Engines.all) func `are seen by the place, those above it, and nobody else`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let label = ReportPeriod.Label.half(1, year: 2026)
        try await enter("survivors_detected", [(World.ward, 3)], label, in: site)
        #expect(try await figures("survivors_detected", label, in: site, as: site.clerk(of: World.ward)).0.lines.count == 1)
        #expect(try await figures("survivors_detected", label, in: site, as: site.clerk(of: Self.province)).0.lines.count == 1)
        #expect(try await figures("survivors_detected", label, in: site, as: site.clerk(of: World.elsewhere)).0.lines.isEmpty)
        #expect(try await figures("survivors_detected", label, in: site, as: site.clerk(of: "2025:01")).0.lines.isEmpty)
    }

    @Test(arguments: Engines.all) func `refuse a correction of what somebody corrected meanwhile`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        try await enter("trusted_addresses", [(World.ward, 3)], .half(1, year: 2026), in: site)
        await #expect(throws: Problem.changedMeanwhile) { try await enter("trusted_addresses", [(World.ward, 4)], .half(1, year: 2026), in: site) }
    }

    @Test func `add shares by numerators and denominators, never by averages`() {
        // 1/2 and 1/8: a mean of percentages would say 31.25.
        #expect(UnitFigures.sum([.share(1, of: 2), .share(1, of: 8), .unknown]) == .share(2, of: 10))
        #expect(UnitFigures.sum([.count(5), .count(7)]) == .count(12))
        #expect(UnitFigures.sum([.unknown]) == .unknown)
        #expect(UnitFigures.sum([]) == nil)
    }

    private func shown(_ counts: [Int], to place: String) throws -> ShownFigures {
        let definition = try #require(IndicatorRegistry.find("survivors_detected"))
        let lines = counts.enumerated().map { number, count in
            UnitFigures.Line(unit: UnitID("2025:1800\(number)"), name: "Xã \(number)", figure: .count(count), state: .entered, sources: [])
        }
        let viewer = Viewer(user: .random(), name: "", agency: .random(), agencyName: "", place: place, roles: [.officer])
        return ShownFigures([(UnitFigures(lines: lines), nil)], of: definition, to: viewer)
    }

    @Test func `hide one to four from the level above, and what would give them away`() throws {
        let shown = try shown([3, 7, 12], to: Self.province)
        #expect(shown.lines[0].figure == .count(.fewer(than: 5)))
        let open = shown.lines.count { if case .count(.value)? = $0.figure { true } else { false } }
        // The total and both others together would be a subtraction.
        let isTotalOpen = if case .count(.value)? = shown.total { true } else { false }
        #expect(!(open == 2 && isTotalOpen))
        #expect(shown.isProtected)
    }

    @Test func `are exact for the unit that handled them`() throws {
        let shown = try shown([3], to: "2025:18000")
        #expect(shown.lines[0].figure == .count(.value(3)))
        #expect(!shown.isProtected)
    }

    @Test(arguments: [0, 5, 40]) func `show to the level above what is no small count`(count: Int) throws {
        #expect(try shown([count], to: Self.province).lines[0].figure == .count(.value(count)))
    }

    @Test(arguments: 1...4) func `never show it one to four`(count: Int) throws {
        let shown = try shown([count], to: Self.province)
        #expect(shown.lines[0].figure == .count(.fewer(than: 5)))
        #expect(shown.total == .count(.fewer(than: 5)))
    }

    /// Forty until June and forty-three in the year: three people in between.
    @Test func `give nobody away by a half and its year`() throws {
        let definition = try #require(IndicatorRegistry.find("survivors_detected"))
        let viewer = Viewer(user: .random(), name: "", agency: .random(), agencyName: "", place: Self.province, roles: [.officer])
        func figures(_ count: Int) -> UnitFigures {
            UnitFigures(lines: [
                .init(unit: UnitID(World.ward), name: "Phường", figure: .count(count), state: .entered, sources: [UnitID(World.ward)])
            ])
        }
        let periods: [ShownFigures.Period] = [(figures(40), nil), (figures(43), nil)]
        let open = (0...1).filter { index in
            if case .count(.value)? = ShownFigures(periods, at: index, of: definition, to: viewer).lines[0].figure { true } else { false }
        }
        #expect(open.count == 1)
    }

    @Test func `give no percentage on a base under ten`() throws {
        let definition = try #require(IndicatorRegistry.find("survivors_served"))
        let viewer = Viewer(user: .random(), name: "", agency: .random(), agencyName: "", place: Self.province, roles: [.officer])
        for (part, whole, isShown) in [(9, 9, false), (5, 10, true), (6, 9, false), (20, 30, true), (28, 30, false)] {
            let line = UnitFigures.Line(unit: UnitID(World.ward), name: "Phường", figure: .share(part, of: whole), state: .entered)
            let shown = ShownFigures([(UnitFigures(lines: [line]), nil)], of: definition, to: viewer)
            guard case .share(_, _, let percent)? = shown.lines[0].figure else {
                #expect(Bool(false), "a share stays one")
                continue
            }
            #expect((percent != nil) == isShown, "\(part)/\(whole)")
        }
    }

    @Test func `all have their files`() {
        #expect(Set(IndicatorRegistry.all.map(\.code)).count == IndicatorRegistry.all.count)
        for definition in IndicatorRegistry.all {
            #expect((definition.denominator != nil) == (definition.measure == .share), "\(definition.code.rawValue)")
            #expect((definition.source == .survey) == (definition.measure == .survey), "\(definition.code.rawValue)")
            for said in [definition.name, definition.definition, definition.limits, definition.unit, definition.numerator] {
                #expect(!said.vietnamese.isEmpty && !said.english.isEmpty)
            }
        }
    }
}
