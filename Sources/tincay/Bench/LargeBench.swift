import Access
import Core
import Foundation
import Organisations
import Plans
import Site
import Storage
import Web

/// The pages of a province's size: 200 programmes of 200 tasks, a hundred agencies, a thousand people.
struct LargeBench {
    let name: String
    let database: any Database
    let seconds: Double
    private static let programmes = 200, tasks = 200, agencies = 100, people = 1000

    func run(_ services: Services, _ login: String, _ password: String, _ viewer: Viewer) async throws {
        let slip = try await crowd(services, viewer.place)
        let began = ContinuousClock.now
        var last: ID<Plan>?
        for number in 1...Self.programmes {
            let id = try await ImportPlan(services)(named: "lon.txt", Array(Self.plan(number).utf8), by: viewer)
            try await PublishPlan(services)(id, by: viewer)
            last = id
        }
        let size = try await database.read { tx in
            (
                try tx.run("SELECT count(*) AS n FROM work_task WHERE kind = 'task'")[0].get("n", as: Int.self),
                try tx.run("SELECT count(*) AS n FROM work_occurrence")[0].get("n", as: Int.self)
            )
        }
        answer(
            "| \(name): large: \(Self.programmes) programmes, \(size.0) tasks, \(size.1) times, read and published in s | \((began.duration(to: .now) / .seconds(1)).figure) |"
        )
        guard let last else { return }
        let officer = try await BenchBrowser(services, login: login, password: password)
        let worker = try await BenchBrowser(services, slip: slip, password: password)
        let month = String(services.clock.today.text.prefix(7))
        for (who, browser, template, path, parameters) in [
            ("officer", officer, "/work", "/work", [:]), ("officer", officer, "/work", "/work?list=all", [:]),
            ("member", worker, "/work", "/work", [:]),
            ("officer", officer, "/plans", "/plans", [:]), ("officer", officer, "/plans/{plan}", "/plans/\(last)", ["plan": last.rawValue]),
            ("officer", officer, "/calendar", "/calendar?month=\(month)", [:]), ("member", worker, "/calendar", "/calendar?month=\(month)", [:]),
            ("officer", officer, "/search", "/search?q=tap%20huan", [:]), ("officer", officer, "/search", "/search?q=khong%20co%20o%20dau", [:])
        ] as [(String, BenchBrowser, String, String, [String: String])] {
            var bytes = 0, packed = 0
            let sample = try await Sample.of(seconds) {
                let page = try await browser.get(template, path, parameters)
                if bytes == 0 { (bytes, packed) = (page.body.count, Gzip.compress(page.body)?.count ?? page.body.count) }
            }
            answer(
                "| \(name): large: \(who) \(path.replacing(last.rawValue, with: "…")), p50 / p95 ms, bytes, bytes by gzip | \(sample.percentile(0.5).figure) / \(sample.percentile(0.95).figure), \(bytes), \(packed) |"
            )
        }
    }

    /// A hundred agencies and a thousand accounts.
    /// - returns: the slip of one of them.
    private func crowd(_ services: Services, _ place: String) async throws -> String {
        let now = services.clock.now
        return try await database.write { tx in
            var code = ""
            for number in 1...Self.agencies {
                let agency = Agency(id: .random(), place: place, name: "Cơ quan số \(number)", kind: .other, validFrom: LocalDate(now))
                try AgencyStore(tx).add(agency)
                for person in 1...(Self.people / Self.agencies) {
                    let user = User(
                        id: .random(), login: "nguoi-\(number)-\(person)", name: "Người Đo Ví Dụ \(number).\(person)", agency: agency.id,
                        roles: [.member])
                    let slip = try Accounts.add(user, in: tx, by: nil, at: now)
                    if number == 1, person == 1 { code = slip }
                }
            }
            return code
        }
    }

    private static func plan(_ number: Int) -> String {
        let tasks = (1...Self.tasks).map { task in
            """
            1.\(task). Nhiệm vụ \(task): Tổ chức tập huấn số \(task) của chương trình \(number) về tiếp nhận và chuyển gửi.
            - Cơ quan chủ trì: Cơ quan số \(1 + (number * 7 + task) % agencies).
            - Cơ quan phối hợp: Cơ quan số \(1 + (number + task * 3) % agencies).
            - Thời gian thực hiện: \(["Quý II, III hằng năm", "Thường xuyên", "Quý IV năm 2026", "Trước ngày 15/12/2026", "Quý I năm 2027"][task % 5]).
            """
        }
        return """
            ỦY BAN NHÂN DÂN
            PHƯỜNG KHÔNG CÓ THẬT
            Số: \(number)/KH-UBND
            Không Có Thật, ngày 12 tháng 02 năm 2026
            KẾ HOẠCH
            Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2026-2027, chương trình số \(number)
            I. NHIỆM VỤ
            1. Tiếp nhận và hỗ trợ
            \(tasks.joined(separator: "\n"))
            """
    }
}
