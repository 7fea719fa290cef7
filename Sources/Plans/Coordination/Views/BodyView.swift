import Core
import Web

/// One body: who sits in it now, who did, when it met.
struct BodyView {
    struct Content: Sendable {
        let body: SteeringBody
        let members: [SteeringBody.Member]
        let meetings: [Meeting]
        let meetingCount: Int
        let mayKeep: Bool
        let today: LocalDate
    }

    static let latest = 10

    let content: Content
    let words: Words

    private var body: SteeringBody { content.body }
    private var path: Path { "/coordination/bodies/\(body.id)" }

    var page: Page {
        let details = body.details
        let actions: HTML? =
            content.mayKeep
            ? """
            <p class="row">\(linkButton(words("coordination.callMeeting"), to: "\(path)/meetings")) \(linkButton(words("coordination.addMember"), to: "\(path)/members", style: .second)) \(linkButton(words("coordination.change"), to: "\(path)/details", style: .second))</p>
            """ : nil
        return Page(
            details.name, crumbs: [(words("coordination.menu"), "/coordination"), (words("coordination.bodies"), "/coordination/bodies")],
            main: "<h1>\(details.name)</h1>\(actions)\(facts)\(members)\(meetings)")
    }

    private var facts: HTML {
        let details = body.details
        var pairs: [(name: String, value: HTML)] = [(words("coordination.bodyKind"), "\(words(.of("coordination.body", details.kind.rawValue)))")]
        let decision = [details.paper.map { words("plans.numbered", ["number": $0]) }, details.day?.vietnamese].compactMap { $0 }
        if !decision.isEmpty { pairs.append((words("coordination.decision"), "\(decision.joined(separator: ", "))")) }
        if let ends = details.ends { pairs.append((words("coordination.ends"), "\(ends.vietnamese)")) }
        return summaryList(pairs)
    }

    private var members: HTML {
        let now = content.members.filter { $0.sits(on: content.today) || $0.from > content.today }
        let past = content.members.filter { member in !now.contains { $0.id == member.id } }
        let list: HTML =
            now.isEmpty
            ? "<p class=\"hint\">\(words("coordination.noMembers"))</p>"
            : table(caption: words("coordination.members"), columns: columns, rows: now.map(row))
        let before: HTML? =
            past.isEmpty
            ? nil
            : "<details><summary>\(words("coordination.pastMembers"))</summary>\(table(caption: words("coordination.pastMembers"), columns: columns, rows: past.map(row)))</details>"
        return "<section class=\"block\" id=\"members\"><h2>\(words("coordination.members"))</h2>\(list)\(before)</section>"
    }

    private var columns: [Column] {
        [
            Column(words("coordination.person")), Column(words("coordination.post")), Column(words("guidance.agency")),
            Column(words("coordination.role")),
            Column(words("coordination.term"))
        ]
    }

    private func row(_ member: SteeringBody.Member) -> [HTML] {
        let end: HTML? =
            content.mayKeep && member.to == nil
            ? " <a href=\"\(path)/members/\(member.id)/end\" aria-describedby=\"member-\(member.id)\">\(words("coordination.endMember"))</a>" : nil
        let term =
            member.to.map { words("coordination.fromTo", ["from": member.from.vietnamese, "to": $0.vietnamese]) }
            ?? words("coordination.from", ["day": member.from.vietnamese])
        return [
            "<span id=\"member-\(member.id)\">\(member.name)</span>", "\(member.post)", "\(member.agencyName ?? "")",
            "\(words(.of("coordination.roles", member.role.rawValue)))", "\(term)\(end)"
        ]
    }

    private var meetings: HTML {
        let rows: HTML =
            content.meetings.isEmpty
            ? "<p class=\"hint\">\(words("coordination.noMeetingsYet"))</p>"
            : "<ul class=\"tasks\">\(content.meetings.map { MeetingRow(meeting: $0, hasBody: false, words: words).html })</ul>"
        let all: Path = "/coordination/meetings?body=\(body.id)"
        let more: HTML? =
            content.meetingCount > content.meetings.count
            ? "<p><a href=\"\(all)\">\(words("coordination.allMeetings", count: content.meetingCount))</a></p>" : nil
        return "<section class=\"block\" id=\"meetings\"><h2>\(words("coordination.meetings"))</h2>\(rows)\(more)</section>"
    }
}
