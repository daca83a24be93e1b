"""What is wrong on one screen that was surveyed: cut off, covered, outside, too small or nameless."""

from collections.abc import Iterator

from tests.accessibility.looks import apart, same_layer, within
from tests.survey import HAIR, Piece, Scene


def faults_of(scene: Scene, least: float) -> Iterator[str]:
    """Yield what is wrong on one screen; a thing to touch is at least `least` pixels wide and high."""
    for piece in scene.pieces:
        yield from _faults_of_piece(piece, scene, least)
    for kinds in (("text", "icon"), ("press",)):
        for one, other in same_layer(scene, *kinds):
            if not apart(one.box, other.box):
                yield f"“{one.what}” lies over “{other.what}”"
    for node in scene.nodes:
        if node.pressable and not node.name:
            yield f"something to touch at {node.box} has no name"


def _faults_of_piece(piece: Piece, scene: Scene, least: float) -> Iterator[str]:
    left, top, right, bottom = piece.box
    if piece.wrong:
        yield f"“{piece.what}” {piece.wrong}"
    for ground, box in piece.inside:
        if piece.kind in ("text", "icon", "press") and not within(piece.box, box):
            yield f"“{piece.what}” leaves {ground}"
    if left < -HAIR or right > scene.width + HAIR:
        yield f"“{piece.what}” runs from {left:.0f} to {right:.0f} of {scene.width:.0f}"
    if piece.kind == "press" and min(right - left, bottom - top) < least - HAIR:
        yield f"“{piece.what}” is {right - left:.0f} by {bottom - top:.0f}"
    if not piece.scrolls and not within(piece.box, (0.0, 0.0, scene.width, scene.height)):
        yield f"“{piece.what}” is at {top:.0f} to {bottom:.0f} of {scene.height:.0f}"
