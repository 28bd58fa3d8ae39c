"""Somebody is interested in a post: they and whoever posted it write through the bot alone."""

from domain import may
from domain.chat import Answer, Delivery, Refusal, Say, choice, say
from domain.inquiries import DAY, MOST_A_DAY, Inquiry, passes
from domain.posts import Post, is_live, is_seen, too_young
from domain.relays import HOUR, MOST_AN_HOUR
from handlers import forms
from handlers.boards import TO_BOARDS
from handlers.post_lines import title
from handlers.posts import posters
from handlers.skips import Skip
from storage.outbox import Letter
from storage.town import Town

CHECK = "inquiry"


def ask(town: Town, post: Post) -> Answer:
    """Asks for the words; before, from whoever has not said it, how old they are."""
    if town.person.age_band is None and is_seen(post, town.now):
        return forms.begin(town, "grown", about=f"ask/{post.id}")
    return _shut(town, post) or forms.begin(town, "inquire", about=post.id)


def _shut(town: Town, post: Post) -> Refusal | None:
    """Why somebody may not write about a post."""
    if not is_seen(post, town.now):
        return Refusal("post-over", choices=(TO_BOARDS,))
    if may.posts(town.person, post) is None:
        return Refusal("post-own", choices=(choice(f"post/{post.id}", "button-look"),))
    if no := too_young(post, town.person.age_band):
        return no
    if inquiry := town.inquiries.between(post.id, town.person.id):
        return _blocked(town, inquiry)
    many = town.inquiries.begun(town.person.id, town.now - DAY) >= MOST_A_DAY
    return Refusal("inquiry-many") if many else None


def _blocked(town: Town, inquiry: Inquiry) -> Refusal | None:
    side = inquiry.side(town.person.id)
    no = passes(inquiry, side)
    undo = (choice(f"inquiry/{inquiry.id}/unblock", "relay-button-unblock"),)
    return Refusal(no.key, choices=undo) if no and side in inquiry.blocked else no


def begun(town: Town, words: str, post_id: str) -> Answer:
    """The first words about a post, or more of them."""
    post = town.posts.get(post_id)
    if post is None:
        return Refusal("post-over")
    return _shut(town, post) or _send(town, town.inquiries.open(post.id, town.person.id), words)


def write(town: Town, inquiry: Inquiry) -> Answer:
    """Asks for an answer."""
    no = _over(town, inquiry) or _blocked(town, inquiry)
    return no or forms.begin(town, "answer-inquiry", about=inquiry.id)


def _over(town: Town, inquiry: Inquiry) -> Refusal | None:
    """Messages pass while the post may be on its board, also while it is changed."""
    post = town.posts.get(inquiry.post_id)
    if post is None or not is_live(post) or (post.until and post.until <= town.now):
        return Refusal("post-over", choices=(TO_BOARDS,))
    asks = inquiry.side(town.person.id) == "asks"
    return too_young(post, town.person.age_band) if asks else None


def answered(town: Town, words: str, inquiry_id: str) -> Answer:
    """Passes an answer on."""
    inquiry = town.inquiries.get(inquiry_id)
    if inquiry is None:
        return Refusal("post-over")
    no = may.inquires(town.person, inquiry) or _over(town, inquiry)
    return no or _send(town, inquiry, words)


def _send(town: Town, inquiry: Inquiry, words: str) -> Answer:
    """Passes words on; they are kept nowhere but in what is on its way."""
    town.lock("inquiry", inquiry.id)
    if no := _blocked(town, inquiry):
        return no
    if town.inquiries.passed(inquiry.id, town.now - HOUR) >= MOST_AN_HOUR:
        return Refusal("relay-too-many")
    post = town.posts.get(inquiry.post_id)
    assert post is not None
    asks = inquiry.side(town.person.id) == "asks"
    to = posters(town, post) if asks else [inquiry.person_id]
    if not to:
        return Refusal("relay-nobody")
    message, number = _message(inquiry, post, words, asks), town.new_id()
    told = [message.told(each, _how(inquiry, post, f"{number}/{each}")) for each in to]
    return [say("relay-sent", choice(f"post/{post.id}", "button-look")), *told]


def _message(inquiry: Inquiry, post: Post, words: str, asks: bool) -> Say:
    base = f"inquiry/{inquiry.id}"
    return say(
        "inquiry-message" if asks else "inquiry-answer",
        choice(f"{base}/write", "relay-button-answer"),
        choice(f"{base}/report", "relay-button-report"),
        choice(f"{base}/block", "relay-button-block"),
        what=title(post),
        words=words,
    )


def _how(inquiry: Inquiry, post: Post, effect: str) -> Delivery:
    return Delivery(
        lane="reminder",
        expires=post.until,
        effect=f"inquiry/{inquiry.id}/{effect}",
        check=CHECK,
        ref=inquiry.id,
    )


def wanted(town: Town, letter: Letter) -> list[Say] | Skip:
    """A message arrives unless somebody has blocked, or gone, in the meantime."""
    inquiry = town.inquiries.get(letter.how.ref)
    if inquiry is None or not (inquiry.poster_id or inquiry.organization_id):
        return Skip("gone")
    return Skip("blocked") if inquiry.blocked else list(letter.says)


def block(town: Town, inquiry: Inquiry) -> Answer:
    """No more messages, either way."""
    town.inquiries.block(inquiry, inquiry.blocked | {inquiry.side(town.person.id)})
    base = f"inquiry/{inquiry.id}"
    undo = choice(f"{base}/unblock", "relay-button-unblock")
    return [say("relay-blocked", undo, choice(f"{base}/report", "relay-button-report"))]


def unblock(town: Town, inquiry: Inquiry) -> Answer:
    """Messages pass again, as far as this side is concerned."""
    town.inquiries.block(inquiry, inquiry.blocked - {inquiry.side(town.person.id)})
    again = choice(f"inquiry/{inquiry.id}/write", "relay-button-answer")
    return [say("relay-unblocked", again)]


def mydata(town: Town) -> list[Say]:
    """About what somebody has written."""
    told = []
    for inquiry in town.inquiries.of_person(town.person.id):
        post = town.posts.get(inquiry.post_id)
        told.append(say("mydata-inquiry-row", what=title(post) if post else ""))
        if "asks" in inquiry.blocked:
            told.append(say("mydata-blocked-row"))
    return told
