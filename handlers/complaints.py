"""Complaints about posts, and about what was written over them: a coordinator decides."""

from collections.abc import Mapping

from domain import may
from domain.args import Term
from domain.chat import Answer, Choice, Refusal, Say, choice, say
from domain.complaints import Complaint, ComplaintState, undecided
from domain.inquiries import Inquiry
from domain.keys import Key
from domain.posts import Post, is_live, is_seen
from handlers import forms, screenings
from handlers.boards import TO_BOARDS
from handlers.post_lines import kind_of, rows, title
from handlers.posts import TOLD
from storage.town import Town

QUEUE = choice("queue", "menu-queue")
STATES: Mapping[ComplaintState, Key] = {
    "open": "report-is-open",
    "dismissed": "report-is-archived",
    "handled": "report-is-handled",
}


def ask_of_post(town: Town, post: Post) -> Answer:
    """Asks what is not all right about a post."""
    if not is_seen(post, town.now):
        return Refusal("post-over", choices=(TO_BOARDS,))
    return forms.begin(town, "complain", about=f"{post.id}/")


def ask(town: Town, inquiry: Inquiry) -> Answer:
    """Asks what was not all right about what was written."""
    return forms.begin(town, "complain", about=f"{inquiry.post_id}/{inquiry.id}")


def kept(town: Town, words: str, about: str) -> Answer:
    """Keeps a complaint and calls the coordinators; the same one twice is one."""
    post_id, _, inquiry_id = about.partition("/")
    post = town.posts.get(post_id)
    inquiry = town.inquiries.get(inquiry_id) if inquiry_id else None
    if post is None or (inquiry and may.inquires(town.person, inquiry)):
        return Refusal("post-over")
    block = [choice(f"inquiry/{inquiry.id}/block", "relay-button-block")] if inquiry else []
    done = say("complaint-kept", *block, TO_BOARDS)
    mine = town.complaints.of_person(town.person.id)
    if any(each.state == "open" and each.post_id == post_id for each in mine):
        return [done]
    complaint_id = town.complaints.add(
        post.id, town.person.id, words, inquiry.id if inquiry else None
    )
    told = say("screen-complaint", choice(f"complaint/{complaint_id}", "button-look"))
    others = [each for each in town.people.coordinators() if each != town.asking]
    return [done, *(told.told(each, TOLD) for each in others)]


def waiting(town: Town) -> list[Choice]:
    """What waits for a coordinator."""
    found = []
    for each in town.complaints.waiting():
        post = town.posts.get(each.post_id)
        what = title(post) if post else ""
        found.append(choice(f"complaint/{each.id}", "screen-button", what=what))
    return found


def show(town: Town, complaint: Complaint) -> Answer:
    """The words, and the post that they are about."""
    post = town.posts.get(complaint.post_id)
    if no := _decidable(town, complaint, post):
        return no
    assert post is not None
    base = f"complaint/{complaint.id}"
    ways = [choice(f"{base}/down", "screen-button-down")] if is_live(post) else []
    if complaint.inquiry_id:
        ways.append(choice(f"{base}/stop", "screen-button-stop"))
    ways.append(choice(f"{base}/dismiss", "coordinator-archive"))
    return [
        say("screen-complaint-card", *ways, QUEUE, words=complaint.words),
        say("screen-complaint-over") if complaint.inquiry_id else say("screen-complaint-post"),
        say("post-card", kind=kind_of(post), what=title(post)),
        *rows(town, post),
    ]


def _decidable(town: Town, complaint: Complaint, post: Post | None) -> Refusal | None:
    """Nobody decides about what is told of themselves."""
    if post is None:
        return Refusal("gone")
    own = town.person.id in (post.person_id, complaint.person_id)
    return undecided(complaint) or (Refusal("contest-own") if own else None)


def ask_down(town: Town, complaint: Complaint) -> Answer:
    """Asks why a post is taken down; whoever posted it reads that."""
    no = _decidable(town, complaint, town.posts.get(complaint.post_id))
    return no or forms.begin(town, "down-post", about=complaint.id)


def down(town: Town, reason: str, complaint_id: str) -> Answer:
    """Takes a post down; it comes back only mended, and screened anew."""
    complaint = town.complaints.get(complaint_id)
    if complaint is None:
        return Refusal("gone")
    town.lock("post", complaint.post_id)
    post = town.posts.get(complaint.post_id)
    no = may.coordinator(town.person, complaint) or _decidable(town, complaint, post)
    if no or post is None:
        return no or Refusal("gone")
    told = screenings.put_off(town, post, reason)
    return [*_decide(town, complaint, "handled"), *told]


def stop(town: Town, complaint: Complaint) -> Answer:
    """No message passes any more between these two."""
    no = _decidable(town, complaint, town.posts.get(complaint.post_id))
    inquiry = town.inquiries.get(complaint.inquiry_id) if complaint.inquiry_id else None
    if no or inquiry is None:
        return no or Refusal("gone", choices=(QUEUE,))
    town.inquiries.block(inquiry, inquiry.blocked | {"town"})
    return _decide(town, complaint, "handled")


def dismiss(town: Town, complaint: Complaint) -> Answer:
    """Nothing is to be done."""
    no = _decidable(town, complaint, town.posts.get(complaint.post_id))
    return no or _decide(town, complaint, "dismissed")


def _decide(town: Town, complaint: Complaint, state: ComplaintState) -> list[Say]:
    town.complaints.decide(complaint, state, town.person.id)
    done = say("screen-complaint-done", QUEUE)
    if complaint.person_id is None:
        return [done]
    key: Key = "complaint-handled" if state == "handled" else "complaint-dismissed"
    return [done, say(key).told(complaint.person_id, TOLD)]


def mydata(town: Town) -> list[Say]:
    """What somebody has said of posts, and what became of it."""
    return [
        say("mydata-complaint-row", words=each.words, state=Term(STATES[each.state]))
        for each in town.complaints.of_person(town.person.id)
    ]
