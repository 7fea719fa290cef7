"""A program of somebody else's reads the description of the interface."""

import json
import ssl
import urllib.request

from openapi_spec_validator import OpenAPIV31SpecValidator

from watch import Fault


def journey_the_description_of_the_interface(world):
    anyone = ssl._create_unverified_context()
    with urllib.request.urlopen(f"{world.server.origin}/api/v1/openapi.json", timeout=20, context=anyone) as answer:
        description = json.load(answer)
    faults = [f"{'/'.join(map(str, fault.path))}: {fault.message}" for fault in OpenAPIV31SpecValidator(description).iter_errors()]
    if faults:
        raise Fault("the description breaks OpenAPI 3.1: " + "; ".join(faults[:10]))
    if len(description["paths"]) < 10:
        raise Fault("the description has hardly any paths")
    world.visit("/sign-in")
