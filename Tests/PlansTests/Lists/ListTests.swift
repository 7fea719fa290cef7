import TestSupport
import Testing

@testable import Plans

/// None, one and many; the file beside the page; nothing of it for others.
@Suite struct `A list that is narrowed, sorted and taken away` {
    /// Neither in the order of a dictionary nor in that of bytes; one looks like a formula.
    private static let names = ["Đón tiếp", "Dạy nghề", "=1+1", "Ăn ở", "Dân vận"]
    private static let sorted = ["=1+1", "Ăn ở", "Dạy nghề", "Dân vận", "Đón tiếp"]

    @Test(arguments: Engines.all, TestedList.allCases)
    func `says what to do when there is nothing`(engine: Engine, list: TestedList) async throws {
        let site = try await TestSite(engine), address = try await list.fill(site, with: [])
        let page = try await site.get(address.page, as: .officer)
        #expect(page.status == 200 && page.text.contains("class=\"empty\"") && !page.text.contains("/exports/"))
        #expect(try await site.rows(address.file, as: .officer).count == 1)
    }

    @Test(arguments: Engines.all, TestedList.allCases)
    func `shows one, and the same in its file`(engine: Engine, list: TestedList) async throws {
        let site = try await TestSite(engine), address = try await list.fill(site, with: ["Dạy nghề"])
        let page = try await site.get(address.page, as: .officer)
        #expect(page.text.contains("Dạy nghề") || !list.hasNames)
        #expect(page.text.contains("href=\"\(address.file)?\""))
        let rows = try await site.rows(address.file, as: .officer)
        try #require(rows.count == 2)
        if list.hasNames { #expect(rows[1].at(list.column) == "Dạy nghề") }
    }

    @Test(arguments: Engines.all, TestedList.allCases)
    func `shows many a page at a time, and all in its file`(engine: Engine, list: TestedList) async throws {
        let site = try await TestSite(engine), address = try await list.fill(site, with: (0..<57).map { "Việc mẫu \($0)" })
        let page = try await site.get(address.page + "?page=2", as: .officer)
        #expect(page.text.contains("Trang 2 trên 2 (57 mục)"))
        #expect(try await site.rows(address.file, as: .officer).count == 58)
    }

    @Test(arguments: Engines.all, TestedList.allCases.filter { $0.byName != nil })
    func `is sorted as a dictionary is, and no cell is a formula`(engine: Engine, list: TestedList) async throws {
        let site = try await TestSite(engine), address = try await list.fill(site, with: Self.names)
        let order = "?order=\(list.byName ?? "")"
        #expect(try await site.rows(address.file + order, as: .officer).dropFirst().map { $0.at(list.column) } == Self.sorted)
        let page = try await site.get(address.page + order, as: .officer).text
        #expect(page.contains("<details class=\"filter-box\" open>"))
        let shown = Self.below(page),
            places = Self.sorted.compactMap { (shown.firstRange(of: ">\($0)<") ?? shown.firstRange(of: "\($0) ·"))?.lowerBound }
        #expect(places.count == Self.sorted.count && places == places.sorted())
    }

    @Test(arguments: Engines.all, TestedList.allCases.filter(\.hasNames))
    func `is found in without accents, and says so when nothing is`(engine: Engine, list: TestedList) async throws {
        let site = try await TestSite(engine), address = try await list.fill(site, with: Self.names)
        let found = try await site.rows(address.file + "?q=DON%20tiep", as: .officer)
        #expect(found.dropFirst().map { $0.at(list.column) } == ["Đón tiếp"])
        let none = try await site.get(address.page + "?q=zzz", as: .officer).text
        #expect(
            none.contains("Không có mục nào như vậy") && !Self.below(none).contains("Dạy nghề<")
                && none.contains("<details class=\"filter-box\" open>"))
    }

    /// Without the choices, where the names of bodies stand too.
    private static func below(_ page: String) -> String { page.split(separator: "</details>").dropFirst().joined() }

    @Test(arguments: Engines.all, TestedList.allCases)
    func `has nothing for another unit`(engine: Engine, list: TestedList) async throws {
        let site = try await TestSite(engine), address = try await list.fill(site, with: ["Dạy nghề"])
        for path in [address.page, address.file] {
            let answer = try await site.get(path, as: .outsider)
            #expect(answer.status == 404 || !answer.text.contains("Dạy nghề"), "\(path)")
        }
        if try await site.get(address.file, as: .outsider).status == 200 {
            #expect(try await site.rows(address.file, as: .outsider).count == 1)
        }
    }
}
