import Core
import Organisations
import Places
import Storage

/// The unit above: a commune's province. A province has the Government above it, which works in no installation of ours.
struct ParentUnit: Sendable, Equatable {
    /// "Ủy ban nhân dân tỉnh Hà Tĩnh"; nil where the table of places knows none.
    let name: String?
    /// Its place code, when its people work in this installation.
    let place: String?
}

extension ParentUnit {
    init(of place: String, _ tx: any Transaction) throws {
        let index = PlaceIndex.bundled
        let province = PlaceCode(place).flatMap(index.place(code:)).flatMap(index.province(of:))
        name = province.map { "Ủy ban nhân dân " + $0.nameInSentence }
        let code = province.map(\.code.text)
        self.place = try code.flatMap { code in try UnitStore(tx).list().contains(code) ? code : nil }
    }
}
