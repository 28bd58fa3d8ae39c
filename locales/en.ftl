## Pages of a long menu

page-more = More →
page-back = ← Back
page-pick = Choose

## Language

language-ask = Which language would you like to use?
    .button = Change language
language-choice = { $name }
