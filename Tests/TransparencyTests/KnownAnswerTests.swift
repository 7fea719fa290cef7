import Foundation
import Testing

@testable import Transparency

@Suite struct `Answers that others know` {
    /// The eight leaves of the Certificate Transparency reference tests, and the root of each size.
    static let leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    static let roots = [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    ]

    @Test func `RFC 9162 tree hash`() {
        var edge = MerkleEdge()
        var tree = MerkleTree()
        #expect(edge.root.bytes.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        for (leaf, root) in zip(Self.leaves, Self.roots) {
            edge.append(TreeHash(leafData: Data(hex: leaf)))
            tree.append(TreeHash(leafData: Data(hex: leaf)))
            #expect(edge.root.bytes.hex == root)
            #expect(tree.root(at: tree.size).bytes.hex == root)
        }
    }

    /// From golang.org/x/mod/sumdb/note.
    @Test func `signed note of another implementation`() throws {
        let key = try #require(LogKey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"))
        let text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
        let note = text + "\n\u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
        #expect(try SignedNote(note).text(verifiedBy: key) == text)
        #expect(throws: LogRefusal.untrustedKey) { try SignedNote(note.replacing("answer", with: "Answer")).text(verifiedBy: key) }
    }

    @Test func `our own key reads back as written`() throws {
        let signer = LogSigner(name: "tincay.example/audit")
        let again = try #require(LogSigner(signer.text))
        #expect(again.verifier.text == signer.verifier.text)
        let key = try #require(LogKey(signer.verifier.text))
        let note = try again.sign(size: 0, root: TreeHash.empty)
        #expect(try Checkpoint(note, verifiedBy: key).size == 0)
        for broken in ["", "PRIVATE", signer.verifier.text, signer.text.replacing("example", with: "exampel"), String(signer.text.dropLast(4))] {
            #expect(LogSigner(broken) == nil)
        }
    }

    @Test(arguments: ["", "a", "a\n1\n", "a\nb\n\n", "\n\n"]) func `a note that is none is refused`(text: String) {
        #expect(throws: LogRefusal.self) { try Checkpoint(SignedNote(text), verifiedBy: LogSigner(name: "a").verifier) }
    }
}
