public import Core
public import Web

/// One request in the hands of a handler. `Who` is `Viewer` behind a rule, `Viewer?` on an open route: a handler that
/// takes `Call<Viewer>` cannot run for an anonymous visitor.
public struct Call<Who: Sendable>: Sendable {
    public let incoming: Incoming
    public let services: Services
    public let words: Words
    public let who: Who
    let session: Session?
    /// They have yet to set up the second factor that their role needs, and are let in nowhere else.
    let lacksFactor: Bool

    /// What the person's password opens, while they are signed in with it; nil for visitors, for programs with a key,
    /// and for those who came in by a passkey alone.
    public var memberSecret: MemberSecret? { session?.member }

    public var form: Form { incoming.form }
    public var now: Instant { services.clock.now }

    /// The part of the path called `name`; anything that is no id is not found.
    public func id<Entity>(_ name: String, of type: Entity.Type = Entity.self) throws -> ID<Entity> {
        guard let id = ID<Entity>(incoming.parameters[name] ?? "") else { throw Problem.notFound }
        return id
    }

    public func number(_ name: String) throws -> Int {
        guard let number = Int(incoming.parameters[name] ?? "") else { throw Problem.notFound }
        return number
    }
}

extension Call where Who == Viewer {
    public var viewer: Viewer { who }
    var someone: Viewer? { who }

    public func page(_ page: Page, status: Int = 200) -> Answer { .page(page, in: frame(for: who), status: status) }
}

extension Call where Who == Viewer? {
    public func page(_ page: Page, status: Int = 200) -> Answer { .page(page, in: frame(for: who), status: status) }
}

extension Call {
    /// Proof that a form came from our own page; the first thing in every form that changes something.
    public var token: HTML { session.map { "<input type=\"hidden\" name=\"_token\" value=\"\($0.formToken)\">" } ?? .empty }

    func frame(for viewer: Viewer?) -> Frame {
        var frame = Frame(words: words, path: incoming.path)
        frame.menu =
            viewer == nil || lacksFactor
            ? [] : services.menu.filter { $0.isShown && $0.rule.admits(viewer) }.map { Frame.Link(words($0.label), $0.path, also: $0.also) }
        frame.person = viewer?.name
        frame.unit = viewer?.agencyName
        frame.token = session?.formToken
        frame.searchPath = lacksFactor ? nil : services.searchPath
        return frame
    }
}
