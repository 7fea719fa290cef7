import Core
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `The file of a plan` {
    private static let kib = 1024

    /// Around the 256 KiB of one chunk; the bytes are such that no two chunks are alike.
    @Test(arguments: Engines.all) func `comes back as it was, whatever its length`(engine: Engine) async throws {
        let database = try await engine.empty()
        try await database.migrate(FileMigrations.all)
        let lengths = [(0, 0), (1, 1), (256 * Self.kib - 1, 1), (256 * Self.kib, 1), (256 * Self.kib + 1, 2), (1024 * Self.kib, 4)]
        for (length, chunks) in lengths {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 11) }
            let file = StoredFile(id: .random(), name: "Kế hoạch \(length).txt", size: length, digest: Digest.hex(bytes), at: TestClock.morning)
            try await database.write { tx in try FileStore(tx).add(file, bytes) }
            let (found, back, stored) = try await database.read { tx in
                let stored: Int = try tx.run("SELECT count(*) AS n FROM file_chunk WHERE file_id = \(file.id)")[0].get("n")
                return (try FileStore(tx).find(file.id), try FileStore(tx).bytes(of: file.id), stored)
            }
            #expect(found == file)
            #expect(back == bytes, "\(length) bytes")
            #expect(stored == chunks, "\(length) bytes")
        }
    }

    @Test(arguments: Engines.all) func `is not found under an id that nobody gave out`(engine: Engine) async throws {
        let database = try await engine.empty()
        try await database.migrate(FileMigrations.all)
        let stranger = ID<StoredFile>.random()
        let (found, bytes) = try await database.read { tx in (try FileStore(tx).find(stranger), try FileStore(tx).bytes(of: stranger)) }
        #expect(found == nil)
        #expect(bytes.isEmpty)
    }

    /// FIPS 180-4 gives these.
    @Test func `is known by its SHA-256`() {
        #expect(Digest.hex([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(Digest.hex(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
