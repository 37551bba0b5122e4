"""Which authorities and clusters a scenario simulates, and how a reader may name them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from sim.data import roster
from sim.errors import Where, quoted
from sim.scenario.nodes import MAX_WORD, Findings, Node, nearest
from sim.scenario.schema import found, is_name, is_table, is_texts, set_twice

ALL: Final = "all"
"""The region that consists of the five clusters."""

_CLUSTER_HE, _CLUSTERS_HE = "אשכול", "אשכול רשויות"

Clusters = dict[str, tuple[str, ...]]
Place = tuple[Literal["cluster", "authority"], str]


@dataclass(frozen=True, slots=True)
class Region:
    """The authorities of a scenario, in the order of the roster, and the clusters among them."""

    authorities: tuple[str, ...]
    clusters: Clusters


def read_region(root: Node, findings: Findings) -> Region | None:
    """Return the region that ``region`` and ``clusters`` describe; None after noting what is wrong with them.

    Parameters
    ----------
    root : Node
        The scenario's table. ``region`` is a cluster, an authority, ``"all"`` or a list of clusters and authorities;
        without it the region is all the members of ``clusters``. ``clusters`` names the members of new clusters, or
        other members of a known one.
    findings : Findings
        Takes the problems.
    """
    before = findings.count
    own = _own_clusters(root.value.get("clusters"), findings)
    region = root.value.get("region")
    if region is None and not own:
        if findings.count == before:
            expected = 'is missing; expected a cluster, "all", or a list of clusters and authorities'
            findings.add(Where(root.at.file, key="region"), "", expected)
        return None
    if region is None:
        named: list[tuple[Place, Where]] = [(("cluster", name), root.value["clusters"].value[name].key) for name in own]
    elif not is_texts(region, findings):
        return None
    else:
        named = list(_named(region, own, findings))
    result = _region(named, own, findings)
    _find_outsiders(root, own, result, findings)
    if findings.count == before and not result.authorities:
        findings.add(region.at if region else root.at, "an empty region", "expected at least one authority")
    return result if findings.count == before else None


def read_where(node: Node, region: Region, findings: Findings) -> tuple[str, ...]:
    """Return ids of clusters and authorities of the region, in its order; note names that are not in it."""
    first: dict[str, Where] = {}
    for place, at in _named(node, region.clusters, findings):
        if place[1] in first:
            findings.add(at, quoted(place[1]), set_twice(first[place[1]]))
        elif place[1] not in region.clusters and place[1] not in region.authorities:
            inside = ", ".join([*region.clusters, *region.authorities][:8])
            findings.add(at, quoted(place[1]), f"is not in this scenario's region; in it are {inside}, ...")
        first.setdefault(place[1], at)
    return tuple(name for name in [*region.clusters, *region.authorities] if name in first)


def _texts(node: Node) -> list[Node]:
    return node.value if isinstance(node.value, list) else [node]


def _named(node: Node, own: Iterable[str], findings: Findings) -> Iterator[tuple[Place, Where]]:
    """Yield the places that a text or a list of texts names."""
    for item in _texts(node):
        if item.value == ALL:
            yield from ((("cluster", name), item.at) for name in roster.clusters())
        elif (place := find_place(item.value, own)) is not None:
            yield place, item.at
        else:
            findings.add(item.at, quoted(item.value), _unknown_place(item.value, own) if not findings.full else "")


def find_place(text: str, own: Iterable[str] = ()) -> Place | None:
    """Return the cluster or authority of that id or name (English, Hebrew or Arabic), or None.

    Parameters
    ----------
    text : str
        Case, hyphens, apostrophes and the like do not matter.
    own : iterable of str
        Clusters that the scenario itself names; they go first.
    """
    if text in own:
        return "cluster", text
    return _index().get(roster.plain_name(text)) if len(text) <= MAX_WORD else None


@cache
def _index() -> dict[str, Place]:
    """Return what each comparable name stands for; ids go before names, clusters before authorities.

    `roster.find_authority` answers the same, but searches near names for every miss: too slow for a long wrong list.
    """
    places: dict[str, Place] = {}
    for cluster in roster.clusters().values():
        names = (cluster.id, cluster.name_en, cluster.name_he, cluster.name_ar)
        for name in (*names, f"{_CLUSTER_HE} {cluster.name_he}", f"{_CLUSTERS_HE} {cluster.name_he}"):
            places.setdefault(roster.plain_name(name), ("cluster", cluster.id))
    people = roster.roster().values()
    for field in ("id", "name_en", "name_he", "name_ar", "cbs_symbol"):
        for authority in people:
            places.setdefault(roster.plain_name(getattr(authority, field)), ("authority", authority.id))
    for authority in people:
        for name in authority.other_names:
            places.setdefault(roster.plain_name(name), ("authority", authority.id))
    places.pop("", None)
    return places


def _unknown_place(text: str, own: Iterable[str]) -> str:
    near = _near_place(text[:MAX_WORD], own)
    hint = f"unknown; did you mean {near}?" if near else "unknown."
    clusters = ", ".join(dict.fromkeys([*own, *roster.clusters()]))
    return f"{hint} Expected a cluster ({clusters}), {ALL}, or one of the {len(roster.roster())} authorities"


def _near_place(text: str, own: Iterable[str]) -> str:
    """Return the nearest place as its id, followed by its Hebrew or Arabic name if the text is in that script."""
    titles = {name: cluster.id for cluster in roster.clusters().values() for name in (cluster.name_he, cluster.name_ar)}
    words = dict.fromkeys([*own, *roster.clusters()])
    ids = [nearest(text, [*words, *titles]), *roster.suggestions(text, 1)]
    near = next((name for name in ids if name), "")
    if near in titles:
        return f"'{titles[near]}' ({near})"
    authority = roster.roster().get(near)
    names = (authority.name_he, authority.name_ar) if authority else ()
    alike = next((name for name in names if name and not text.isascii() and name[0] in text), "")
    return f"'{near}' ({alike})" if alike else f"'{near}'" if near else ""


def _own_clusters(node: Node | None, findings: Findings) -> Clusters:
    """Return the clusters that the scenario names itself, with their members as they were written."""
    if node is None or not is_table(node, findings, 'expected a table [clusters] with lines name = ["authority", ...]'):
        return {}
    own: Clusters = {}
    for name, members in node.value.items():
        place = find_place(name)
        if place and place[0] == "cluster" and place[1] != name:
            findings.add(members.key, "", f"is the cluster '{place[1]}'; write it so, or choose another name")
        elif not is_name(name) or name == ALL or (place and place[0] == "authority"):
            findings.add(members.key, "", "cannot name a cluster; expected a name that no authority has")
        elif not isinstance(members.value, list) or not members.value:
            findings.add(members.at, found(members), "expected a list of authorities in [ ]")
        elif is_texts(members, findings):
            own[name] = tuple(_members(members, findings))
    _find_shared(node, own, findings)
    return own


def _members(node: Node, findings: Findings) -> Iterator[str]:
    first: dict[str, Where] = {}
    for item in node.value:
        place = find_place(item.value)
        if place is None or place[0] == "cluster":
            expected = _unknown_place(item.value, ()) if place is None else "is a cluster; expected an authority"
            findings.add(item.at, quoted(item.value), expected)
        elif place[1] in first:
            findings.add(item.at, quoted(item.value), set_twice(first[place[1]]))
        else:
            first[place[1]] = item.at
            yield place[1]


def _find_shared(node: Node, own: Clusters, findings: Findings) -> None:
    """Note authorities that are members of two of the scenario's own clusters."""
    home: dict[str, str] = {}
    for name, members in own.items():
        for member in members:
            if member in home:
                where = node.value[name].key
                findings.add(where, quoted(member), f"is already a member of '{home[member]}'; expected one cluster")
            home.setdefault(member, name)


