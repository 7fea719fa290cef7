import Access
import Core
public import Jobs
import Storage
import Web

/// Several documents at once, for an office that brings all its plans on the first day: the files are kept with the request,
/// and read one by one in a job whose page says how far it is.
public enum ImportPlans {
    static let mostFiles = 50

    public static let job = JobKind("plans.read", discard: discard) { line, viewer, services in
        guard let id = ID<StoredFile>(line.input) else { throw Problem.notFound }
        let (file, bytes) = try await services.database.read { tx in (try FileStore(tx).find(id), try FileStore(tx).bytes(of: id)) }
        guard let file else { throw Problem.notFound }
        let imported = try await ImportPlan(services).read(bytes, of: file, by: viewer)
        return { tx in
            try imported.write(tx)
            return "/plans/\(imported.plan.id)/review"
        }
    }

    static func start(_ files: [(name: String, bytes: [UInt8])], by viewer: Viewer, _ services: Services) async throws -> ID<Job> {
        let now = services.clock.now
        return try await services.database.write { tx in
            let lines = try files.map { file in
                let stored = StoredFile(id: .random(), name: file.name, size: file.bytes.count, digest: Digest.hex(file.bytes), at: now)
                try FileStore(tx).add(stored, file.bytes)
                return (label: file.name, input: stored.id.rawValue)
            }
            return try JobStore(tx).add(job, lines: lines, by: viewer, at: now)
        }
    }

    /// A file that could not be read is nobody's: the sender has it, and nothing here refers to it.
    @Sendable private static func discard(_ line: JobLine, _ tx: any Transaction) throws {
        if let id = ID<StoredFile>(line.input) { try FileStore(tx).remove(id) }
    }
}
