import Core

/// The table of texts that cells refer to by number. Readings for other scripts (`rPh`) are not part of a text.
final class SharedStrings: XMLListener {
    private(set) var all: [String] = []
    private var text = ""
    private var isInText = false
    private var readings = 0
    private static let most = 400_000

    func start(_ name: String, _ attributes: XMLAttributes) throws {
        switch name {
        case "si": text = ""
        case "t": isInText = readings == 0
        case "rPh": readings += 1
        default: break
        }
    }

    func end(_ name: String) throws {
        switch name {
        case "si":
            guard all.count < Self.most else { throw Problem.documentTooComplex }
            all.append(text)
        case "t": isInText = false
        case "rPh": readings -= 1
        default: break
        }
    }

    func text(_ text: String) { if isInText { self.text += text } }
}
