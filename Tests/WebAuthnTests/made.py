#!/usr/bin/env python3
"""Writes MadeVectors.swift: passkeys of a kind of which the specification's vectors hold none with "none" attestation (RS256), and one
with extensions and a counter, made with python-fido2 2.2.1 and cryptography 50.0.2, which share no code with ours. Run once, by hand."""
import os
import pathlib

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from fido2.cose import ES256, RS256
from fido2.utils import sha256
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData, CollectedClientData

SITE, ORIGIN = "example.org", "https://example.org"


def vector(name, key, cose, sign, flags, extensions):
    hidden, asked = os.urandom(32), os.urandom(32)
    credential = os.urandom(32)
    made = AttestedCredentialData.create(bytes(16), credential, cose)
    birth = AuthenticatorData.create(sha256(SITE.encode()), flags | AuthenticatorData.FLAG.AT, 6, made)
    statement = AttestationObject.create("none", birth, {})
    created = CollectedClientData.create("webauthn.create", hidden, ORIGIN)
    use = AuthenticatorData.create(sha256(SITE.encode()), flags | (AuthenticatorData.FLAG.ED if extensions else 0), 7, b"", extensions)
    got = CollectedClientData.create("webauthn.get", asked, ORIGIN)
    signature = sign(key, bytes(use) + got.hash)
    parts = dict(challenge=hidden, attestation=bytes(statement), clientData=bytes(created), asked=asked, authenticatorData=bytes(use), askedData=bytes(got), signature=signature)
    lines = ",\n        ".join(f'{part}: "{value.hex()}"' for part, value in parts.items())
    return f"    static let {name} = Vector(\n        {lines})\n"


flag = AuthenticatorData.FLAG
rsa_key, ec_key = rsa.generate_private_key(65537, 2048), ec.generate_private_key(ec.SECP256R1())
text = "/// Written by made.py, with python-fido2 and cryptography.\nextension Vector {\n"
text += vector("rs256", rsa_key, RS256.from_cryptography_key(rsa_key.public_key()), lambda key, m: key.sign(m, padding.PKCS1v15(), hashes.SHA256()), flag.UP | flag.UV, None)
text += vector("extended", ec_key, ES256.from_cryptography_key(ec_key.public_key()), lambda key, m: key.sign(m, ec.ECDSA(hashes.SHA256())), flag.UP | flag.UV | flag.BE | flag.BS, {"credBlob": b"", "hmac-secret": True})
(pathlib.Path(__file__).parent / "MadeVectors.swift").write_text(text + "}\n")
