import Access
import Core
import Organisations
import Storage
import Web

/// One meeting: when and about what, who came, what was said, and how far what it concluded is.
struct MeetingView {
    struct Content: Sendable {
        let meeting: Meeting
        /// Those who sat in the body on its day.
        let seated: [SteeringBody.Member]
        let conclusions: [Conclusion]
        let mayHold: Bool
        let time: WorkTime
    }

    let content: Content
    let words: Words

    private var meeting: Meeting { content.meeting }
    private var path: Path { "/coordination/meetings/\(meeting.id)" }

    var page: Page {
        return Page(
            meeting.name(words),
            crumbs: [
                (words("coordination.menu"), "/coordination"), (words("coordination.bodies"), "/coordination/bodies"),
                (meeting.bodyName, "/coordination/bodies/\(meeting.body)")
            ],
            main: """
                <h1>\(meeting.name(words))</h1><p class="lead">\(meeting.bodyName)</p><p>\(meeting.tag(words))</p>\(cancelling)\(actions)\(facts)
                <section class="block" id="agenda"><h2>\(words("coordination.agenda"))</h2><div class="text">\(meeting.call.agenda)</div></section>
                \(conclusions)\(minutes)\(attendance)
                """)
    }

    private var actions: HTML? {
        guard content.mayHold, meeting.cancelling == nil else { return nil }
        let change: HTML? =
            meeting.record == nil
            ? """
            \(linkButton(words("coordination.changeMeeting"), to: "\(path)/details", style: .second)) \(linkButton(words("coordination.cancel"), to: "\(path)/cancelling", style: .second))
            """ : nil
        if meeting.call.day > content.time.today { return "<p class=\"row\">\(change)</p>" }
        let isRecorded = meeting.record != nil
        let record = linkButton(
            words(isRecorded ? "coordination.correctMinutes" : "coordination.record"), to: "\(path)/minutes", style: isRecorded ? .second : .main)
        let conclude = linkButton(words("coordination.conclude"), to: "\(path)/conclusions", style: isRecorded ? .main : .second)
        return "<p class=\"row\">\(isRecorded ? [conclude, record] : [record, conclude]) \(change)</p>"
    }

    private var cancelling: HTML? {
        meeting.cancelling.map { cancelling in
            let who = words("coordination.cancelledBy", ["name": cancelling.by, "time": Moment.vietnamese(cancelling.at)])
            return
                "<div class=\"notice attention\" role=\"status\"><p>\(words("coordination.cancelledBecause", ["reason": cancelling.reason]))</p><p class=\"hint\">\(who)</p></div>"
        }
    }

    private var facts: HTML {
        var pairs: [(name: String, value: HTML)] = [(words("coordination.day"), "\(words.longDay(meeting.call.day))")]
        if let clock = meeting.call.clock { pairs.append((words("coordination.clock"), "\(clock)")) }
        pairs.append((words("coordination.venue"), "\(meeting.call.venue)"))
        return summaryList(pairs)
    }

    private var conclusions: HTML? {
        if meeting.record == nil, content.conclusions.isEmpty { return nil }
        let due = DueWords(time: content.time, words: words)
        let rows = content.conclusions.map { ConclusionRow(conclusion: $0, meeting: nil, due: due, words: words).html }
        let list: HTML = rows.isEmpty ? "<p class=\"hint\">\(words("coordination.noConclusions"))</p>" : "<ul class=\"tasks\">\(rows)</ul>"
        return "<section class=\"block\" id=\"conclusions\"><h2>\(words("coordination.conclusions"))</h2>\(list)</section>"
    }

    private var minutes: HTML? {
        guard let record = meeting.record else { return nil }
        let text: HTML? = record.text.map { "<div class=\"text\">\($0)</div>" }
        let file: HTML? = record.file.map { "<p><a href=\"\(path)/files/\($0.id)\">\($0.name)</a></p>" }
        let who = words("coordination.recordedBy", ["name": record.by, "time": Moment.vietnamese(record.at)])
        return
            "<section class=\"block\" id=\"minutes\"><h2>\(words("coordination.minutes"))</h2>\(text)\(file)<p class=\"hint\">\(who)</p></section>"
    }

    private var attendance: HTML? {
        guard let record = meeting.record else { return nil }
        let rows: [[HTML]] = content.seated.map { member in
            let came = record.present.contains(member.id)
            return [
                "\(member.name)", "\(member.post)", "\(words(.of("coordination.roles", member.role.rawValue)))",
                tag(words(came ? "coordination.came" : "coordination.absent"), came ? .good : .attention)
            ]
        }
        let columns = [
            Column(words("coordination.person")), Column(words("coordination.post")), Column(words("coordination.role")),
            Column(words("coordination.attendance"))
        ]
        let sum = words("coordination.cameOf", ["part": words.number(record.present.count), "whole": words.number(content.seated.count)])
        let list: HTML? = rows.isEmpty ? nil : table(caption: words("coordination.attendance"), columns: columns, rows: rows)
        let guests: HTML? = record.guests.map { "<p>\(words("coordination.guestsAre", ["names": $0]))</p>" }
        return "<section class=\"block\" id=\"attendance\"><h2>\(words("coordination.attendance"))</h2><p>\(sum)</p>\(list)\(guests)</section>"
    }
}

extension MeetingView.Content {
    init(_ id: ID<Meeting>, for viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
        let store = MeetingStore(tx), meeting = try store.get(id, visibleTo: viewer), time = try WorkTime(services, tx)
        let order = try store.conclusions(of: meeting, visibleTo: viewer)
        let known = try Conclusion.list(order, visibleTo: viewer, on: time.today, tx), conclusions = order.compactMap { known[$0] }
        self.init(
            meeting: meeting, seated: try BodyStore(tx).members(of: meeting.body, visibleTo: viewer).filter { $0.sits(on: meeting.call.day) },
            conclusions: conclusions, mayHold: CoordinationRules.allows(.recording, viewer, in: meeting.place), time: time)
    }
}
