import Core
import Web

/// The paper's own parts as a form.
enum PaperForm {
    static func filled(_ sheet: PaperSheet) -> Form {
        let parts = sheet.parts
        return Form([
            "superior": parts.superior, "symbol": parts.symbol, "place": parts.place, "purpose": parts.purpose,
            "authority": parts.authority.joined(separator: "\n"), "position": parts.position, "signer": parts.signer,
            "recipients": parts.recipients.joined(separator: "\n"), "revision": String(sheet.revision)
        ])
    }

    static func checked(_ input: Form) -> Checked<PaperParts, Form> {
        var form = input
        func line(_ name: String) -> String { form.text(name, required: nil, longest: 200).onOneLine }
        func lines(_ name: String, _ longest: Int) -> [String] {
            form.text(name, required: nil, longest: longest).split(whereSeparator: \.isNewline).map(\.onOneLine).filter { !$0.isEmpty }
        }
        let parts = PaperParts(
            superior: line("superior"), symbol: line("symbol").uppercased(), place: line("place"),
            purpose: lines("purpose", 20_000).joined(separator: "\n"), authority: lines("authority", 500), position: line("position"),
            signer: line("signer"), recipients: lines("recipients", 5000))
        if parts.symbol.contains("/") { form.refuse("symbol", "composing.symbolHasStroke") }
        return form.isValid ? .valid(parts) : .invalid(form)
    }
}
