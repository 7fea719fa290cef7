import Access
import Core
import DocumentReading
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `The paper of a plan` {
    static let fields: [(name: String, value: String)] = [
        ("symbol", "kh-ubnd"), ("place", "Suối Mơ"), ("purpose", "1. Mục đích: mọi người biết nơi có thể gọi."),
        ("authority", "TM. Ủy ban nhân dân\nKT. Chủ tịch"),
        ("position", "Phó Chủ tịch"), ("signer", "Đinh Thị Không Có Thật"), ("recipients", "Các tổ dân phố\nLưu: VT"), ("superior", "")
    ]

    private func typed(revision: Int, _ changes: [String: String] = [:]) -> TestFields {
        TestFields(Self.fields.map { (name: $0.name, value: changes[$0.name] ?? $0.value) } + [(name: "revision", value: String(revision))])
    }

    @Test(arguments: Engines.all) func `is for officers of its unit`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.programme()
        for path in ["paper", "paper.docx", "paper.pdf"] {
            for person in [World.Person.outsider, .viewer, .member, .administrator] {
                #expect(try await site.get("/plans/\(plan.id)/\(path)", as: person).status == 404, "\(person)")
            }
        }
        #expect(try await site.post("/plans/\(plan.id)/paper", typed(revision: 0), as: .outsider).status == 404)
        #expect(try await site.acts(on: "plan \(plan.id)") == ["plans.imported", "plans.published"])
    }

    @Test(arguments: Engines.all) func `says what it lacks, and comes as Word and as PDF`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let text = FictitiousPlan.text.replacing("Số: 07/KH-UBND", with: "Số: /KH-UBND").replacing("Đinh Thị Không Có Thật", with: "")
        let id = try await ImportPlan(site.services)(named: "a.txt", Array(text.utf8), by: site.officer)
        let page = try await site.get("/plans/\(id)/paper", as: .officer)
        #expect(page.text.contains("Bản in còn thiếu") && page.text.contains("Số (nhập sau khi ký)") && page.text.contains("Họ tên người ký"))
        #expect(!page.text.contains("Ngày ban hành (nhập"))
        for (kind, sign) in [("docx", "PK"), ("pdf", "%PDF")] {
            let file = try await site.get("/plans/\(id)/paper.\(kind)", as: .officer)
            #expect(file.status == 200 && file.body.starts(with: Array(sign.utf8)))
            #expect(try DocumentText.text(of: file.body, named: "a.\(kind)").contains("PHƯỜNG SUỐI MƠ"))
        }
        #expect(try await site.acts(on: "plan \(id)").sorted() == ["composing.paperExported", "composing.paperExported", "plans.imported"])
    }

    @Test(arguments: Engines.all) func `keeps its own parts, and shows both when two people save`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let bad = try await site.post("/plans/\(plan.id)/paper", typed(revision: 0, ["symbol": "7/KH"]), as: .officer)
        #expect(bad.status == 422 && bad.text.contains("Chỉ ghi phần sau dấu gạch chéo") && bad.text.contains("7/KH"))
        #expect(try await site.post("/plans/\(plan.id)/paper", typed(revision: 0), as: .officer).status == 303)
        let viewer = site.officer
        let saved = try await site.services.database.read { tx in try PaperStore(tx).find(plan.id, visibleTo: viewer) }
        #expect(saved?.parts.symbol == "KH-UBND" && saved?.parts.authority == ["TM. Ủy ban nhân dân", "KT. Chủ tịch"] && saved?.revision == 1)
        let late = try await site.post("/plans/\(plan.id)/paper", typed(revision: 0, ["signer": "Lò Văn Mẫu"]), as: .officer)
        #expect(late.status == 409 && late.text.contains("Lò Văn Mẫu") && late.text.contains("Đinh Thị Không Có Thật"))
        #expect(try await site.post("/plans/\(plan.id)/paper", typed(revision: 1, ["signer": "Lò Văn Mẫu"]), as: .officer).status == 303)
        #expect(try await site.get("/plans/\(plan.id)/paper", as: .officer).text.contains("Lò Văn Mẫu"))
    }
}
