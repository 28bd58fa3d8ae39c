"""Posts are screened before anybody sees them: approved, or refused with a reason."""

from domain import may
from domain.args import Term
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.posts import Post, Screening, is_seen
from handlers import boards, forms
from handlers.boards import BOARDS
from handlers.post_lines import STATES, kind_of, rows, title
from handlers.posts import TOLD, posters
from storage.town import Town


def waiting(town: Town) -> list[Choice]:
    """What waits to be screened."""
    return [way for each in BOARDS for way in boards.to_screen(town, each)]


def _decided(town: Town, post: Post) -> Refusal | None:
    if post.state != "pending":
        back = (_back(post),)
        return Refusal("screen-decided", {"state": Term(STATES[post.state])}, back)
    return Refusal("contest-own") if post.person_id == town.person.id else None


def _back(post: Post) -> Choice:
    return choice(f"board/{post.board}", boards.NAMES[post.board])


def show(town: Town, screening: Screening) -> Answer:
    """A post as whoever screens it reads it."""
    post = screening.post
    if no := _decided(town, post):
        return no
    base = f"screening/{post.id}/{post.version}"
    head = say(
        "post-card",
        choice(f"{base}/approve", "button-approve"),
        choice(f"{base}/refuse", "button-refuse"),
        _back(post),
        kind=kind_of(post),
        what=title(post),
    )
    return [say("screen-how"), head, *rows(town, post)]


def _anew(town: Town, screening: Screening, version: str) -> Answer | None:
    """The post anew when it is no longer what was read."""
    if version == str(screening.post.version):
        return None
    shown = show(town, screening)
    return shown if isinstance(shown, Refusal) else [say("screen-changed"), *shown]


def approve(town: Town, screening: Screening, version: str) -> Answer:
    """Puts a post on its board as it was read."""
    post = screening.post
    town.lock("post", post.id)
    done = say("screen-approved", _back(post), what=title(post))
    if is_seen(post, town.now):
        return [done]
    if no := _decided(town, post) or _anew(town, screening, version):
        return no
    town.posts.decide(post, "open", town.person.id)
    look = choice(f"post/{post.id}", "button-look")
    return [done, *_to_posters(town, post, say("post-published", look, what=title(post)))]


def _to_posters(town: Town, post: Post, told: Say) -> list[Say]:
    return [told.told(each, TOLD) for each in posters(town, post) if each != town.asking]


def ask_refuse(town: Town, screening: Screening, version: str) -> Answer:
    """Asks for the reason."""
    no = _decided(town, screening.post) or _anew(town, screening, version)
    return no or forms.begin(town, "refuse-post", about=screening.post.id)


def refuse(town: Town, reason: str, post_id: str) -> Answer:
    """Keeps a post from its board; whoever posted it hears why, and can mend it."""
    town.lock("post", post_id)
    screening = boards.screening(town, post_id)
    if screening is None:
        return Refusal("post-over")
    post = screening.post
    if no := may.screens(town.person, screening) or _decided(town, post):
        return no
    return [say("screen-refused", _back(post), what=title(post)), *put_off(town, post, reason)]


def put_off(town: Town, post: Post, reason: str) -> list[Say]:
    """Refuses a post, or takes it down; tells whoever posted it why."""
    town.posts.decide(post, "refused", town.person.id, reason)
    mend = choice(f"post/{post.id}/edit", "form-button-edit")
    return _to_posters(town, post, say("post-refused", mend, what=title(post), reason=reason))
