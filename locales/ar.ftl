## Pages of a long menu

page-more = المزيد ←
page-back = رجوع →
page-pick = اختر

## Language

language-ask = بأي لغة تريد أن نتحدث؟
    .button = تغيير اللغة
language-choice = { $name }
