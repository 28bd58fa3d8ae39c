"""What happens when someone speaks or the clock ticks: load, ask a rule, keep, say."""
