public import Access
import Core
public import Organisations
import Storage

/// The people and agencies of page tests, all of them made up: a ward with its agencies, and an outsider from another unit.
public struct World: Sendable {
    /// Phường Thành Sen, tỉnh Hà Tĩnh.
    public static let ward = "2025:18073"
    /// Xã Bắc Sơn, tỉnh Lạng Sơn: the outsider's.
    public static let elsewhere = "2025:06325"

    public enum Person: String, Sendable, CaseIterable {
        case administrator, officer
        /// Works at the ward's police.
        case member
        /// Works at the ward's health station.
        case otherMember
        case viewer
        /// An officer, but of another unit: may see nothing of this one.
        case outsider
        /// Keeps the accounts of the other unit.
        case outsideAdministrator

        /// Those who work on cases, at the ward's social affairs; only where a test asks for them.
        case intake, caseworker, otherCaseworker, supervisor
        /// Works on cases that were referred to the ward's police.
        case policeHandler
        /// Works on cases of another unit.
        case outsideCaseworker
        /// Look after people whose case was opened to the ward's health station, and to the office's justice officer.
        case healthHandler, justiceHandler

        /// Those whom every test has.
        public static let allCases: [Person] = [
            .administrator, .officer, .member, .otherMember, .viewer, .outsider, .outsideAdministrator
        ]
        public static let handlers: [Person] = [
            .intake, .caseworker, .otherCaseworker, .supervisor, .policeHandler, .outsideCaseworker, .healthHandler, .justiceHandler
        ]
    }

    /// The unit of everybody but the outsiders.
    public let place: String
    public let office: Agency
    public let socialAffairs: Agency
    public let police: Agency
    public let healthStation: Agency
    public let elsewhere: Agency

    let people: [Person: User]
    /// What stands on each person's slip: they sign in when a test first needs them.
    let slips: [Person: String]

    public func user(_ person: Person) -> User {
        guard let user = people[person] else { preconditionFailure("\(person) is missing from the cast") }
        return user
    }

    public func viewer(_ person: Person) -> Viewer {
        let user = user(person)
        let agency = agency(of: person)
        return Viewer(user: user.id, name: user.name, agency: agency.id, agencyName: agency.name, place: agency.place, roles: user.roles)
    }

    public func agency(of person: Person) -> Agency {
        switch person {
        case .administrator, .viewer, .justiceHandler: office
        case .officer, .intake, .caseworker, .otherCaseworker, .supervisor: socialAffairs
        case .member, .policeHandler: police
        case .otherMember, .healthHandler: healthStation
        case .outsider, .outsideAdministrator, .outsideCaseworker: elsewhere
        }
    }
}

extension World {
    /// - parameter place: a place code, or `UnitStore.unnamed` for an installation that has not said where it is.
    /// - parameter handling: with those who work on cases.
    static func create(in tx: any Transaction, place: String, handling: Bool, at now: Instant) throws -> World {
        func agency(_ name: String, _ kind: AgencyKind, in place: String) throws -> Agency {
            let agency = Agency(id: .random(), place: place, name: name, kind: kind, validFrom: LocalDate(Reform.began))
            try AgencyStore(tx).add(agency)
            return agency
        }
        for place in [place, elsewhere] { try UnitStore(tx).add(place) }
        let office = try agency("Văn phòng HĐND và UBND", .office, in: place)
        let social = try agency("Phòng Văn hóa - Xã hội", .socialAffairs, in: place)
        let police = try agency("Công an phường", .police, in: place)
        let health = try agency("Trạm Y tế phường", .health, in: place)
        let outside = try agency("Phòng Văn hóa - Xã hội", .socialAffairs, in: elsewhere)

        let handlers: [(Person, String, String, Agency, Role)] = [
            (.intake, "tiepnhan", "Đỗ Thị Nháp", social, .intake), (.caseworker, "quanlyca", "Ngô Thị Bịa", social, .caseworker),
            (.otherCaseworker, "quanlyca2", "Hồ Văn Không Thật", social, .caseworker),
            (.supervisor, "giamsat", "Dương Thị Giả Định", social, .supervisor), (.policeHandler, "congan2", "Mai Văn Thí Nghiệm", police, .police),
            (.outsideCaseworker, "quanlycangoai", "Lý Thị Xa", outside, .caseworker),
            (.healthHandler, "yte", "Tô Thị Giấy", health, .health), (.justiceHandler, "tuphap", "Kiều Văn Nháp", office, .justice)
        ]
        let always: [(Person, String, String, Agency, Role)] = [
            (.administrator, "quantri", "Nguyễn Thị Ví Dụ", office, .administrator), (.officer, "canbo", "Trần Văn Mẫu", social, .officer),
            (.member, "congan", "Lê Thị Thử", police, .member), (.otherMember, "tramyte", "Phạm Văn Giả", health, .member),
            (.viewer, "xem", "Hoàng Thị Tưởng Tượng", office, .viewer), (.outsider, "nguoingoai", "Vũ Văn Ngoài", outside, .officer),
            (.outsideAdministrator, "quantringoai", "Bùi Thị Nơi Khác", outside, .administrator)
        ]
        var people: [Person: User] = [:], slips: [Person: String] = [:]
        for (person, login, name, agency, role) in always + (handling ? handlers : []) {
            let user = User(id: .random(), login: login, name: name, agency: agency.id, roles: [role])
            people[person] = user
            slips[person] = try Accounts.add(user, in: tx, by: nil, at: now)
        }
        return World(
            place: place, office: office, socialAffairs: social, police: police, healthStation: health, elsewhere: outside, people: people,
            slips: slips)
    }

    private enum Reform {
        /// 2025-07-01, the first day of the two-storey local government.
        static let began = Instant(microseconds: 1_751_302_800_000_000)
    }
}
