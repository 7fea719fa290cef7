import Access
import Core
import Organisations
import Plans
import Storage

/// The first start: an administrator's account, and the example programme.
struct Welcome {
    let services: Services
    let withExample: Bool

    func prepare() async throws {
        let now = services.clock.now
        let agency = Agency(id: .random(), place: UnitStore.unnamed, name: "Bộ phận quản trị Tin Cậy", kind: .office, validFrom: LocalDate(now))
        let person = User(id: .random(), login: "quantri", name: "Quản trị", agency: agency.id, roles: [.administrator, .officer])
        let password = try await Accounts(services).first(person) { tx in
            try UnitStore(tx).add(UnitStore.unnamed)
            try AgencyStore(tx).add(agency)
        }
        guard let password else { return }
        answer("Tài khoản quản trị: \(person.login)")
        answer("Mật khẩu: \(password)")
        answer("(Mật khẩu này chỉ hiện một lần. Hãy đổi sau khi đăng nhập.)")
        // After the password is told: whatever becomes of the example, the installation can be entered.
        guard withExample else { return }
        do { try await ExampleProgramme(services).add() } catch { say("Không tạo được chương trình ví dụ; phần còn lại dùng được bình thường.") }
    }
}
