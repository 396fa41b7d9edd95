"""Judges texts with a validator for Python.

    python python.py VALIDATOR JOBS

What jobs are and what is printed: as in javascript.mjs.
"""

import json
import sys


def jsonschema(formats):
    from jsonschema.validators import validator_for

    def compile(schema):
        kind = validator_for(schema)
        kind.check_schema(schema)
        checker = kind.FORMAT_CHECKER if formats else None
        return kind(schema, format_checker=checker).is_valid

    return compile


def fastjsonschema():
    import fastjsonschema

    def compile(schema):
        validate = fastjsonschema.compile(schema, use_default=False)

        def judge(value):
            try:
                validate(value)
                return True
            except fastjsonschema.JsonSchemaValueException:
                return False

        return judge

    return compile


VALIDATORS = {
    "fastjsonschema": fastjsonschema,
    "jsonschema": lambda: jsonschema(formats=False),
    "jsonschema-formats": lambda: jsonschema(formats=True),
}


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main():
    validator, jobs = sys.argv[1:]
    compile = VALIDATORS[validator]()
    values = {}
    for job in read(jobs):
        texts = values.setdefault(job["texts"], None) or [json.loads(text) for text in read(job["texts"])]
        values[job["texts"]] = texts
        try:
            judge = compile(read(job["schema"]))
        except Exception as error:
            print("!" + str(error).replace("\n", " "))
            continue
        print("".join("1" if judge(value) else "0" for value in texts))


main()
