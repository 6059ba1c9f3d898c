"""openapi.yaml as a judge: what may be asked, what may be answered, and whether an exchange is of it."""
import re

import jsonschema
import yaml


class Contract:
    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            self.document = yaml.safe_load(file)
        assert self.document["openapi"].startswith("3.1"), "OpenAPI 3.1"
        self.operations = []  # (method, path pattern, template, operation)
        for template, item in self.document["paths"].items():
            pattern = re.compile("^" + re.sub(r"\{[^}]+\}", "[^/]+", template) + "$")
            for method, operation in item.items():
                self.operations.append((method.upper(), pattern, template, operation))

    def resolve(self, node):
        while isinstance(node, dict) and "$ref" in node:
            target = self.document
            for part in node["$ref"].lstrip("#/").split("/"):
                target = target[part]
            node = target
        return node

    def expand(self, node):
        """A schema without references, so that any JSON Schema 2020-12 validator reads it."""
        node = self.resolve(node)
        if isinstance(node, dict):
            return {key: self.expand(value) for key, value in node.items()}
        if isinstance(node, list):
            return [self.expand(value) for value in node]
        return node

    def validate(self, schema, value, where):
        validator = jsonschema.Draft202012Validator(self.expand(schema))
        wrong = [f"{where}: {list(error.absolute_path)}: {error.message}" for error in validator.iter_errors(value)]
        assert not wrong, "\n".join(wrong)

    def operation(self, method, path):
        for known, pattern, template, operation in self.operations:
            if known == method and pattern.match(path):
                return template, operation
        return None, None

    def declared(self):
        """Every (method, template, status, problem type or None) that the contract knows."""
        every = set()
        for method, _, template, operation in self.operations:
            for status, response in operation["responses"].items():
                response = self.resolve(response)
                problem = response.get("content", {}).get("application/problem+json")
                types = [None] if problem is None else self.problem_types(problem["schema"])
                every.update((method, template, int(status), kind) for kind in types)
        return every

    def problem_types(self, schema):
        for part in self.expand(schema)["allOf"]:
            kinds = part.get("properties", {}).get("type", {}).get("enum")
            if kinds and part.get("required") in (None, ["caseNumber"]):
                return kinds
        raise AssertionError("a problem response names its types")

    def check_schemas(self):
        for name, schema in self.document["components"]["schemas"].items():
            jsonschema.Draft202012Validator.check_schema(self.expand(schema))
            assert schema.get("type") or "const" in schema or "enum" in schema, f"{name} has a type"
