import Core

extension Obstacle {
    /// - parameter due: the day by which an answer is expected now.
    func forwarded(to addressee: Addressee, due: LocalDate) -> Obstacle {
        var next = self
        (next.addressee, next.due) = (addressee, due)
        return next
    }

    func askedForMore() -> Obstacle {
        var next = self
        next.state = .moreAsked
        return next
    }

    func supplied(due: LocalDate) -> Obstacle {
        var next = self
        (next.state, next.due) = (.supplied, due)
        return next
    }

    func answered(_ outcome: Outcome) -> Obstacle {
        var next = self
        (next.state, next.outcome) = (.answered, outcome)
        return next
    }

    func closed() -> Obstacle {
        var next = self
        next.state = .closed
        return next
    }

    /// The answer it had stays among the acts.
    func reopened(due: LocalDate) -> Obstacle {
        var next = self
        (next.state, next.due, next.outcome) = (.reopened, due, nil)
        return next
    }
}

extension WorkTime {
    /// Whether the one above is late with its answer. While more is asked for, nobody is late.
    func isOverdue(_ obstacle: Obstacle) -> Bool { obstacle.state.awaitsAnswer && obstacle.due <= cutoff }
}
