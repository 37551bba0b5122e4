"""Texts that are declared in `sim`, scenarios; written by `python -m gui.i18n.strings --write`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS = (
    QT_TRANSLATE_NOOP("Scenario", "Baseline"),
    QT_TRANSLATE_NOOP("Scenario", "How do the five clusters develop if nobody does anything new? There are no shocks in it: neither the pandemic nor the war. Every other scenario starts from here."),
    QT_TRANSLATE_NOOP("Scenario", "Beit HaKerem"),
    QT_TRANSLATE_NOOP("Scenario", "What becomes of Karmiel and its smaller, mostly Arab and Druze neighbours, who live from one labour market, if nothing changes? No shocks."),
    QT_TRANSLATE_NOOP("Scenario", "Beit HaKerem buys locally"),
    QT_TRANSLATE_NOOP("Scenario", "If the authorities of Beit HaKerem pay up to 10 % more for bidders of the region from 2021, how much of the money stays, who gets jobs from it, and what do the authorities pay? Compare with beit-hakerem."),
    QT_TRANSLATE_NOOP("Scenario", "A cluster that does not exist: Wadi Ara"),
    QT_TRANSLATE_NOOP("Scenario", "What if nine authorities around Wadi Ara, Arab and Jewish, formed a cluster that collects waste, drives pupils and buys together from 2021? Any of the 255 authorities can be put in their place."),
    QT_TRANSLATE_NOOP("Scenario", "Eastern Galilee"),
    QT_TRANSLATE_NOOP("Scenario", "What becomes of the small and distant authorities of Eastern Galilee and the Golan if nothing changes? No shocks."),
    QT_TRANSLATE_NOOP("Scenario", "Eastern Negev"),
    QT_TRANSLATE_NOOP("Scenario", "What becomes of the Bedouin and Jewish towns and the vast regional councils of the Eastern Negev if nothing changes? No shocks. Tamar, with its industry and few residents, is in."),
    QT_TRANSLATE_NOOP("Scenario", "Five clusters"),
    QT_TRANSLATE_NOOP("Scenario", "Which of the five clusters moves ahead and which falls behind, and does the gap between their authorities close by itself? One resident in four is simulated, so that small authorities can be read too."),
    QT_TRANSLATE_NOOP("Scenario", "The years 2019 to 2024 as they were"),
    QT_TRANSLATE_NOOP("Scenario", "How far does the model follow what happened: the pandemic of March 2020 to June 2021 and the war from October 2023, with the south home again in March 2024 and the north only at the end of the year? What the targets say about both is measured here; the other scenarios have no shocks."),
    QT_TRANSLATE_NOOP("Scenario", "A pandemic"),
    QT_TRANSLATE_NOOP("Scenario", "If a pandemic like that of 2020 closes what lives from contact for two months and half-opens it for fourteen, who loses work, which towns recover and how fast, and who never does? Compare with five-clusters under the same seed: `sim.resilience_of` measures resistance, loss and recovery."),
    QT_TRANSLATE_NOOP("Scenario", "Western Galilee shares waste collection"),
    QT_TRANSLATE_NOOP("Scenario", "If the cluster offers to collect waste for its members from 2021, who joins, who saves, who pays more, and does anybody leave again? Compare with western-galilee."),
    QT_TRANSLATE_NOOP("Scenario", "War and evacuation"),
    QT_TRANSLATE_NOOP("Scenario", "If border authorities of the Galilee and the Western Negev are evacuated for months and workers are called up everywhere, what is left of jobs, residents and municipal money five and ten years later, and do the neighbours gain or lose? Compare with five-clusters under the same seed."),
    QT_TRANSLATE_NOOP("Scenario", "Western Galilee"),
    QT_TRANSLATE_NOOP("Scenario", "What becomes of the authorities of Western Galilee, Jewish, Druze, Arab and mixed, from the coast to the border, if nothing changes? No shocks."),
    QT_TRANSLATE_NOOP("Scenario", "Western Negev"),
    QT_TRANSLATE_NOOP("Scenario", "What becomes of Rahat, the Jewish towns and the regional councils of the Western Negev if nothing changes? No shocks: the war is not in it."),
)
