import PlanReading
import Testing

@Suite struct `A span` {
    @Test func `never ends before it starts`() {
        #expect(Span(start: 5, end: 3) == Span(start: 5, end: 5))
    }

    @Test func `joined with another holds both`() {
        #expect(Span(start: 5, end: 8).joined(with: Span(start: 1, end: 6)) == Span(start: 1, end: 8))
        #expect(Span(start: 5, end: 8).joined(with: nil) == Span(start: 5, end: 8))
    }
}
