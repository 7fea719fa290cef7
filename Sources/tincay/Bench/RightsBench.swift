import Rights

/// How long one decision about a case takes, with two duties and two relations: it is made for each row of each list.
enum RightsBench {
    private static let rounds = 200_000

    static func run() {
        let duties: [Duty] = [.caseworker, .supervisor], relations: [Relation] = [.assigned, .supervisor]
        var allowed = 0
        let began = ContinuousClock.now
        for round in 0..<rounds {
            let part = Part.allCases[round % Part.allCases.count], consent = Consent.allCases[round % Consent.allCases.count]
            if Rights.decide(.reveal, on: part, as: duties, being: relations, consent: consent) == .allowed { allowed += 1 }
        }
        let spent = began.duration(to: .now) / .microseconds(rounds)
        answer("| decision about a case, µs (under 5; \(allowed * 100 / rounds) % allowed) | \(spent.figure) |")
    }
}
