"""Finds the actions: every class in this folder that is one."""

from __future__ import annotations

import importlib
import pkgutil

import gui.actions
from gui.actions.action import MENUS, Action
from gui.actions.menu_action import MenuAction


def found() -> list[type[Action]]:
    """Return all actions in the order in which they stand in the menus."""
    classes = []
    for module in pkgutil.iter_modules(gui.actions.__path__):
        loaded = importlib.import_module(f"{gui.actions.__name__}.{module.name}")
        classes += [
            item
            for item in vars(loaded).values()
            if isinstance(item, type)
            and issubclass(item, Action)
            and item.__module__ == loaded.__name__
            and item not in (Action, MenuAction)
        ]
    return sorted(classes, key=lambda cls: (MENUS.index(cls.menu_name), cls.group, cls.order))
