import Access
import Core
import Storage
import Web

/// Well means: the database answers. 503 otherwise, so that a proxy looks elsewhere.
enum Health {
    static func answer(_ call: Call<Viewer?>) async throws -> Answer {
        do {
            _ = try await call.services.database.read { tx in try tx.run("SELECT 1 AS one") }
            return .json(["status": "ok"])
        } catch {
            return .json(["status": "unavailable"], status: 503)
        }
    }
}
