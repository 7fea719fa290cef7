import Access
import Audit
import Core
import Organisations
import Storage
import Web

/// An officer issues guidance, or a new version of it: at once readable by the unit, to be received by each agency it names.
struct IssueGuidance: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    struct Given: Sendable {
        var kind: Guidance.Kind
        var title: String
        var edition: Edition
    }

    struct Edition: Sendable {
        var paper: String?
        var day: LocalDate
        var effective: LocalDate
        var text: String?
        var file: UploadedFile?
        var note: String?
        var agencies: [ID<Agency>]
    }

    @discardableResult
    func callAsFunction(_ given: Given, by viewer: Viewer) async throws -> ID<Guidance> {
        let now = services.clock.now
        return try await services.database.write { tx in
            try viewer.require(viewer.holds(.officer))
            let guidance = Guidance(id: .random(), place: viewer.place, kind: given.kind, title: given.title, version: 1, withdrawal: nil)
            try Self.add(given.edition, 1, nil, to: guidance, by: viewer, at: now, tx)
            return guidance.id
        }
    }

    /// - parameter version: the newest one that the person saw.
    /// - throws: `Problem.changedMeanwhile` when there is a newer one.
    func revise(_ id: ID<Guidance>, after version: Int, _ edition: Edition, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let guidance = try GuidanceStore(tx).get(id, visibleTo: viewer),
                current = try GuidanceStore(tx).version(guidance.version, of: guidance, visibleTo: viewer)
            try viewer.require(GuidanceRules.allows(.revision, GuidanceRules.Relation.all(of: viewer, to: guidance, current.agencies)))
            try guidance.requireStanding()
            guard guidance.version == version else { throw Problem.changedMeanwhile }
            // The file of the version before stays, unless another one comes with this.
            try Self.add(edition, version + 1, current.file?.id, to: guidance, by: viewer, at: now, tx)
        }
    }

    private static func add(
        _ edition: Edition, _ number: Int, _ kept: ID<StoredFile>?, to guidance: Guidance, by viewer: Viewer, at now: Instant, _ tx: any Transaction
    ) throws {
        for agency in edition.agencies {
            // Whoever issues it does not receive it.
            guard agency != viewer.agency, try AgencyStore(tx).find(agency)?.place == viewer.place else { throw Problem.badRequest }
        }
        let file = try edition.file.map { try StoredFile.keep($0, at: now, tx) } ?? kept
        guard edition.text != nil || file != nil else { throw Problem.badRequest }
        try GuidanceStore(tx).add(
            .init(
                number: number, paper: edition.paper, day: edition.day, effective: edition.effective, text: edition.text, file: file,
                note: number == 1 ? nil : edition.note ?? "", agencies: edition.agencies),
            to: guidance, by: viewer, at: now)
        try AuditLog(tx).record(.guidanceIssued, "guidance", guidance.id, by: viewer.user, at: now, detail: "version \(number)")
    }
}

extension StoredFile {
    /// Keeps what came with a form.
    static func keep(_ upload: UploadedFile, at now: Instant, _ tx: any Transaction) throws -> ID<StoredFile> {
        let file = StoredFile(id: .random(), name: upload.name, size: upload.bytes.count, digest: Digest.hex(upload.bytes), at: now)
        try FileStore(tx).add(file, upload.bytes)
        return file.id
    }
}
