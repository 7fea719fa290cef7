import Core
import Web

/// Number, day and scan as a form; a correction needs its reason instead of a new scan.
enum SigningForm {
    static let largestScan = 20 << 20

    /// Those of the register as they are; of a plan that was imported with its number, what its paper says.
    static func filled(_ plan: Plan, _ current: Signing?, symbol: String) -> Form {
        let paper = plan.head.number?.split(separator: "/", maxSplits: 1).map(String.init) ?? []
        var day = current?.day.vietnamese ?? ""
        if day.isEmpty, let year = plan.head.year, let month = plan.head.month, let date = plan.head.day {
            day = LocalDate(year: year, month: month, day: date)?.vietnamese ?? ""
        }
        return Form([
            "number": current?.number ?? paper.first ?? "", "symbol": current?.symbol ?? (paper.count == 2 ? paper[1] : symbol), "day": day,
            "seen": current?.id.rawValue ?? ""
        ])
    }

    static func checked(_ input: Form, isCorrection: Bool, today: LocalDate) -> Checked<SigningInput, Form> {
        var form = input
        let number = form.text("number", longest: 10)
        if !number.isEmpty, number.wholeMatch(of: /[0-9]{1,6}[a-zđ]?/) == nil { form.refuse("number", "composing.numberWrong") }
        let symbol = form.text("symbol", longest: 40).uppercased()
        if symbol.contains("/") { form.refuse("symbol", "composing.symbolHasStroke") }
        let day = form.day("day", required: "composing.dayMissing")
        if let day, day > today { form.refuse("day", "composing.dayFuture") }
        let reason = isCorrection ? form.text("reason", required: "composing.reasonMissing", longest: 500) : ""
        let file = form.file("scan")
        if let file { check(file, &form) } else if !isCorrection { form.refuse("scan", "composing.scanMissing") }
        guard form.isValid, let day else { return .invalid(form) }
        return .valid(
            SigningInput(
                number: Self.withoutZeros(number), symbol: symbol, day: day, scan: file.map { ($0.name, $0.bytes) },
                reason: reason.isEmpty ? nil : reason))
    }

    /// "046" and "46" are one number of the register.
    private static func withoutZeros(_ number: String) -> String {
        let rest = number.drop { $0 == "0" }
        return rest.first?.isNumber == true ? String(rest) : number
    }

    private static func check(_ file: UploadedFile, _ form: inout Form) {
        let isPDF = file.bytes.starts(with: Array("%PDF-".utf8)), isPicture = file.bytes.starts(with: [0xFF, 0xD8, 0xFF])
        if !isPDF && !isPicture { form.refuse("scan", "composing.scanKind") }
    }
}
