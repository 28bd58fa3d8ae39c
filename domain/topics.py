"""What families ask about: fourteen topics, each with what it is divided into."""

from collections.abc import Mapping
from typing import Literal, get_args

from domain.keys import Key

Topic = Literal[
    "food",
    "housing",
    "health",
    "documents",
    "work",
    "italian",
    "school",
    "money",
    "violence",
    "legal",
    "digital",
    "clothes",
    "leisure",
    "rules",
]
TOPICS: tuple[Topic, ...] = get_args(Topic)
SAFE: Topic = "violence"
"""Answered with the numbers to call, and never tied to anybody."""

LIKELIEST = 3
"""How many topics a text is thought to be about; where `SAFE` is one, the numbers come first."""

NAMES: Mapping[Topic, Key] = {
    "food": "topic-food",
    "housing": "topic-housing",
    "health": "topic-health",
    "documents": "topic-documents",
    "work": "topic-work",
    "italian": "topic-italian",
    "school": "topic-school",
    "money": "topic-money",
    "violence": "topic-violence",
    "legal": "topic-legal",
    "digital": "topic-digital",
    "clothes": "topic-clothes",
    "leisure": "topic-leisure",
    "rules": "topic-rules",
}

SUBS: Mapping[Topic, Mapping[str, Key]] = {
    "food": {
        "meals": "sub-food-meals",
        "parcels": "sub-food-parcels",
        "market": "sub-food-market",
        "baby": "sub-food-baby",
    },
    "housing": {
        "tonight": "sub-housing-tonight",
        "rent": "sub-housing-rent",
        "eviction": "sub-housing-eviction",
        "public": "sub-housing-public",
    },
    "health": {
        "doctor": "sub-health-doctor",
        "urgent": "sub-health-urgent",
        "mothers": "sub-health-mothers",
        "tests": "sub-health-tests",
        "mind": "sub-health-mind",
        "card": "sub-health-card",
    },
    "documents": {
        "permit": "sub-documents-permit",
        "identity": "sub-documents-identity",
        "taxcode": "sub-documents-taxcode",
        "citizenship": "sub-documents-citizenship",
        "asylum": "sub-documents-asylum",
    },
    "work": {
        "search": "sub-work-search",
        "training": "sub-work-training",
        "rights": "sub-work-rights",
    },
    "italian": {
        "course": "sub-italian-course",
        "women": "sub-italian-women",
        "exam": "sub-italian-exam",
    },
    "school": {
        "nursery": "sub-school-nursery",
        "enrol": "sub-school-enrol",
        "homework": "sub-school-homework",
        "adults": "sub-school-adults",
    },
    "money": {
        "benefits": "sub-money-benefits",
        "isee": "sub-money-isee",
        "bills": "sub-money-bills",
    },
    "violence": {},
    "legal": {
        "lawyer": "sub-legal-lawyer",
        "discrimination": "sub-legal-discrimination",
    },
    "digital": {
        "spid": "sub-digital-spid",
        "internet": "sub-digital-internet",
        "devices": "sub-digital-devices",
    },
    "clothes": {
        "clothes": "sub-clothes-clothes",
        "baby": "sub-clothes-baby",
        "furniture": "sub-clothes-furniture",
    },
    "leisure": {
        "library": "sub-leisure-library",
        "sport": "sub-leisure-sport",
        "youth": "sub-leisure-youth",
        "people": "sub-leisure-people",
    },
    "rules": {
        "rubbish": "sub-rules-rubbish",
        "transport": "sub-rules-transport",
        "living": "sub-rules-living",
        "desk": "sub-rules-desk",
    },
}
"""Of each topic its parts, by an id of one word. "desk" is the town hall, for all else."""


def is_topic(topic: str, sub: str = "") -> bool:
    """Whether these are a topic, and one of its parts or all of it."""
    parts = next((SUBS[each] for each in TOPICS if each == topic), None)
    return parts is not None and (not sub or sub in parts)
