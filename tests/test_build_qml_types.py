"""qmllint is told about the Python classes that QML uses."""

from checking.plain_properties import rewrite

VIEW_MODEL = """
class Shell(QObject):
    entry = Property("QVariantMap", lambda self: self._entry, notify=changed)
    name = Property(str, lambda self: self._name, constant=True)
"""


def test_properties_are_rewritten_for_qts_own_tool() -> None:
    assert "entry = Property(QVariantMap, entry, notify=changed)" in rewrite(VIEW_MODEL)
    assert "name = Property(str, name, constant=True)" in rewrite(VIEW_MODEL)
