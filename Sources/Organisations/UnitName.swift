import Places

/// What a unit is called, from its code.
public enum UnitName {
    /// "Phường Thành Sen, tỉnh Hà Tĩnh"; nil for the unnamed unit, the example and anything that is no place.
    public static func official(_ code: String) -> String? {
        let index = PlaceIndex.bundled
        guard let place = PlaceCode(code).flatMap(index.place(code:)) else { return nil }
        return place.name + (index.province(of: place).map { ", " + $0.nameInSentence } ?? "")
    }
}
