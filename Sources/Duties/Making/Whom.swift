import Core
import Organisations
import Places

/// Whom a sentence of a paper asks for reports, and who is to receive them. Words are read; nothing is looked up.
struct Whom: Sendable, Equatable {
    /// "Các cơ quan, ban, ngành": every agency that the paper gives something to do.
    var agencies = false
    /// "UBND các xã, phường": every unit below.
    var below = false
    /// "UBND phường báo cáo UBND tỉnh": the committee itself.
    var itself = false

    /// - parameter names: as the paper writes them; empty where it does not say.
    /// - parameter isAbove: the recipient stands above the committee whose paper it is.
    init(_ names: [String], towardsAbove isAbove: Bool) {
        if isAbove {
            itself = true
            return
        }
        for name in names {
            let words = " " + VietnameseText.foldedWords(name).joined(separator: " ") + " "
            let lower = Self.lower.contains { words.contains($0) }
            if lower { below = true }
            let rest = Self.lower.reduce(words) { $0.replacing($1, with: " ") }
            if AgencyName.isGroup(name), !lower || Self.groups.contains(where: { rest.contains($0) }) { agencies = true }
        }
        // "Các đơn vị báo cáo": whoever has something to do, the units below among them where the paper names those at all.
        if names.isEmpty { agencies = true }
    }

    private static let lower = [
        " uy ban nhan dan cac xa ", " uy ban nhan dan cac phuong ", " uy ban nhan dan cac huyen ", " ubnd cac xa ", " ubnd cac phuong ",
        " ubnd cac huyen ",
        " ubnd cac quan ", " ubnd cac thi xa ", " ubnd cap xa ", " ubnd cap huyen ", " uy ban nhan dan cap xa ", " uy ban nhan dan cap huyen ",
        " cac xa ", " cac phuong ", " cac huyen ", " cac dia phuong "
    ]
    private static let groups = [" co quan ", " don vi ", " ban nganh ", " nganh ", " so ", " phong ", " to chuc ", " doan the "]

    /// Whether a name on a task or duty stands for all units below.
    static func isBelow(_ name: String) -> Bool {
        let words = " " + VietnameseText.foldedWords(name).joined(separator: " ") + " "
        return AgencyKind.guess(name) == .lowerCommittee || lower.contains { words.contains($0) }
    }

    /// Whether the body named stands above a committee of that level.
    static func isAbove(_ recipient: String?, _ level: PlaceLevel?) -> Bool {
        guard let recipient, let level else { return false }
        let words = VietnameseText.foldedWords(recipient)
        let isNational = words.first == "bo" || words.contains("phu") && words.contains("chinh") || words.contains("thu")
        let isProvincial = words.first == "so" || words.contains("tinh")
        let isDistrict = words.contains("huyen") || words.contains("quan") && words.contains("ubnd")
        switch level {
        case .province: return isNational
        case .district: return isNational || isProvincial
        case .commune: return isNational || isProvincial || isDistrict
        }
    }
}
