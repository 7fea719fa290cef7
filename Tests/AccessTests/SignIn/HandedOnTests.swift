import Core
import Storage
import Synchronization
import TestSupport
import Testing
import Web

@testable import Access

/// What the vault is handed.
@Suite struct `What a password opens` {
    private final class Handed: Sendable {
        let signedIn = Mutex<[[UInt8]]>([])
        let changed = Mutex<[(old: [UInt8]?, new: [UInt8])]>([])
    }

    @Test(arguments: Engines.all) func `is handed on at signing in and when it changes, in the same transaction`(engine: Engine) async throws {
        let site = try await TestSite(engine), handed = Handed()
        _ = try await site.browser(of: .officer)
        var services = site.services
        services.members = MemberHooks(
            signedIn: { _, secret, _ in handed.signedIn.withLock { $0.append(secret.bytes) } },
            changed: { _, old, new, _ in handed.changed.withLock { $0.append((old?.bytes, new.bytes)) } })
        let user = site.world.user(.officer).id, visitor = Visitor(client: .unknown)
        _ = try await SignIn(services).begin(login: "canbo", password: "không phải câu này", from: visitor)
        #expect(handed.signedIn.withLock { $0 }.isEmpty)
        guard case .entered(let entered) = try await SignIn(services).begin(login: "canbo", password: TestSite.password, from: visitor) else {
            throw Problem.signInFirst
        }
        let first = handed.signedIn.withLock { $0 }
        #expect(first.count == 1 && first[0].count == 32)
        // The session carries it for as long as it lasts.
        let resumed = try await SignIn(services).resume(entered.cookie)
        #expect(resumed?.session.member?.bytes == first[0])

        _ = try await Accounts(services).change(TestSite.password, to: "một câu khác hẳn", of: user, from: visitor)
        let changes = handed.changed.withLock { $0 }
        #expect(changes.count == 1 && changes[0].old == first[0] && changes[0].new != first[0])
        #expect(handed.signedIn.withLock { $0 }.last == changes[0].new)

        let slip = try await `A slip`.slip(site, of: .officer)
        _ = try await Accounts(services).join(with: slip, password: "câu thứ ba dài đủ", as: user, from: visitor)
        let last = handed.changed.withLock { $0.last }
        #expect(last?.old == nil && last?.new == handed.signedIn.withLock { $0.last })
    }

    @Test(arguments: Engines.all) func `takes everything back when its receiver fails`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .officer)
        var services = site.services
        services.members = MemberHooks(changed: { _, _, _, _ in throw Problem.busy })
        let failing = services, user = site.world.user(.officer).id
        await #expect(throws: Problem.busy) {
            _ = try await Accounts(failing).change(TestSite.password, to: "một câu khác hẳn", of: user, from: Visitor(client: .unknown))
        }
        #expect(try await Browser(site).signIn("canbo").status == 303)
    }

    @Test(arguments: Engines.all) func `waits for the code, and is not handed on before it`(engine: Engine) async throws {
        let site = try await TestSite(engine), handed = Handed()
        let browser = try await Browser(site, as: .officer)
        let (secret, _) = try await browser.enrol()
        site.clock.move(minutes: 1)
        var services = site.services
        services.members = MemberHooks(signedIn: { _, secret, _ in handed.signedIn.withLock { $0.append(secret.bytes) } })
        let visitor = Visitor(client: .unknown)
        guard case .codeNeeded(let cookie) = try await SignIn(services).begin(login: "canbo", password: TestSite.password, from: visitor) else {
            throw Problem.signInFirst
        }
        #expect(handed.signedIn.withLock { $0 }.isEmpty)
        guard case .entered(let entered) = try await SecondFactor(services).finish(cookie, .code(site.code(secret)), from: visitor) else {
            throw Problem.signInFirst
        }
        #expect(try await SignIn(services).resume(entered.cookie)?.session.member?.bytes == handed.signedIn.withLock { $0.first })
    }
}
