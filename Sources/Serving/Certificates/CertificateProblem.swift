/// Why a certificate cannot be used or made. Paths only, never what is in the files.
public enum CertificateProblem: Error, Equatable {
    /// One of the two cannot be read as PEM, or they are not a pair.
    case noPair(certificate: String, key: String)
    /// Of an authority's certificate and key only this one is here: a new one would not be trusted by those who trust the old.
    case halfMissing(left: String)
    case unwritable(String)
}