def _region(named: list[tuple[Place, Where]], own: Clusters, findings: Findings) -> Region:
    """Join the named places; an authority may come in only once."""
    known = {name: cluster.members for name, cluster in roster.clusters().items()} | own
    first: dict[str, tuple[str, Where]] = {}
    for (kind, name), at in named:
        for authority in known[name] if kind == "cluster" else (name,):
            if authority in first:
                by, where = first[authority]
                given = f"comes in twice: by '{by}' and by '{name}'" if by != name else set_twice(where)
                findings.add(at, quoted(authority), given)
            first.setdefault(authority, (name, at))
    authorities = tuple(name for name in roster.authority_ids() if name in first)
    chosen = {name for (kind, name), _ in named if kind == "cluster"} | set(own)
    ordered = [*(name for name in roster.clusters() if name in chosen), *sorted(chosen - set(roster.clusters()))]
    clusters = {name: tuple(member for member in authorities if member in known[name]) for name in ordered}
    return Region(authorities, clusters)


def _find_outsiders(root: Node, own: Clusters, region: Region, findings: Findings) -> None:
    """Note members of the scenario's own clusters that the region lacks, or has in another cluster as well."""
    for name, members in own.items():
        where = root.value["clusters"].value[name].at
        missing = [member for member in members if member not in region.authorities]
        if missing:
            findings.add(
                where, ", ".join(missing[:5]), "is not in the region; add the cluster or its members to region"
            )
        for other in (cluster for cluster in region.clusters if cluster not in own):
            shared = [member for member in members if member in region.clusters[other]]
            if shared:
                found = ", ".join(shared[:5])
                findings.add(
                    where, found, f"is already a member of '{other}', which region brings in; expected one cluster"
                )
