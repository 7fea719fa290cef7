import Core
import Organisations
import Web

/// Reads and checks what is entered about regulations, bodies and meetings; programs send the same fields as JSON.
enum CoordinationForms {
    static func regulation(_ input: Form) -> Checked<Regulation.Details, Form> {
        var form = input
        let title = form.text("title", required: "coordination.titleMissing", longest: 300)
        let parties = Set(form.all("agency")).compactMap { ID<Agency>($0) }, others = optional(&form, "otherParties", 500)
        if parties.count + (others == nil ? 0 : 1) < 2 { form.refuse("agency", "coordination.partiesMissing") }
        let text = form.text("text", required: "plans.textMissing", longest: 20_000), paper = optional(&form, "paper", 100), day = form.day("day")
        let from = form.day("validFrom", required: "work.dayMissing"), to = form.day("validTo")
        if let from, let to, to < from { form.refuse("validTo", "coordination.endBeforeStart") }
        guard form.isValid, let from else { return .invalid(form) }
        return .valid(
            .init(title: title, parties: parties, otherParties: others, text: text, paper: paper, day: day, validFrom: from, validTo: to))
    }

    static func body(_ input: Form) -> Checked<SteeringBody.Details, Form> {
        var form = input
        let kind: SteeringBody.Kind? = form.choice("kind"), name = form.text("name", required: "coordination.nameMissing", longest: 300)
        let paper = optional(&form, "paper", 100), day = form.day("day"), ends = form.day("ends")
        guard form.isValid, let kind else { return .invalid(form) }
        return .valid(.init(kind: kind, name: name, paper: paper, day: day, ends: ends))
    }

    static func seat(_ input: Form) -> Checked<KeepBodies.Seat, Form> {
        var form = input
        let name = form.text("name", required: "coordination.personMissing", longest: 120)
        let post = form.text("post", required: "coordination.postMissing", longest: 200)
        let role: SteeringBody.Member.Role? = form.choice("role"), from = form.day("from", required: "work.dayMissing")
        guard form.isValid, let role, let from else { return .invalid(form) }
        return .valid(.init(name: name, post: post, agency: ID(form["agency"]), role: role, from: from))
    }

    static func end(_ input: Form) -> Checked<LocalDate, Form> {
        var form = input
        guard let day = form.day("day", required: "work.dayMissing") else { return .invalid(form) }
        return .valid(day)
    }

    static func invitation(_ input: Form) -> Checked<Meeting.Invitation, Form> {
        var form = input
        let day = form.day("day", required: "work.dayMissing"), clock = optional(&form, "clock", 5)
        if let clock, !isClock(clock) { form.refuse("clock", "coordination.clockWrong") }
        let venue = form.text("venue", required: "coordination.venueMissing", longest: 200)
        let agenda = form.text("agenda", required: "coordination.agendaMissing", longest: 4000)
        guard form.isValid, let day else { return .invalid(form) }
        return .valid(.init(day: day, clock: clock, venue: venue, agenda: agenda))
    }

    static func reason(_ input: Form) -> Checked<String, Form> {
        var form = input
        let reason = form.text("reason", required: "work.reasonMissing", longest: 1000)
        return form.isValid ? .valid(reason) : .invalid(form)
    }

    /// - parameter hasFile: whether there is one already, which stays.
    static func minutes(_ input: Form, hasFile: Bool) -> Checked<HoldMeetings.Minutes, Form> {
        var form = input
        let text = optional(&form, "text", 20_000), file = form.file("file").flatMap { $0.bytes.isEmpty ? nil : $0 }
        if text == nil, file == nil, !hasFile { form.refuse("text", "coordination.minutesMissing") }
        let guests = optional(&form, "guests", 500)
        guard form.isValid else { return .invalid(form) }
        return .valid(.init(text: text, file: file, present: form.all("present").compactMap { ID($0) }, guests: guests))
    }

    /// `08:00`, so that text order is time order.
    static func isClock(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return false }
        return (0..<24).contains(Int(parts[0]) ?? -1) && (0..<60).contains(Int(parts[1]) ?? -1)
    }

    private static func optional(_ form: inout Form, _ name: String, _ longest: Int) -> String? {
        let text = form.text(name, required: nil, longest: longest)
        return text.isEmpty ? nil : text
    }
}

/// The same forms, filled with what is known.
extension Form {
    init(_ regulation: Regulation) {
        let details = regulation.details
        self.init([
            "title": details.title, "otherParties": details.otherParties ?? "", "text": details.text, "paper": details.paper ?? "",
            "day": details.day?.vietnamese ?? "", "validFrom": details.validFrom.vietnamese, "validTo": details.validTo?.vietnamese ?? "",
            "revision": String(regulation.revision)
        ])
        set("agency", to: details.parties.map(\.rawValue))
    }

    init(_ body: SteeringBody) {
        let details = body.details
        self.init([
            "kind": details.kind.rawValue, "name": details.name, "paper": details.paper ?? "", "day": details.day?.vietnamese ?? "",
            "ends": details.ends?.vietnamese ?? "", "revision": String(body.revision)
        ])
    }

    init(_ meeting: Meeting) {
        let call = meeting.call
        self.init([
            "day": call.day.vietnamese, "clock": call.clock ?? "", "venue": call.venue, "agenda": call.agenda, "revision": String(meeting.revision)
        ])
    }

    /// Of a meeting that is put on record: everybody came unless somebody says otherwise.
    init(minutesOf meeting: Meeting, seated: [SteeringBody.Member]) {
        self.init(["text": meeting.record?.text ?? "", "guests": meeting.record?.guests ?? "", "revision": String(meeting.revision)])
        set("present", to: seated.map(\.id).filter { meeting.record?.present.contains($0) ?? true }.map(\.rawValue))
    }
}
