import Core
import Web

/// A problem in words: what happened and what to do next.
enum ProblemPages {
    static func page(_ problem: Problem, _ words: Words, reference: String? = nil) -> Page {
        let title = words(.of("problem", problem.code), problem.values)
        let advice = words(.of("advice", problem.code), problem.values)
        let number: HTML? = reference.map { "<p class=\"hint\">\(words("problem.reference", ["reference": $0]))</p>" }
        return Page(
            title,
            main: "<h1>\(title)</h1><p class=\"lead\">\(advice)</p>\(number)<p>\(linkButton(words("problem.home"), to: "/", style: .second))</p>")
    }

    /// `application/problem+json` (RFC 9457); `code` is stable.
    static func json(_ problem: Problem, _ words: Words) -> Answer {
        let status = problem == .unexpected ? 500 : problem.kind.rawValue
        let body: JSON = [
            "type": "about:blank", "code": .string(problem.code), "status": .integer(status),
            "title": .string(words(.of("problem", problem.code), problem.values)),
            "detail": .string(words(.of("advice", problem.code), problem.values))
        ]
        return Answer(status: status, type: "application/problem+json; charset=utf-8", body: Array(body.text.utf8))
    }
}
