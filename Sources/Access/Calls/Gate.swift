import Audit
public import Core
import Storage
public import Web

/// The one way into every handler: who is it, may they, did our own page send it; and what goes wrong becomes a page.
public struct Gate: Sendable {
    private let services: Services

    public init(_ services: Services) { self.services = services }

    public func answer(_ route: Route, _ incoming: Incoming) async -> Answer {
        let began = ContinuousClock.now
        let words = services.catalogue.words(in: language(of: incoming))
        var call = Call<Viewer?>(incoming: incoming, services: services, words: words, who: nil, session: nil, lacksFactor: false)
        var answer: Answer, isAdmitted = false
        do {
            call = try await recognise(call, on: route)
            try admit(call, to: route)
            isAdmitted = true
            if route.needsProof, let question = try await StepUp(services).question(call) {
                answer = question
            } else {
                answer = try await route.handle(call)
            }
        } catch {
            answer = refusal(of: await recorded(error, call.who, route, isAdmitted: isAdmitted), call, route)
        }
        let spent = began.duration(to: .now)
        services.log.answered(route, answer.status, milliseconds: Int(spent / .milliseconds(1)))
        return answer
    }

    /// The answer for somebody who may not open the route, judged by the head of the request alone; nil when they may.
    public func refusal(of route: Route, _ head: Incoming) async -> Answer? {
        if case .anyone = route.rule { return nil }
        let words = services.catalogue.words(in: language(of: head))
        var call = Call<Viewer?>(incoming: head, services: services, words: words, who: nil, session: nil, lacksFactor: false)
        do {
            call = try await recognise(call, on: route)
            try admit(call.who, call.lacksFactor, to: route)
            return nil
        } catch {
            let answer = refusal(of: await recorded(error, call.who, route, isAdmitted: false), call, route)
            services.log.answered(route, answer.status, milliseconds: 0)
            return answer
        }
    }

    /// Somebody signed in was refused: it stands in the record before they are told.
    /// - returns: the error, or the one that kept the record from being written.
    private func recorded(_ error: any Error, _ viewer: Viewer?, _ route: Route, isAdmitted: Bool) async -> any Error {
        if case .anyone = route.rule { return error }
        guard let viewer, Problem(mapping: error) == .notFound else { return error }
        do {
            try await services.recordRefusal(of: route, to: viewer, isAdmitted: isAdmitted)
            return error
        } catch { return error }
    }

    /// For addresses that no route answers to, and for requests that were refused before a route was reached.
    public func refuse(_ problem: Problem, path: String) -> Answer {
        let words = services.catalogue.words(in: .vi)
        if path.hasPrefix("/api/") { return ProblemPages.json(problem, words) }
        return .page(Frame(words: words, path: path).html(ProblemPages.page(problem, words)), status: problem.kind.rawValue)
    }

    private func language(of incoming: Incoming) -> Language {
        incoming.cookies["__Host-language"].flatMap(Language.init(rawValue:)) ?? .vi
    }

    private func recognise(_ call: Call<Viewer?>, on route: Route) async throws -> Call<Viewer?> {
        func known(_ viewer: Viewer, _ session: Session?, _ lacksFactor: Bool) -> Call<Viewer?> {
            Call(incoming: call.incoming, services: services, words: call.words, who: viewer, session: session, lacksFactor: lacksFactor)
        }
        if route.isAPI, let bearer = call.incoming.header("authorization") {
            let viewer = try await APIKeys(services).viewer(bearer)
            if route.rule.isClosedToKeys, route.rule.admits(viewer) { throw try await refuseKey(of: viewer) }
            return known(viewer, nil, try await services.database.read { tx in try SecondFactor.isMissing(viewer, tx) })
        }
        guard let cookie = call.incoming.cookies["__Host-session"], let resumed = try await SignIn(services).resume(cookie) else { return call }
        return known(resumed.viewer, resumed.session, resumed.lacksFactor)
    }

    private func refuseKey(of viewer: Viewer) async throws -> Problem {
        let now = services.clock.now
        try await services.database.write { tx in try AuditLog(tx).record(.keyRefused, "user", viewer.user, by: viewer.user, at: now) }
        return .keyOpensNoCase
    }

    /// What the head of a request tells.
    private func admit(_ viewer: Viewer?, _ lacksFactor: Bool, to route: Route) throws {
        guard let viewer else { throw Problem.signInFirst }
        if lacksFactor, route.rule != .arriving { throw Problem.secondFactorFirst }
        guard route.rule.admits(viewer) else { throw Problem.notFound }
    }

    private func admit(_ call: Call<Viewer?>, to route: Route) throws {
        if case .anyone = route.rule {
            // An open form has no session to draw a token from; where it came from still counts.
            if !route.method.isSafe { try comesFromHere(call.incoming) }
            return
        }
        try admit(call.who, call.lacksFactor, to: route)
        if route.method.isSafe { return }
        // A key in a header is never sent by a browser of its own accord; a cookie is.
        guard let session = call.session else { return }
        try comesFromHere(call.incoming)
        guard session.accepts(call.form["_token"].isEmpty ? call.incoming.header("x-form-token") ?? "" : call.form["_token"]) else {
            throw Problem.foreignForm
        }
    }

    /// Fetch Metadata where the browser sends it (Chrome 76, Firefox 90 and later), else Origin against Host (ASVS 5.0 3.5.8).
    private func comesFromHere(_ incoming: Incoming) throws {
        if let site = incoming.header("sec-fetch-site") {
            if site != "same-origin" && site != "none" { throw Problem.foreignForm }
        } else if let origin = incoming.header("origin"), let host = incoming.header("host") {
            if !origin.hasSuffix("://" + host) { throw Problem.foreignForm }
        }
    }

    private func refusal(of error: any Error, _ call: Call<Viewer?>, _ route: Route) -> Answer {
        let problem = Problem(mapping: error)
        if problem.kind == .unauthenticated, !route.isAPI {
            let back = call.incoming.method == .get ? call.incoming.path : "/"
            return .redirect(to: "/sign-in?back=\(value: back)")
        }
        if problem == .secondFactorFirst, !route.isAPI { return .redirect(to: "/account/second-factor") }
        var reference: String?
        if problem == .unexpected {
            let random = Random.code(groups: 2)
            services.log.failed(route, random, error)
            reference = random
        }
        if route.isAPI { return ProblemPages.json(problem, call.words) }
        return call.page(ProblemPages.page(problem, call.words, reference: reference), status: problem == .unexpected ? 500 : problem.kind.rawValue)
    }
}
