import Access
import Core
import Foundation
import Rights
import Site
import Storage
import StorageSQLite
import TestSupport
import Testing
import Vault
import Web

@testable import Cases

/// What a thief of the disk, of a dump or of a back-up finds of 50 names, telephone numbers and sentences: nothing.
@Suite struct `The seized disk` {
    private static let planted: [(name: String, phone: String, sentence: String)] = (0..<50).map { number in
        let letters = ["Ngát", "Lụa", "Xoan", "Thắm", "Mận", "Bưởi", "Quế", "Sương", "Vẹt", "Ổi"]
        return (
            "Zơrâm Thị \(letters[number % 10]) Thử\(number)", "0900 1\(String(format: "%05d", number * 37))",
            "Câu bịa thứ \(number): đêm ấy trời mưa ở Suối Mơ"
        )
    }

    /// On PostgreSQL the back-up holds every row of every table; on SQLite the database's own files are looked at as well.
    @Test(arguments: Engines.all) func `holds no planted word in its files or in a back-up`(engine: Engine) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("seized-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("tincay.sqlite").path
        let database: any Storage.Database = engine == .sqlite ? try SQLiteDatabase(path: path) : try await engine.empty()
        try await use(try Office(try await TestSite(database, handling: true)))
        // A word in clear, to show that the search finds.
        let clear = Self.planted[0].name
        try await database.write { tx in try tx.run("UPDATE account SET name = \(clear) WHERE login = 'xem'") }
        _ = try await Backup(Site.migrations).write(database, to: folder.appendingPathComponent("backup.tincay").path)
        var found: Set<String> = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
            let words = Needles.found(in: try Data(contentsOf: folder.appendingPathComponent(file)), among: Self.words)
            #expect(words.subtracting([clear]) == [], "\(file)")
            if !words.isEmpty { found.insert(file) }
        }
        #expect(found.contains("backup.tincay") && (engine == .postgres || found.count > 1))
    }

    private static let words = planted.flatMap { [$0.name, $0.phone, $0.sentence] }

    /// What an office does in a day: new cases, corrections, notes, files, searches.
    private func use(_ office: Office) async throws {
        for (number, one) in Self.planted.enumerated() {
            let file = try await office.make(name: one.name, phone: one.phone, story: one.sentence)
            let form = Form(["name": one.name, "needs": one.sentence, "revision": "1"])
            _ = try await office.at(.caseworker) { desk in
                _ = try KeepPart.write(.identity, of: file.id, form, at: desk)
                _ = try KeepPart.note(file.id, Form(["note": one.sentence]), at: desk)
                let upload = UploadedFile(name: one.name + ".txt", bytes: Array(one.sentence.utf8))
                try KeepPart.attach(file.id, Form(files: ["file": [upload]]), at: desk)
                _ = try KeepPart.reveal(.narrative, of: file.id, at: desk)
                let plan = Form(["worry": one.sentence, "duringViolence": one.name, "revision": "1"])
                _ = try KeepPart.write(.safetyPlan, of: file.id, plan, at: desk)
                if number % 10 == 0 { _ = try SearchCases.find(one.name, at: desk) }
                if number % 10 == 1 { _ = try SearchCases.find(one.phone, at: desk) }
            }
            guard number % 5 == 0 else { continue }
            try await office.share(file, with: .healthHandler, for: .health)
            try await office.share(file, with: .justiceHandler, for: .justice)
            for (person, part, field) in [(World.Person.healthHandler, Compartment.medical, "findings"), (.justiceHandler, .legal, "advice")] {
                let words = Form([field: one.sentence + " " + one.phone, "revision": "1"])
                _ = try await office.at(person) { desk in
                    _ = try KeepPart.write(part, of: file.id, words, at: desk)
                    _ = try KeepPart.reveal(part, of: file.id, at: desk)
                }
            }
        }
    }
}

/// Words as a thief would look for them.
enum Needles {
    /// UTF-8, UTF-16 in both orders, base64 at each of its three phases, without marks, in capitals, and digits without spaces.
    static func spellings(_ word: String) -> [Data] {
        let folded = VietnameseText.folded(word), squeezed = word.filter { !$0.isWhitespace }
        var all: [Data] = []
        for text in Set([word, word.decomposedStringWithCanonicalMapping, folded, word.uppercased(), squeezed]) {
            let plain = Data(text.utf8)
            all.append(plain)
            for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] { all += [text.data(using: encoding)].compactMap { $0 } }
            for phase in 0..<3 {
                // Only the letters that the neighbours cannot change.
                let shifted = (Data(count: phase) + plain).base64EncodedString().dropFirst(phase == 0 ? 0 : 4)
                all.append(Data(shifted.dropLast(4).utf8))
            }
        }
        return all.filter { $0.count >= 8 }
    }

    static func found(in bytes: Data, among words: [String]) -> Set<String> {
        Set(words.filter { word in spellings(word).contains { bytes.range(of: $0) != nil } })
    }
}
