import Vault
import Web

/// The fields of one compartment in a form.
struct PartFields {
    let form: Form
    let compartment: Compartment
    let words: Words

    var html: HTML {
        let fields = Fields(form, words)
        let all: [HTML] = PartField.all(of: compartment).map { field in
            let label = WordKey.of("cases.field", field.name)
            return field.isLong ? fields.area(field.name, label, rows: field.longest > 5000 ? 12 : 3) : fields.text(field.name, label)
        }
        return "\(all)"
    }
}
