/// A statement in the making, written as a string literal.
///
///     "SELECT id FROM case_file WHERE team_id = \(team) AND phase \(in: phases)"
///
/// Text comes only from literals in the source (`StaticString`); whatever is interpolated becomes a bound value.
/// So a value can never be read as SQL, and the number of distinct statements stays finite enough to cache.
///
/// What both engines read alike is ours to write. Three traps: say `NULLS FIRST` or `NULLS LAST` where a sorted column may be
/// NULL (the defaults are opposite); never `upper()` or `lower()`, which skip Vietnamese letters on SQLite (store
/// `VietnameseText.folded`); and give a bare value a place that has a type, since PostgreSQL reads `SELECT $1` as text.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
    enum Part: Sendable {
        case text(String)
        case bind(Value)
        /// `IN` or `NOT IN` together with its list: the engines disagree about both halves.
        case list([Value], negated: Bool)
        case either(sqlite: String, postgres: String)
    }

    let parts: [Part]

    public init(stringLiteral text: StaticString) { parts = [.text("\(text)")] }
    public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

    /// Words that differ between the engines. Features use the names in `Dialect.swift`, not this.
    init(sqlite: StaticString, postgres: StaticString) {
        parts = [.either(sqlite: "\(sqlite)", postgres: "\(postgres)")]
    }

    /// The same, around names of tables, which are literals too.
    init(either sqlite: String, or postgres: String) { parts = [.either(sqlite: sqlite, postgres: postgres)] }

    public struct StringInterpolation: StringInterpolationProtocol {
        var parts: [Part] = []

        public init(literalCapacity: Int, interpolationCount: Int) { parts.reserveCapacity(2 * interpolationCount + 1) }

        public mutating func appendLiteral(_ text: StaticString) { parts.append(.text("\(text)")) }

        mutating func appendTrusted(_ text: String) { parts.append(.text(text)) }
        mutating func append(_ value: Value) { parts.append(.bind(value)) }

        /// A value, or NULL. n.b. compare with `IS NULL` in the text when you mean NULL: `x = \(nil)` is never true.
        public mutating func appendInterpolation(_ value: (some Storable)?) { parts.append(.bind(value?.stored ?? .null)) }

        /// `id \(in: ids)`; an empty list matches nothing.
        public mutating func appendInterpolation(in list: [some Storable]) {
            parts.append(.list(list.map(\.stored), negated: false))
        }

        /// `id \(notIn: ids)`; an empty list excludes nothing.
        public mutating func appendInterpolation(notIn list: [some Storable]) {
            parts.append(.list(list.map(\.stored), negated: true))
        }

        /// A condition or a column type kept elsewhere.
        public mutating func appendInterpolation(_ fragment: SQL) { parts += fragment.parts }
    }
}
