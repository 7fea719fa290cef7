import ArgumentParser
import CChild
import DocumentReading
import Foundation

/// The command line. Scripts of others use it: change it only by adding.
@main struct TinCay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tincay",
        abstract: "Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới của Ủy ban nhân dân.",
        subcommands: [
            VersionCommand.self, ServeCommand.self, PlanCommand.self, CertificateCommand.self, BackupCommand.self, RestoreCommand.self,
            CheckCommand.self, AuditCommand.self, VaultCommand.self, DemoCommand.self, BenchCommand.self
        ])

    static func main() async {
        // Whatever this program writes is for its owner alone.
        umask(0o077)
        // It may hold what people told in confidence.
        tincay_keep_to_itself()
        // Our own child, not a command of anybody: reads one document and ends.
        if CommandLine.arguments.dropFirst().first == DocumentReader.subcommand { DocumentReader.child() }
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand { try await waiting.run() } else { try command.run() }
        } catch let refused as Refused {
            // Input that cannot be used: one sentence saying what to do, no trace of ours.
            say(refused.description)
            Foundation.exit(2)
        } catch {
            exit(withError: error)
        }
    }
}

struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Số phiên bản.")

    func run() { print("tincay 0.1.0") }
}
