import Access
import ArgumentParser
import Core
import DocumentReading
import Foundation
import Places
import PlanReading
import Site
import Storage
import StoragePostgres
import StorageSQLite
import Web

/// Measures the program on this machine; prints a table in Markdown. Works on throw-away data only.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bench", abstract: "Đo tốc độ trên máy này, bằng dữ liệu tạm.")

    @Option(name: .long, help: ArgumentHelp("Số giây cho mỗi phép đo.", valueName: "giây"))
    var seconds = 3.0

    @Option(name: .long, help: ArgumentHelp("Thư mục có các văn bản để đọc (.txt, .docx, .pdf).", valueName: "thư mục"))
    var documents: String?

    @Flag(name: .long, help: "Đo thêm với 200 chương trình, 40.000 nhiệm vụ.")
    var large = false

    func run() async throws {
        answer("| what | figure |\n|---|---|")
        RightsBench.run()
        try await ReadingBench(folder: documents, seconds: seconds).run()
        try await RollupBench(seconds: seconds).run()
        try await ReportBench(seconds: seconds).run()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tincay-bench-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try await EngineBench(name: "SQLite", database: try SQLiteDatabase(path: folder + "/bench.sqlite"), seconds: seconds, isLarge: large).run()
        // An empty database of its own, named apart from the one that holds real data.
        if let address = ProcessInfo.processInfo.environment["TINCAY_BENCH_DATABASE"], !address.isEmpty {
            try await EngineBench(name: "PostgreSQL", database: PostgresDatabase(.init(conninfo: address)), seconds: seconds, isLarge: large).run()
        }
        try await LogBench(database: try SQLiteDatabase(path: folder + "/log.sqlite")).run()
        try await StartBench(folder: folder).run()
    }
}

/// Documents a second, by kind of file.
struct ReadingBench {
    let folder: String?
    let seconds: Double

    func run() async throws {
        let example = Resource.all(below: "example/").map { ($0.path, $0.bytes) }
        var files = example
        if let folder {
            files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().compactMap { name in
                FileManager.default.contents(atPath: folder + "/" + name).map { (name, Array($0)) }
            }
        }
        // The place tables are read once for the life of the process, not once a document.
        let places = PlaceIndex.bundled
        for (kind, files) in Dictionary(grouping: files, by: { URL(fileURLWithPath: $0.0).pathExtension }).sorted(by: { $0.key < $1.key }) {
            var next = 0
            let sample = try await Sample.of(seconds) {
                let (name, bytes) = files[next % files.count]
                next += 1
                _ = PlanReading(reading: try await DocumentReader().text(of: bytes, named: name), places: places)
            }
            answer("| read .\(kind), documents/s | \(sample.perSecond.figure) |")
            answer("| read .\(kind), p50 / p95 ms | \(sample.percentile(0.5).figure) / \(sample.percentile(0.95).figure) |")
        }
    }
}
