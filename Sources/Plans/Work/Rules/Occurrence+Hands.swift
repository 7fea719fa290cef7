import Core

extension Occurrence {
    func handingBack() -> Occurrence {
        var next = self
        next.state = .handedBack
        next.attention = nil
        return next
    }

    /// The lead keeps it after all, or another one has it now.
    func handedOn(_ attention: Attention) -> Occurrence {
        var next = self
        next.state = .open
        next.asked = nil
        next.attention = attention
        return next
    }

    func withdrawing() -> Occurrence {
        var next = self
        next.state = .withdrawn
        next.asked = nil
        next.attention = nil
        return next
    }

    func progressing(byLead: Bool) -> Occurrence {
        var next = self
        next.hasProgress = true
        if byLead { next.attention = nil }
        return next
    }

    func calling(for attention: Attention) -> Occurrence {
        var next = self
        next.attention = attention
        return next
    }

    func explained(by cause: Cause) -> Occurrence {
        var next = self
        next.cause = cause
        return next
    }
}
