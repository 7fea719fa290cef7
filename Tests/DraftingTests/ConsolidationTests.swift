import Testing

@testable import Drafting

@Suite struct `Reports of several units as one` {
    private func unit(_ name: String, _ figure: Figure, _ measure: ReportedCell.Measure = .count, says lines: [String] = []) -> UnitContent {
        UnitContent(
            unit: name, name: "xã \(name)", cells: [ReportedCell(key: "a", label: "Số lớp", unit: "lớp", measure: measure, figure: figure)],
            lines: lines.map { (.proposals, $0) })
    }

    @Test func `add counts, and name what they leave out`() throws {
        let sum = try #require(Consolidation([unit("A", .number(5)), unit("B", .number(7)), unit("C", .unknown)]).cells.first)
        #expect(sum.figure == .number(12) && sum.left == ["C"])
    }

    @Test func `weigh shares by their parts`() throws {
        let sum = try #require(Consolidation([unit("A", .share(1, of: 2), .share), unit("B", .share(0, of: 8), .share)]).cells.first)
        #expect(sum.figure == .share(1, of: 10))
    }

    @Test(arguments: [([Figure.missing, .missing], Figure.missing), ([.missing, .unknown], .unknown), ([.number(0), .missing], .number(0))])
    func `tell nothing, unknown and zero apart`(figures: [Figure], sum: Figure) {
        #expect(Consolidation(figures.enumerated().map { unit(String($0.offset), $0.element) }).cells.first?.figure == sum)
    }

    @Test func `add no figure of another kind, and none that stands alone`() throws {
        let mixed = try #require(Consolidation([unit("A", .number(5)), unit("B", .share(1, of: 2))]).cells.first)
        #expect(mixed.figure == .number(5) && mixed.left == ["B"])
        #expect(Consolidation([unit("A", .number(5), .alone)]).cells.first?.figure == .missing)
    }

    @Test func `keep two sentences that contradict each other, and join those that agree`() {
        let lines = Consolidation([
            unit("A", .missing, says: ["Kinh phí đủ."]), unit("B", .missing, says: ["Kinh phí  đủ."]),
            unit("C", .missing, says: ["Kinh phí không đủ."])
        ]).narrative[.proposals]
        #expect(lines?.map(\.line.text) == ["Xã A, xã B: kinh phí đủ.", "Xã C: kinh phí không đủ."])
        #expect(lines?.first?.line.rows == [.init(.unit, "A"), .init(.unit, "B")])
    }

    @Test(arguments: [(5, "Xã 0, xã 1, xã 2, xã 3, xã 4: đủ."), (6, "6 đơn vị: đủ.")]) func `name up to five units`(count: Int, text: String) {
        let units = (0..<count).map { unit(String($0), .missing, says: ["Đủ."]) }
        #expect(Consolidation(units).narrative[.proposals]?.first?.line.text == text)
    }

    @Test(arguments: 0..<60) func `lose nothing and count nothing twice`(seed: Int) {
        var maker = FactsMaker(seed: seed)
        let figures = (0..<(1 + maker.next(50))).map { _ in maker.next(5) == 0 ? Figure.missing : .number(Double(maker.next(100))) }
        let sum = Consolidation(figures.enumerated().map { unit(String($0.offset), $0.element) }).cells[0]
        let values = figures.compactMap(\.value)
        #expect(sum.figure == (values.isEmpty ? .missing : .number(values.reduce(0, +))))
        #expect(sum.parts.count == figures.count && sum.left.count == figures.count - values.count)
    }
}
