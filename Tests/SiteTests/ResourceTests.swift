import Foundation
import Testing
import Web

@Suite struct `The files inside the binary` {
    @Test func `are those in the folders`() throws {
        let home = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources/CResources").standardizedFileURL
        var expected: [String: Data] = [:]
        for folder in ["example", "locales", "national", "passwords", "static"] {
            let files = FileManager.default.enumerator(at: home.appendingPathComponent(folder), includingPropertiesForKeys: [.isRegularFileKey])
            for case let file as URL in files ?? .init() where try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
                expected[String(file.standardizedFileURL.path.dropFirst(home.path.count + 1))] = try Data(contentsOf: file)
            }
        }
        #expect(expected.count > 5)
        let bundled = Dictionary(uniqueKeysWithValues: Resource.all.map { ($0.path, Data($0.bytes)) })
        #expect(Set(bundled.keys) == Set(expected.keys), "run scripts/resources.py")
        #expect(bundled == expected)
    }
}
