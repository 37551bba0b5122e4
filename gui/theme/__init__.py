"""The look: tokens in three sets, fonts that are shipped, and their application to a running program."""

from gui.theme.fonts import font_of
from gui.theme.look import Look, apply, look
from gui.theme.tokens import CONTRAST, DARK, LIGHT, THEMES, Tokens

__all__ = ["CONTRAST", "DARK", "LIGHT", "THEMES", "Look", "Tokens", "apply", "font_of", "look"]
