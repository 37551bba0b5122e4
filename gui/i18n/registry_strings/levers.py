"""Texts that are declared in `sim`, levers; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Lever", "Shared services"),
    QT_TRANSLATE_NOOP("Lever", "Offer joint provision of service domains in a cluster; every authority joins the domains that suit it."),
    QT_TRANSLATE_NOOP("Lever", "Evidence is divided: -13.5 % for waste in Czech municipalities (S3), -5 % in Emilia-Romagna (S7), nothing in the Netherlands (S8) and Italy (S9), and in the only Israeli panel nothing on average, with savings in peripheral and regional councils and higher cost in Arab authorities (S4). Savings come from the measured cost curve, as far as capacity realises them, less coordination; they can be negative. Members pay fees to the cluster body by the cost-sharing rule."),
    QT_TRANSLATE_NOOP("Lever", "Joint tenders"),
    QT_TRANSLATE_NOOP("Lever", "Put a share of what members buy for their services into joint tenders of the cluster."),
    QT_TRANSLATE_NOOP("Lever", "A move to central purchasing brought Italian bodies -28 % (upper bound) and others -18 to -22 % by benchmark prices (S17); a randomised trial in Denmark saved nothing (S18). Larger lots win a volume discount and lose bidders of the region that cannot serve them, so a joint tender works against local procurement."),
    QT_TRANSLATE_NOOP("Lever", "Pupil transport pooling"),
    QT_TRANSLATE_NOOP("Lever", "Share routes to special education and regional schools among the members of a cluster."),
    QT_TRANSLATE_NOOP("Lever", "No estimate for cooperation was found; consolidation of school districts in the United States raised transport cost by 0.6 to 10.6 % (S89). Here fuller buses save and longer ways cost, so distant members can lose."),
    QT_TRANSLATE_NOOP("Lever", "Local procurement"),
    QT_TRANSLATE_NOOP("Lever", "Let bidders of the region win up to a preference above the best bid from outside; cut tenders into small lots."),
    QT_TRANSLATE_NOOP("Lever", "A preference of 5 % raised procurement cost by 3.8 % in California (S19). More money stays with local businesses; what that does for jobs depends on how much of it leaks on, and estimates of jobs for each tradable job run from 0 to 1.6 (S23-S25). The often quoted 76 % local re-spending (S22) ignores displacement."),
    QT_TRANSLATE_NOOP("Lever", "Revenue sharing"),
    QT_TRANSLATE_NOOP("Lever", "Pool a share of non-residential arnona inside a cluster and hand it out by residents."),
    QT_TRANSLATE_NOOP("Lever", "The tax base, not scale, drives the gap: non-residential arnona per resident differs 4.8-fold between socio-economic clusters 8 and 2 (S82), and cooperation alone leaves it in place (S14, S15). Sharing moves money from members with industry to members without; balance grants respond to own revenue only, so they do not offset it."),
    QT_TRANSLATE_NOOP("Shock", "Plant closure"),
    QT_TRANSLATE_NOOP("Shock", "Close businesses with employees in a sector, by lot, in the month in which it starts."),
    QT_TRANSLATE_NOOP("Shock", "Recession"),
    QT_TRANSLATE_NOOP("Shock", "Lower demand from outside while it lasts."),
    QT_TRANSLATE_NOOP("Shock", "Sector demand"),
    QT_TRANSLATE_NOOP("Shock", "Raise or lower outside demand for a sector while it lasts."),
)
