"""The command ``eshkol``: its subcommands, and what the reader sees when something goes wrong."""

import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from typing import Final

import click

from sim import __version__
from sim.cli.bench import bench
from sim.cli.catalogue import check, levers, metrics, parameters, reference, scenarios
from sim.cli.running import run
from sim.cli.validating import calibrate, validate
from sim.cli.window import gui
from sim.errors import EshkolError, StoppedError

_OUR_MISTAKE: Final = 1


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="eshkol %(version)s")
def app() -> None:
    """Simulate regional growth, agent by agent: who gains, who loses, whether the gap closes.

    Start with "eshkol run baseline", and see "eshkol scenarios" for others.
    """


for _command in (run, check, scenarios, levers, metrics, parameters, reference, validate, calibrate, bench, gui):
    app.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; nobody ever sees a traceback.

    Parameters
    ----------
    arguments : sequence of str, optional
        Words after the command; those of the process when None.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        with app.make_context("eshkol", words) as context:
            app.invoke(context)
            _flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (KeyboardInterrupt, click.Abort, StoppedError):
        _say("stopped; nothing half-written was left")
        return StoppedError.exit_code
    except EshkolError as error:
        _say(str(error))
        return error.exit_code
    except BrokenPipeError:
        return _quiet_pipe()
    except MemoryError:
        _say("there is not enough memory; a smaller --sample needs less")
        return _OUR_MISTAKE
    except Exception as error:  # noqa: BLE001 - the last net: the reader gets one line, we get the traceback
        return _our_mistake(error)
    return 0


def _say(text: str) -> None:
    click.echo(f"eshkol: {text}", err=True)


def _flush() -> None:
    """Notice here, and not when Python ends, that nobody reads the output any more."""
    sys.stdout.flush()


def _quiet_pipe() -> int:
    """Leave without a word when the reader of our output has gone, for instance ``eshkol levers | head``."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _OUR_MISTAKE


def _our_mistake(error: Exception) -> int:
    """Say in one line that the program failed, and keep the traceback in a file."""
    what = f"{type(error).__name__}: {' '.join(str(error).split())}"[:200]
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="eshkol-error-", suffix=".txt", delete=False, encoding="utf-8"
        ) as file:
            file.write(f"eshkol {__version__}, Python {sys.version.split()[0]}\n")
            file.write("".join(traceback.format_exception(error)))
        _say(f"an error of the program, not yours ({what}); details are in {file.name}")
    except OSError:
        _say(f"an error of the program, not yours ({what})")
    return _OUR_MISTAKE
