"""The command line: prints what the library returns, imports heavy libraries only where a command needs them."""

from sim.cli.app import main

__all__ = ["main"]
