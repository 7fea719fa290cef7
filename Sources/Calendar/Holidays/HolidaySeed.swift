public import Core

/// The days off of the Labour Code 2019, art. 112 (before 2021: Labour Code 2012, art. 115), with the notices known to this version.
///
/// Which five days are Tết and which day stands beside 2/9 is decided each year. Where no notice is known, the choice that
/// joins the holiday to a weekend stands here as provisional.
extension HolidayCalendar {
    /// The rows of those years (of `LunarDate.years`), in the order of their days.
    public static func seed(_ years: ClosedRange<Int>) -> [Holiday] { years.flatMap(seed) }

    private static func seed(_ year: Int) -> [Holiday] {
        var rows = fixed(year) + tet(year) + hungKings(year) + nationalDays(year)
        rows.sort { $0.date < $1.date }
        rows += compensations(for: rows)
        rows += Notice.swaps(in: year) + cultureDay(year)
        return rows.sorted { $0.date < $1.date }
    }

    private static func fixed(_ year: Int) -> [Holiday] {
        [(1, 1, "Tết Dương lịch"), (4, 30, "Ngày Chiến thắng"), (5, 1, "Ngày Quốc tế Lao động")].compactMap { month, day, name in
            LocalDate(year: year, month: month, day: day).map { Holiday($0, .holiday, name: name, source: Notice.code(year)) }
        }
    }

    /// Five days: one or two before mùng một, the others from it on.
    private static func tet(_ year: Int) -> [Holiday] {
        let first = LunarDate.newYear(year)
        let announced = Notice.daysBeforeTet[year]
        let before = announced ?? ([.monday, .tuesday].contains(first.weekday) ? 1 : 2)
        return (-before..<5 - before).map { offset in
            Holiday(
                first.adding(days: offset), .holiday, name: offset < 0 ? "Tết Âm lịch (cuối năm)" : "Tết Âm lịch (mùng \(offset + 1))",
                source: announced == nil ? Notice.awaited : Notice.ofTet(year), isCertain: announced != nil)
        }
    }

    private static func hungKings(_ year: Int) -> [Holiday] {
        guard let date = LunarDate(year: year, month: 3, day: 10)?.date else { return [] }
        return [Holiday(date, .holiday, name: "Giỗ Tổ Hùng Vương (10/3 âm lịch)", source: Notice.code(year))]
    }

    /// 2/9, and since the Labour Code 2019 came into force the day before or after.
    private static func nationalDays(_ year: Int) -> [Holiday] {
        guard let date = LocalDate(year: year, month: 9, day: 2) else { return [] }
        let day = Holiday(date, .holiday, name: "Quốc khánh", source: Notice.code(year))
        guard year >= 2021 else { return [day] }
        let announced = Notice.dayBesideNationalDay[year]
        let offset = announced ?? ([.monday, .thursday, .sunday].contains(date.weekday) ? 1 : -1)
        let beside = Holiday(
            date.adding(days: offset), .holiday, name: "Quốc khánh (ngày liền kề)",
            source: announced == nil ? Notice.awaited : Notice.ofTet(year), isCertain: announced != nil)
        return [day, beside]
    }

    /// For each holiday on a weekly rest day, in order, the next working day that is still one.
    private static func compensations(for holidays: [Holiday]) -> [Holiday] {
        var found: [Holiday] = []
        for holiday in holidays where holiday.date.weekday.isRest {
            let next = WorkingDays(HolidayCalendar(holidays + found)).next(after: holiday.date)
            found.append(
                Holiday(
                    next, .compensation, name: "Nghỉ bù \(holiday.name)", source: Notice.compensation(next.year), isCertain: holiday.isCertain))
        }
        return found
    }

    /// 24/11: off until somebody has the text of the law before them. Its resolution does not speak of compensation.
    private static func cultureDay(_ year: Int) -> [Holiday] {
        guard year >= 2026, let date = LocalDate(year: year, month: 11, day: 24) else { return [] }
        return [Holiday(date, .holiday, name: "Ngày Văn hóa Việt Nam", source: Notice.ofCultureDay, isCertain: false, isOn: false)]
    }
}

extension Weekday {
    /// The weekly rest of offices.
    public var isRest: Bool { self == .saturday || self == .sunday }
}
