import Core
import PlanReading
import Web

@testable import Plans

/// What a form says of typed fields: the change, or each fault as "field key".
enum Typed {
    static func item(_ kind: PlanItem.Kind, _ fields: [String: String]) -> (change: ItemForm.Change?, faults: Set<String>) {
        switch ItemForm.checked(Form(fields), kind) {
        case .valid(let change): (change, [])
        case .invalid(let form): (nil, faults(form))
        }
    }

    static func head(_ fields: [String: String]) -> (change: HeadForm.Change?, faults: Set<String>) {
        switch HeadForm.checked(Form(fields)) {
        case .valid(let change): (change, [])
        case .invalid(let form): (nil, faults(form))
        }
    }

    private static func faults(_ form: Form) -> Set<String> { Set(form.faults.map { "\($0.field) \($0.key.name)" }) }

    static func long(_ characters: Int) -> String { String(repeating: "ế", count: characters) }
}
