### Quello che il bot dice. L'italiano è la fonte: ogni altra lingua lo segue.

## Pagine di un menu lungo

page-more = Altro →
page-back = ← Indietro
page-pick = Scegli

## Lingua

language-ask = In che lingua vuoi parlare?
    .button = Cambia lingua
language-choice = { $name }
