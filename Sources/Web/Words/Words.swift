import Foundation

/// All texts of all languages, from `Sources/CResources/locales/<language>/<feature>.json`.
public struct Catalogue: Sendable {
    public let texts: [Language: [String: String]]

    /// What is inside the binary.
    public static let bundled: Catalogue = {
        var texts: [Language: [String: String]] = [:]
        for language in Language.allCases {
            var all: [String: String] = [:]
            for resource in Resource.all(below: "locales/\(language.rawValue)/") {
                let part = try? JSONDecoder().decode([String: String].self, from: Data(resource.bytes))
                all.merge(part ?? [:]) { first, _ in first }
            }
            texts[language] = all
        }
        return Catalogue(texts: texts)
    }()

    public func words(in language: Language) -> Words { Words(language: language, texts: texts[language] ?? [:], spare: texts[.vi] ?? [:]) }
}

/// The texts of one language.
///
///     words("plans.title")
///     words("plans.published", ["date": date.vietnamese])   // "Đã ban hành ngày {date}"
///     words("tasks.count", count: 3)                          // picks tasks.count.one or tasks.count.other
public struct Words: Sendable {
    public let language: Language
    let texts: [String: String]
    let spare: [String: String]

    public func callAsFunction(_ key: WordKey, _ values: [String: String] = [:]) -> String { text(key.name, values) }

    /// What stands below a family of keys, such as all acts of the record below `audit.act.`.
    public func names(below family: String) -> [String] {
        texts.keys.filter { $0.hasPrefix(family) }.map { String($0.dropFirst(family.count)) }.sorted()
    }

    public func callAsFunction(_ key: WordKey, count: Int, _ values: [String: String] = [:]) -> String {
        text(key.name + "." + language.form(for: count), values.merging(["count": number(count)]) { $1 })
    }

    /// Thousands with a dot in Vietnamese, a comma in English.
    public func number(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        let separator = language == .vi ? "." : ","
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text += separator }
            text.append(digit)
        }
        return value < 0 ? "−" + text : text
    }

    private func text(_ name: String, _ values: [String: String]) -> String {
        // A missing key fails a test; on a page its name is better than nothing.
        guard var text = texts[name] ?? spare[name] else { return name }
        for (placeholder, value) in values { text = text.replacing("{\(placeholder)}", with: value) }
        return text
    }
}
