/// The result of looking at a form: either a typed command, or the form with every error, to be shown again.
public enum Checked<Command, Form> {
    case valid(Command)
    case invalid(Form)
}
