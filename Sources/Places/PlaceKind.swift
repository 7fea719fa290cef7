/// The three storeys of local government. The middle one ended on 2025-06-30.
public enum PlaceLevel: String, Hashable, Sendable, CaseIterable {
    case province, district, commune

    /// How many digits the official code of such a unit has.
    public var digitCount: Int {
        switch self {
        case .province: 2
        case .district: 3
        case .commune: 5
        }
    }

    init?(digitCount: Int) {
        switch digitCount {
        case 2: self = .province
        case 3: self = .district
        case 5: self = .commune
        default: return nil
        }
    }

    /// Greatest unit first.
    var depth: Int {
        switch self {
        case .province: 0
        case .district: 1
        case .commune: 2
        }
    }
}

/// What a unit is called by law. "Thành phố" is two kinds: under the centre (a province) and under a province (a district).
public enum PlaceKind: String, Hashable, Sendable, CaseIterable {
    case province, centralCity
    case ruralDistrict, urbanDistrict, town, provincialCity
    case ruralCommune, ward, township, specialZone

    public var level: PlaceLevel {
        switch self {
        case .province, .centralCity: .province
        case .ruralDistrict, .urbanDistrict, .town, .provincialCity: .district
        case .ruralCommune, .ward, .township, .specialZone: .commune
        }
    }

    /// The type word inside a sentence: "… trên địa bàn phường Thành Sen".
    public var word: String {
        switch self {
        case .province: "tỉnh"
        case .centralCity, .provincialCity: "thành phố"
        case .ruralDistrict: "huyện"
        case .urbanDistrict: "quận"
        case .town: "thị xã"
        case .ruralCommune: "xã"
        case .ward: "phường"
        case .township: "thị trấn"
        case .specialZone: "đặc khu"
        }
    }

    /// The type word at the head of a name: "Phường".
    public var title: String {
        switch self {
        case .province: "Tỉnh"
        case .centralCity, .provincialCity: "Thành phố"
        case .ruralDistrict: "Huyện"
        case .urbanDistrict: "Quận"
        case .town: "Thị xã"
        case .ruralCommune: "Xã"
        case .ward: "Phường"
        case .township: "Thị trấn"
        case .specialZone: "Đặc khu"
        }
    }
}
