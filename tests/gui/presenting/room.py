"""A small story and its answers, computed in this process: a presentation without waiting."""

from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from gui.documents import Desk
from gui.presenting.why import Reasons
from gui.session import Session
from gui.window import MainWindow
from sim.story import Story, load_story
from tests.gui.small_desk import SEEDS, desk, quiet_session, simulated

STORY = """format = 1
vote = ["today", "shared", "both"]
[title]
en = "A small story"
he = "סיפור קטן"
ar = "قصة صغيرة"
[question]
en = "Who?"
[[plan]]
name = "today"
extends = "beit-hakerem"
years = 3
title = { en = "As today", he = "כמו היום", ar = "كما اليوم" }
[[plan]]
name = "shared"
extends = "beit-hakerem"
years = 3
title = { en = "Together", he = "ביחד", ar = "معًا" }
[[plan.lever]]
kind = "shared_services"
name = "shared"
start = "2020-01"
domains = ["waste", "welfare"]
[[plan]]
name = "both"
extends = "beit-hakerem"
years = 3
title = { en = "Together, and bought locally", he = "ביחד, וקונים מקומי", ar = "معًا وشراء محلي" }
[[plan.lever]]
kind = "shared_services"
name = "shared"
start = "2020-01"
domains = ["waste", "welfare"]
[[plan.lever]]
kind = "local_procurement"
name = "local"
start = "2020-01"
[[page]]
a = "shared"
b = "today"
covered = true
numbers = ["spending", "gap_services"]
views = [{ kind = "fan", metric = "gap_services" }, { kind = "members", metric = "service_level" }]
levers = ["shared"]
predict = "gap_services"
title = { en = "First", he = "ראשון", ar = "أولًا" }
question = { en = "Does the gap close?", he = "האם הפער נסגר?", ar = "هل تُسدّ الفجوة؟" }
why = { en = "Because of scale.", he = "בגלל הגודל.", ar = "بسبب الحجم." }
notes = { en = "Wait.", he = "חכו.", ar = "انتظروا." }
[[page]]
a = "both"
b = "today"
covered = true
numbers = ["procurement_local"]
views = [{ kind = "plane", across = "mean_income", up = "gap_services" }, { kind = "map", metric = "spending" }]
levers = ["shared", "local"]
predict = "procurement_local"
title = { en = "Second", he = "שני", ar = "ثانيًا" }
question = { en = "And both?", he = "ושניהם?", ar = "والاثنان؟" }
[[page]]
a = "both"
b = "shared"
levers = ["local"]
predict = "procurement_local"
views = [{ kind = "fan", metric = "procurement_local" }]
title = { en = "Third", he = "שלישי", ar = "ثالثًا" }
question = { en = "And now?", he = "ועכשיו?", ar = "والآن؟" }
"""


@cache
def story() -> Story:
    """Return the small story."""
    path = Path(mkdtemp()) / "small.toml"
    path.write_text(STORY, encoding="utf-8")
    return load_story(path)


def session_for(folder: Path, on: Desk | None = None) -> Session:
    """Return a session that knows all runs of the small story."""
    session = quiet_session(folder, on or desk())
    told = story()
    plans = {plan.scenario for plan in told.plans}
    for plan in plans:
        for seed in SEEDS:
            session.answering.store.put(simulated(plan, seed))
    for page in told.pages:
        for wanted in Reasons(told.plan(page.a).scenario, told.plan(page.b).scenario).requests():
            session.answering.store.put(simulated(wanted.plan, wanted.key.seed))
    return session


def everything(window: MainWindow) -> tuple[object, ...]:
    """Return all that has to be again as it was: desk, steps, views, panels."""
    session = window.session
    views = [session.metric(view) for view in ("map", "first", "second")]
    steps = (session.undo_stack.count(), session.undo_stack.index(), session.undo_words(), session.redo_words())
    shown = [panel.isVisible() for panel in window.panels.values()]
    looked = (session.year, session.area, session.is_difference, tuple(views))
    return session.desk.to_bytes(), steps, looked, bytes(window.saveState().data()), shown
