"""Digests of what can be read aloud, by language (made by `python -m locales.keys`)."""

from collections.abc import Mapping

from domain.keys import Key

DIGESTS: Mapping[str, Mapping[Key, str]] = {
    "it": {
        "services-title": "245cdd434795bb96",
        "start-kept": "bcc66a0c34670dff",
        "services-near": "6ce94ae681cc5131",
        "nothing-thanks": "2ecf669eaf44b248",
        "talk-ask": "4632bf3be24c899e",
        "guides-title": "2ea2f278df9ee4fa",
    },
    "en": {
        "services-title": "0090a6b3c4bf5920",
        "start-kept": "29b1307decc01fae",
        "services-near": "fb29015105197c20",
        "nothing-thanks": "0d9a1098166077fd",
        "talk-ask": "0021d02840a9116b",
        "guides-title": "f0a083362db4104e",
    },
    "ar": {
        "services-title": "ea996252b6b06bb7",
        "start-kept": "f380a24db71e72eb",
        "services-near": "8b050cd7760973ed",
        "nothing-thanks": "3bf292c51562ee4e",
        "talk-ask": "53f95002f4da5d47",
        "guides-title": "e657a3ba18888f26",
    },
    "es": {
        "services-title": "578085bbf5824467",
        "start-kept": "8554b0ca6d0f2585",
        "services-near": "b06b17e78dde4a60",
        "nothing-thanks": "104d84f3b638b177",
        "talk-ask": "8f3e23262a25b88c",
        "guides-title": "053abe043cd5dadb",
    },
    "fr": {
        "services-title": "8a4e3530e95ffbfb",
        "start-kept": "bc6021fc541792b5",
        "services-near": "12303d5c27fcd9fb",
        "nothing-thanks": "8974461d6e50e0b1",
        "talk-ask": "69ad06b810288eaf",
        "guides-title": "db05c869337fd56f",
    },
    "ro": {
        "services-title": "09f9bf217ea5c559",
        "start-kept": "f47f0ea0ce8a4125",
        "services-near": "42084d1105547663",
        "nothing-thanks": "1025855aabb3ab5c",
        "talk-ask": "a1391fe94828c150",
        "guides-title": "0519851299dbd949",
    },
    "uk": {
        "services-title": "ffa7edd554c964b9",
        "start-kept": "fb926c0dcd6bb20c",
        "services-near": "30f696f1fef4d26e",
        "nothing-thanks": "7ed28fce668cc2e8",
        "talk-ask": "e44aad2cecbff182",
        "guides-title": "33e9ae4e61f7253c",
    },
    "sq": {
        "services-title": "58d5771fe796c3f9",
        "start-kept": "ed568b659fe6437a",
        "services-near": "817b76f3279d695e",
        "nothing-thanks": "79d9863954590f76",
        "talk-ask": "a937090b715c12f0",
        "guides-title": "1e50a71102daab0d",
    },
    "zh": {
        "services-title": "b10c92c1e491a411",
        "start-kept": "da50ccd72930d972",
        "services-near": "04fbedd04474f254",
        "nothing-thanks": "c5b5534d476b4487",
        "talk-ask": "8bbc31693dae1c73",
        "guides-title": "47c91d4019fd63f0",
    },
    "bn": {
        "services-title": "b616d6aa64c43755",
        "start-kept": "2b805d6132f0405a",
        "services-near": "1c61bd0c5addcaf8",
        "nothing-thanks": "8bdde8f3bc0ab6ff",
        "talk-ask": "27a5bccc91435b55",
        "guides-title": "c4bdf64cfa13d0dc",
    },
    "ur": {
        "services-title": "daf065779049438d",
        "start-kept": "10c99377488168e3",
        "services-near": "b9820ec59567186f",
        "nothing-thanks": "8d19d72e86c6fb05",
        "talk-ask": "17121b5802843507",
        "guides-title": "192c61eb41b6685f",
    },
    "fil": {
        "services-title": "3d64dfe4e34d5773",
        "start-kept": "032e0d57baebc77f",
        "services-near": "0d89d3879e9659ee",
        "nothing-thanks": "dbb4975b2f57809a",
        "talk-ask": "1f99ef2a27a368ea",
        "guides-title": "5d6473291971e07b",
    },
}
