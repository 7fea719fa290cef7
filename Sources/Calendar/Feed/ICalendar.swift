public import Core

/// A calendar that other programs subscribe to (RFC 5545): whole days only, no people, no places.
///
///     ICalendar(name: "Tin Cậy: Phòng Văn hóa – Xã hội", events: events).text(stamp: now)
public struct ICalendar: Sendable {
    public struct Event: Sendable {
        /// The same for the same thing every time, so that a subscriber updates it; printable ASCII.
        public let uid: String
        public let first: LocalDate
        /// Included.
        public let last: LocalDate
        public let summary: String
        public let description: String?
        public let url: String?

        public init(uid: String, on first: LocalDate, through last: LocalDate? = nil, summary: String, description: String? = nil, url: String? = nil)
        {
            (self.uid, self.first, self.last) = (uid, first, max(first, last ?? first))
            (self.summary, self.description, self.url) = (summary, description, url)
        }
    }

    public static let mediaType = "text/calendar; charset=utf-8"

    let name: String
    let events: [Event]
    /// How often subscribers are asked to look again.
    let refreshHours: Int

    public init(name: String, events: [Event], refreshHours: Int = 12) { (self.name, self.events, self.refreshHours) = (name, events, refreshHours) }

    /// `stamp`: when what it says was last true, in UTC.
    public func text(stamp: Instant) -> String {
        let stamp = Self.compact(stamp)
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tin Cay//Lich cong viec//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(Self.escaped(name))", "NAME:\(Self.escaped(name))", "X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
            "REFRESH-INTERVAL;VALUE=DURATION:PT\(refreshHours)H", "X-PUBLISHED-TTL:PT\(refreshHours)H"
        ]
        for event in events {
            lines += [
                "BEGIN:VEVENT", "UID:\(Self.escaped(event.uid))", "DTSTAMP:\(stamp)", "DTSTART;VALUE=DATE:\(Self.compact(event.first))",
                "DTEND;VALUE=DATE:\(Self.compact(event.last.adding(days: 1)))", "SUMMARY:\(Self.escaped(event.summary))"
            ]
            if let description = event.description { lines.append("DESCRIPTION:\(Self.escaped(description))") }
            if let url = event.url { lines.append("URL:\(Self.withoutControls(url))") }
            lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
        }
        lines.append("END:VCALENDAR")
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private static func compact(_ day: LocalDate) -> String { day.text.filter { $0 != "-" } }

    /// `20261126T031500Z`.
    private static func compact(_ instant: Instant) -> String { String(instant.text.prefix(19).filter { $0 != "-" && $0 != ":" }) + "Z" }

    /// Text as a value: backslash, comma, semicolon and line break are written out, other controls dropped.
    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ",", ";": result.append(contentsOf: ["\\", scalar])
            case "\n" where last == "\r": break
            case "\r", "\n", "\u{2028}", "\u{2029}", "\u{85}": result.append(contentsOf: ["\\", "n"])
            case "\t": result.append(" ")
            default: if scalar.properties.generalCategory != .control { result.append(scalar) }
            }
            last = scalar
        }
        return String(result)
    }

    private static func withoutControls(_ text: String) -> String { String(text.unicodeScalars.filter { $0.properties.generalCategory != .control }) }

    /// Lines of at most 75 bytes, each but the first beginning with a space; no character is cut.
    private static func folded(_ line: String) -> String {
        var result = "", width = 0
        for scalar in line.unicodeScalars {
            let bytes = UTF8.width(scalar)
            if width + bytes > 75 {
                result += "\r\n "
                width = 1
            }
            result.unicodeScalars.append(scalar)
            width += bytes
        }
        return result
    }
}
