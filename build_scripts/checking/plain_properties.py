"""Rewrite Qt properties so that Qt's own dump tool can read them.

`pyside6-metaobjectdump` 6.12 stops at `Property("QVariantMap", lambda self: ...)`: it expects plain
names for the type and the getter. This writes a copy of the file in which they are.
"""

import ast


def rewrite(source: str) -> str:
    """Return Python source with each `name = Property("Type", ...)` as `Property(Type, name)`."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as call) if _is(call):
                call.args = [_plain(call.args[0]), ast.Name(name)]
    return ast.unparse(tree)


def _is(call: ast.Call) -> bool:
    """Tell whether this call makes a Qt property."""
    return isinstance(call.func, ast.Name) and call.func.id == "Property"


def _plain(qt_type: ast.expr) -> ast.expr:
    """Return the type of a property as a plain name."""
    match qt_type:
        case ast.Constant(value=str(name)):
            return ast.Name(name)
        case ast.Attribute(attr=name):
            return ast.Name(name)
    return qt_type
