import Access
import Core
import Keyring
import Rights
import Storage
import TestSupport
import Testing
import Vault
import Web

@testable import Cases

@Suite struct `A sealed case` {
    @Test(arguments: Engines.all) func `gives back what was written, part by part, and records it`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make()
        let identity = try await office.at(.caseworker) { desk in try KeepPart.reveal(.identity, of: file.id, at: desk) }
        let contact = try await office.at(.caseworker) { desk in try KeepPart.reveal(.contact, of: file.id, at: desk) }
        #expect(identity.content.fields == ["name": "Đặng Thị Hồng"] && identity.revision == 1)
        #expect(contact.content.fields == ["phone": "0900 000 123"])
        #expect(Set(try await office.acts(of: file)) == ["cases.made", "cases.partRevealed identity", "cases.partRevealed contact"])
    }

    @Test(arguments: Engines.all) func `keeps a second writer from overwriting the first`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make()
        let form = Form(["name": "Đặng Thị Hằng", "revision": "1"])
        guard case .saved = try await office.at(.caseworker, { desk in try KeepPart.write(.identity, of: file.id, form, at: desk) }) else {
            Issue.record("not saved")
            return
        }
        guard case .meanwhile(let stored) = try await office.at(.caseworker, { desk in try KeepPart.write(.identity, of: file.id, form, at: desk) })
        else {
            Issue.record("overwritten")
            return
        }
        #expect(stored.revision == 2 && stored.content.fields["name"] == "Đặng Thị Hằng")
    }

    @Test(arguments: Engines.all) func `keeps notes, and files of every size around a piece`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make()
        _ = try await office.at(.caseworker) { desk in try KeepPart.note(file.id, Form(["note": "Đã gọi lúc sáng"]), at: desk) }
        for size in [1, 65_535, 65_536, 65_537, 200_000] {
            let bytes = (0..<size).map { UInt8($0 % 251) }, upload = UploadedFile(name: "ảnh \(size).jpg", bytes: bytes)
            let taken = try await office.at(.caseworker) { desk in
                try KeepPart.attach(file.id, Form(upload), at: desk)
                let found = try KeepPart.reveal(.narrative, of: file.id, at: desk).files.first { $0.name == upload.name }
                let id = try #require(found).attachment.id
                return try KeepPart.take(id, of: file.id, at: desk)
            }
            #expect(taken.name == upload.name && taken.bytes == bytes, "\(size)")
        }
        let revealed = try await office.at(.caseworker) { desk in try KeepPart.reveal(.narrative, of: file.id, at: desk) }
        #expect(revealed.notes.map(\.text) == ["Đã gọi lúc sáng"] && revealed.files.count == 5)
    }

    @Test(arguments: Engines.all) func `refuses an empty file and one that is too large`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make()
        for (upload, problem): (UploadedFile?, Problem) in [
            (nil, .caseFileMissing), (UploadedFile(name: "a", bytes: []), .caseFileMissing),
            (UploadedFile(name: "a", bytes: [UInt8](repeating: 1, count: KeepPart.largest + 1)), .caseFileTooLarge)
        ] {
            await #expect(throws: problem) { try await office.at(.caseworker) { desk in try KeepPart.attach(file.id, Form(upload), at: desk) } }
        }
    }

    @Test(arguments: Engines.all) func `opens for nobody who has no key, and not under another unit's`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make()
        await #expect(throws: Problem.notAdmitted) {
            try await office.at(.caseworker, withKeys: false) { desk in try KeepPart.reveal(.identity, of: file.id, at: desk) }
        }
        let stranger = try Office(office.site)
        await #expect(throws: (any Error).self) {
            try await stranger.at(.caseworker) { desk in try KeepPart.reveal(.identity, of: file.id, at: desk) }
        }
    }

    @Test(arguments: Engines.all) func `is destroyed by two people, never by one`(engine: Engine) async throws {
        let office = try await Office(engine), file = try await office.make()
        try await office.ask(.erasure, file, by: .caseworker)
        await #expect(throws: Problem.ownRequest) { try await office.approve(.erasure, file, by: .caseworker) }
        try await office.approve(.erasure, file, by: .supervisor)
        await #expect(throws: Problem.caseIsClosed) {
            try await office.at(.caseworker) { desk in try KeepPart.reveal(.identity, of: file.id, at: desk) }
        }
        let left: Int = try await office.site.services.database.read { tx in
            var left = 0
            for rows in [
                try tx.run("SELECT 1 AS one FROM case_wrap"), try tx.run("SELECT 1 AS one FROM case_compartment"),
                try tx.run("SELECT 1 AS one FROM case_token"), try tx.run("SELECT 1 AS one FROM case_share")
            ] { left += rows.count }
            return left
        }
        #expect(left == 0)
    }
}

extension Form {
    fileprivate init(_ upload: UploadedFile?) { self.init(files: upload.map { ["file": [$0]] } ?? [:]) }
}
