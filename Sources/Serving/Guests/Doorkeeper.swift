import NIOCore
import Synchronization
import Web

/// Lets connections in and shows others out, for one server.
final class Doorkeeper: Sendable {
    private struct State {
        var crowd: Crowd
        var channels: [Int: any Channel] = [:]
    }

    private let state: Mutex<State>

    init(_ limits: Limits, exempt line: String?) {
        state = Mutex(State(crowd: Crowd(total: limits.connections, perLine: limits.connectionsPerLine, exempt: line)))
    }

    /// One connection's place.
    struct Guest: Sendable {
        fileprivate let id: Int
        fileprivate let doorkeeper: Doorkeeper

        func work() { doorkeeper.state.withLock { $0.crowd.work(id) } }
        func rest() { doorkeeper.state.withLock { $0.crowd.rest(id) } }
    }

    /// Nil when there is no room.
    func admit(_ channel: any Channel) -> Guest? {
        let line = ClientAddress(channel.remoteAddress?.ipAddress ?? ClientAddress.unknown.text).line
        let (id, leaving) = state.withLock { state -> (Int?, (any Channel)?) in
            switch state.crowd.arrive(from: line) {
            case .refused: return (nil, nil)
            case .admitted(let id):
                state.channels[id] = channel
                return (id, nil)
            case .admittedFor(let id, let other):
                state.channels[id] = channel
                return (id, state.channels.removeValue(forKey: other))
            }
        }
        leaving?.close(promise: nil)
        guard let id else { return nil }
        channel.closeFuture.whenComplete { [self] _ in
            state.withLock { state in
                state.crowd.leave(id)
                state.channels[id] = nil
            }
        }
        return Guest(id: id, doorkeeper: self)
    }
}
