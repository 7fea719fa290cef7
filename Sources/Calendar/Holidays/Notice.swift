import Core

/// What the yearly notices said, as far as this version knows.
enum Notice {
    static func code(_ year: Int) -> String { year >= 2021 ? "Bộ luật Lao động 2019, Điều 112" : "Bộ luật Lao động 2012, Điều 115" }

    static func compensation(_ year: Int) -> String {
        year >= 2021 ? "Bộ luật Lao động 2019, khoản 3 Điều 111" : "Bộ luật Lao động 2012, khoản 3 Điều 115"
    }

    static let awaited = "Dự kiến, chờ thông báo nghỉ Tết và Quốc khánh của năm"
    static let ofCultureDay = "Nghị quyết 80-NQ/TW (07/01/2026); Nghị quyết 28/2026/QH16: đối chiếu văn bản trước khi bật"

    static func ofTet(_ year: Int) -> String {
        switch year {
        case 2023: "Thông báo 5034/TB-LĐTBXH"
        case 2024: "Thông báo 5015/TB-LĐTBXH"
        case 2025: "Thông báo 6150/TB-BLĐTBXH"
        case 2026: "Thông báo 9441/TB-BNV"
        default: "Thông báo nghỉ Tết và Quốc khánh năm \(year)"
        }
    }

    /// Of the five days of Tết, how many stand before mùng một.
    static let daysBeforeTet = [
        2016: 1, 2017: 2, 2018: 2, 2019: 1, 2020: 2, 2021: 2, 2022: 1, 2023: 2, 2024: 2, 2025: 2, 2026: 1
    ]

    /// The day before 2/9 (-1) or after it (1).
    static let dayBesideNationalDay = [2021: 1, 2022: -1, 2023: -1, 2024: 1, 2025: -1, 2026: -1]

    /// A working day given free for a Saturday worked.
    private static let swapped = [
        ("2018-12-31", "2019-01-05", "Công văn 6519/VPCP-KGVX"), ("2019-04-29", "2019-05-04", "Công văn 6519/VPCP-KGVX"),
        ("2024-04-29", "2024-05-04", "Công văn 2450/VPCP-KGVX"), ("2025-05-02", "2025-04-26", "Thông báo 6150/TB-BLĐTBXH"),
        ("2026-01-02", "2026-01-10", "Công văn 12729/VPCP-KGVX"), ("2026-08-31", "2026-08-22", "Thông báo 9441/TB-BNV")
    ]

    static func swaps(in year: Int) -> [Holiday] {
        swapped.flatMap { free, worked, source -> [Holiday] in
            guard let free = LocalDate(free), let worked = LocalDate(worked) else { return [] }
            return [
                Holiday(free, .compensation, name: "Nghỉ hoán đổi (làm bù \(worked.vietnamese))", source: source),
                Holiday(worked, .makeUp, name: "Làm bù (nghỉ \(free.vietnamese))", source: source)
            ].filter { $0.date.year == year }
        }
    }
}
