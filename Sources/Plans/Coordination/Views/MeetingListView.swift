import Core
import Web

struct MeetingListView {
    let meetings: [Meeting]
    /// Nil: those of all bodies.
    let body: ID<SteeringBody>?
    let place: PageOfList
    let words: Words

    var page: Page {
        let path: Path = body.map { "/coordination/meetings?body=\($0)&" } ?? "/coordination/meetings?"
        let list: HTML =
            meetings.isEmpty
            ? emptyState(
                words("coordination.noMeetings"), words("coordination.noMeetingsAdvice"),
                action: linkButton(words("coordination.bodies"), to: "/coordination/bodies", style: .second))
            : "<ul class=\"tasks\">\(meetings.map { MeetingRow(meeting: $0, hasBody: true, words: words).html })</ul>\(place.links(at: path, words))"
        return Page(
            words("coordination.meetings"),
            crumbs: [(words("coordination.menu"), "/coordination"), (words("coordination.bodies"), "/coordination/bodies")],
            main: "<h1>\(words("coordination.meetings"))</h1>\(list)")
    }
}

/// One meeting in a list.
struct MeetingRow {
    let meeting: Meeting
    let hasBody: Bool
    let words: Words

    var html: HTML {
        let meta = [hasBody ? meeting.bodyName : nil, meeting.call.clock, meeting.call.venue].compactMap { $0 }
        let state: HTML = meeting.record == nil ? tag(words("coordination.ahead"), .attention) : tag(words("coordination.recorded"), .good)
        return """
            <li class="task"><div class="row"><a class="task-title" href="/coordination/meetings/\(meeting.id)">\(meeting.name(words))</a><span>\(state)</span></div>
            <p class="task-meta">\(meta.joined(separator: " · "))</p></li>
            """
    }
}

extension Meeting {
    /// "Cuộc họp Thứ Năm 26/11/2026".
    func name(_ words: Words) -> String { words("coordination.meetingOn", ["day": words.longDay(call.day)]) }
}
