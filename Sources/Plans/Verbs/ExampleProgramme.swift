public import Access
import Audit
import Core
import Organisations
import Storage
import Web

/// The programme of a ward that does not exist, so that a new installation shows what it is for.
///
/// Everybody signed in may look at it; nobody can sign in as its people.
public struct ExampleProgramme: Sendable {
    let services: Services

    public init(_ services: Services) { self.services = services }

    /// - parameter ward: 0 is the one every installation shows; others are for `tincay demo`.
    /// - parameter livingYear: whether its agencies have worked on it for the first year.
    public func add(ward: Int = 0, livingYear: Bool = false) async throws {
        guard let text = Resource.all(below: "example/").first(where: { $0.path == "example/plan.txt" }) else { return }
        let viewer = try await people(ward)
        let plan = try await ImportPlan(services)(named: "ke-hoach-hoa-ban.txt", Self.text(text.bytes, ward), by: viewer)
        try await PublishPlan(services)(plan, by: viewer)
        if livingYear { return try await live(plan, viewer, ward) }
        let tasks = try await services.database.read { tx in try ItemStore(tx).list(of: plan, visibleTo: viewer) }.filter { $0.kind == .task }
        for (task, note) in zip(tasks, Self.notes) {
            try await ActOnWork(services)(.progress, on: ID(of: task.id), nil, ActInput(text: note), by: viewer)
        }
    }

    /// Somebody at each agency that leads, and a leader of the unit; none of them can sign in.
    private func live(_ plan: ID<Plan>, _ officer: Viewer, _ ward: Int) async throws {
        let people = try await services.database.write { tx in
            let leads = try TaskStore(tx).list(of: plan, visibleTo: officer).compactMap(\.lead)
            var people: [ID<Agency>: Viewer] = [:]
            for (number, agency) in Set(leads).sorted(by: { $0.rawValue < $1.rawValue }).enumerated() {
                people[agency] = try Self.person("vi-du-\(ward)-\(number + 1)", agency, .member, officer.place, tx)
            }
            return people
        }
        let leader = try await services.database.write { tx in
            try Self.person("vi-du-\(ward)-ld", officer.agency, .leader, officer.place, tx)
        }
        guard let year = try await services.database.read({ tx in try PlanStore(tx).get(plan, visibleTo: officer) }).head.startYear else { return }
        try await YearOfWork(services, officer: officer, leader: leader).live(plan, in: year, people: people)
    }

    private static func person(_ login: String, _ agency: ID<Agency>, _ role: Role, _ place: String, _ tx: any Transaction) throws -> Viewer {
        let user = User(id: .random(), login: login, name: "Người Ví Dụ", agency: agency, roles: [role], isActive: false)
        try UserStore(tx).add(user)
        return Viewer(user: user.id, name: user.name, agency: agency, agencyName: "", place: place, roles: [role])
    }

    private static func text(_ bytes: [UInt8], _ ward: Int) -> [UInt8] {
        if ward == 0 { return bytes }
        let text = String(decoding: bytes, as: UTF8.self)
        return Array(text.replacing("Hoa Ban", with: "Hoa Ban \(ward)").replacing("HOA BAN", with: "HOA BAN \(ward)").utf8)
    }

    private func people(_ ward: Int) async throws -> Viewer {
        let place = ward == 0 ? UnitStore.example : "\(UnitStore.example):\(ward)"
        let now = services.clock.now
        let agency = Agency(id: .random(), place: place, name: "Phòng Văn hóa - Xã hội", kind: .socialAffairs, validFrom: LocalDate(now))
        // Closed from the start: an account of the example can never be signed in to.
        let person = User(
            id: .random(), login: ward == 0 ? "vi-du" : "vi-du-\(ward)", name: "Nguyễn Thị Ví Dụ", agency: agency.id, roles: [.officer],
            isActive: false)
        try await services.database.write { tx in
            try UnitStore(tx).add(place)
            try AgencyStore(tx).add(agency)
            try UserStore(tx).add(person)
            try AuditLog(tx).record(.userAdded, "user", person.id, by: ID<User>?.none, at: now, detail: "example")
        }
        return Viewer(user: person.id, name: person.name, agency: agency.id, agencyName: agency.name, place: place, roles: [.officer])
    }

    private static let notes = [
        "Đã tổ chức 4 trên 6 buổi trò chuyện; tổ 3 và tổ 5 chuyển sang tháng sau vì mưa bão.",
        "Phát đều mỗi tuần từ tháng 2; đã bổ sung số điện thoại mới.",
        "Đã lập kế hoạch chi tiết và phân công người phụ trách từng hoạt động.",
        "Kiểm tra 2 địa chỉ tin cậy, đã trang bị túi đồ dùng khẩn cấp."
    ]
}
