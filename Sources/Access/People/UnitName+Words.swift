public import Organisations
public import Web

extension UnitName {
    /// The name for pages: "Phường Thành Sen, tỉnh Hà Tĩnh", "Đơn vị chưa đặt tên", "Phường Hoa Ban (ví dụ)".
    public static func of(_ code: String, _ words: Words) -> String {
        switch code {
        case UnitStore.unnamed: words("unit.unnamed")
        case UnitStore.example: words("unit.example")
        default: official(code) ?? code
        }
    }
}
