"""What is asked before a message that waited is sent, by the name it travels with."""

from handlers import (
    acceptances,
    appointments,
    calls,
    favours,
    handovers,
    inquiries,
    matches,
    passings,
    proposals,
    relays,
    reminders,
    waves,
)

CHECKS = {
    **reminders.CHECKS,
    proposals.CHECK: waves.still,
    **passings.CHECKS,
    "relay": relays.wanted,
    inquiries.CHECK: inquiries.wanted,
    "call": calls.wanted,
    "favour": favours.coming,
    "call-over": calls.over,
    matches.PROPOSAL: acceptances.still_proposed,
    handovers.REMINDER: appointments.still_so,
}
