import Core
import Web

struct MeetingListView {
    let list: MeetingList
    let place: PageOfList
    let words: Words

    var page: Page {
        CoordinationListView(
            title: words("coordination.meetings"), crumbs: [(words("coordination.bodies"), "/coordination/bodies")],
            filter: list.filter(words), rows: list.rows.map { MeetingRow(meeting: $0, hasBody: true, words: words).html }, place: place,
            file: "/exports/meetings",
            empty: emptyState(
                words("coordination.noMeetings"), words("coordination.noMeetingsAdvice"),
                action: linkButton(words("coordination.bodies"), to: "/coordination/bodies", style: .second)), words: words
        ).page
    }
}

/// One meeting in a list.
struct MeetingRow {
    let meeting: Meeting
    let hasBody: Bool
    let words: Words

    var html: HTML {
        CoordinationListView.row(
            meeting.name(words), to: "/coordination/meetings/\(meeting.id)", meeting.tag(words),
            [hasBody ? meeting.bodyName : nil, meeting.call.clock, meeting.call.venue])
    }
}

extension Meeting {
    /// "Cuộc họp Thứ Năm 26/11/2026".
    func name(_ words: Words) -> String { words("coordination.meetingOn", ["day": words.longDay(call.day)]) }

    func tag(_ words: Words) -> HTML {
        let tone: Tone =
            switch state {
            case .ahead: .attention
            case .recorded: .good
            case .cancelled: .quiet
            }
        return Web.tag(words(.of("coordination", state.rawValue)), tone)
    }
}
